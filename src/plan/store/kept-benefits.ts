import { currentId } from '../../links/forwards.ts';
import { NAME, START } from './stored-plan.ts';
import type { PlanTexts } from '../link/link-texts.ts';
import { PLAN, SECOND, SHOWN } from './plan-keys.ts';
import { CHOSEN, PENDING } from './leave-estimate.ts';
import { attempt, keysWith, type PlanStorage } from './storage.ts';

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

/**
 * The benefits of that plan, one for each item, and those that a measure's page has left for it and it has not taken in yet: for a
 * page that leads back to it. What is ticked on home is not among them.
 */
export const keptBenefits = (storage: PlanStorage): readonly string[] =>
  [...keptPlan(storage).items.map((text) => text.split(';')[0] ?? ''), ...leftBenefits(storage)].map((id) =>
    currentId('benefits', id),
  );

const leftBenefits = (storage: PlanStorage): readonly string[] =>
  keysWith(storage, PENDING)
    .filter((key) => !key.endsWith(CHOSEN))
    .flatMap((key) => benefitsUnder(storage, key) ?? []);

/** The benefits of what pages have left under a key; undefined where it is nothing that they leave: other versions may have left anything. */
export const benefitsUnder = (storage: PlanStorage, key: string): readonly string[] | undefined =>
  attempt(() => {
    const left = JSON.parse(storage.getItem(key) ?? '[]') as Left | readonly Left[];
    return [left].flat().flatMap(({ benefit }) => benefit ?? []);
  });

interface Left {
  readonly benefit?: string;
}

interface PartText {
  readonly id: string;
  readonly place: number;
  readonly versions: readonly { readonly value: string | null }[];
}
