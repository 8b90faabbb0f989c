import { NAME, START } from './stored-plan.ts';
import { attempt, type PlanStorage } from './storage.ts';

/** Which of the two plans of a browser. */
export type Slot = 'a' | 'b';

/** The keys of plan A, of plan B, and of which of them was shown last. */
export const PLAN = 'plan';
export const SECOND = 'plan.b';
export const SHOWN = 'plan.shown';

/** Whether a stored value under this key concerns a plan; null stands for all of them. */
export const isPlanKey = (key: string | null): boolean => key === null || key === PLAN || key.startsWith(`${PLAN}.`);

/**
 * The benefits of the plan that the browser showed last, one for each item, as far as they can be told without the rules: for a page
 * that leads back to the plan. Nothing where there is none, or one that cannot be read; the plan's own page says so.
 */
export const keptBenefits = (storage: PlanStorage): readonly string[] =>
  attempt(() => {
    const key = storage.getItem(SHOWN) === 'b' ? SECOND : PLAN;
    const { parts } = JSON.parse(storage.getItem(key) ?? '{"parts":[]}') as { readonly parts: readonly PartText[] };
    return parts
      .filter(({ id }) => id !== NAME && id !== START)
      .sort((one, other) => one.place - other.place)
      .flatMap(({ versions }) => versions.find(({ value }) => value !== null)?.value?.split(';')[0] ?? []);
  }) ?? [];

interface PartText {
  readonly id: string;
  readonly place: number;
  readonly versions: readonly { readonly value: string | null }[];
}
