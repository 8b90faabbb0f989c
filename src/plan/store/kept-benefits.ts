import { NAME, START } from './stored-plan.ts';
import { attempt, type PlanStorage } from './storage.ts';

/** The key of the plan. */
export const PLAN = 'plan';

/**
 * The benefits of the plan that the browser keeps, one for each item, as far as they can be told without the rules: for a page
 * that leads back to the plan. Nothing where there is none, or one that cannot be read; the plan's own page says so.
 */
export const keptBenefits = (storage: PlanStorage): readonly string[] =>
  attempt(() => {
    const { parts } = JSON.parse(storage.getItem(PLAN) ?? '{"parts":[]}') as { readonly parts: readonly PartText[] };
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
