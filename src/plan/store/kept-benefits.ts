import { currentId } from '../../links/forwards.ts';
import { NAME, START } from './stored-plan.ts';
import type { PlanTexts } from '../link/link-texts.ts';
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
 * The plan that the browser showed last, as far as it can be told without the rules: its year and its items as they stand in a link.
 * Without items where there is none, or one that cannot be read; the plan's own page says so.
 */
export const keptPlan = (storage: PlanStorage): PlanTexts =>
  attempt(() => {
    const key = storage.getItem(SHOWN) === 'b' ? SECOND : PLAN;
    const { parts } = JSON.parse(storage.getItem(key) ?? '{"parts":[]}') as { readonly parts: readonly PartText[] };
    const textIn = ({ versions }: PartText) => versions.find(({ value }) => value !== null)?.value ?? undefined;
    const start = parts.find(({ id }) => id === START);
    return {
      start: (start && textIn(start)) ?? '',
      items: parts
        .filter(({ id }) => id !== NAME && id !== START)
        .sort((one, other) => one.place - other.place)
        .flatMap((part) => textIn(part) ?? []),
    };
  }) ?? { start: '', items: [] };

/** The benefits of that plan, one for each item: for a page that leads back to it. */
export const keptBenefits = (storage: PlanStorage): readonly string[] =>
  keptPlan(storage).items.map((text) => currentId('benefits', text.split(';')[0] ?? ''));

interface PartText {
  readonly id: string;
  readonly place: number;
  readonly versions: readonly { readonly value: string | null }[];
}
