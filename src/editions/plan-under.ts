import { currentId, currentPart } from '../links/forwards.ts';
import { computePlan, lineAt, reasonAt, type ComputedPlan } from '../plan/compute.ts';
import { readWholeItem } from '../plan/link/plan-link.ts';
import { withConditions, type PlanTexts } from '../plan/link/link-texts.ts';
import { readYear } from '../plan/link/link-values.ts';
import { USUAL_START } from '../plan/saved-plan.ts';
import { findBenefit, MOST_ITEMS, type Estimate, type Span } from '../rules/index.ts';

/** What an edition makes of one item of a plan. */
export interface ItemUnder {
  /** Undefined where the edition has no such benefit. */
  readonly title: string | undefined;
  /** Undefined where it comes to no amount. */
  readonly estimate: Pick<Estimate, 'amount' | 'status'> | undefined;
  /** What a limit per enterprise takes off the amount. */
  readonly takenOff: Span | undefined;
  /** Why there is no amount; `other` where the edition asks for other things than were filled in. */
  readonly left: keyof ComputedPlan['left'] | 'other' | undefined;
}

/** A plan under the rules of one edition, by the places of its items. */
export interface PlanUnder {
  readonly items: readonly ItemUnder[];
  readonly total: Span;
  readonly beyond: Span;
  readonly inKind: Span;
}

/** The title of a benefit by the id that the edition gives it; undefined where it has none of that id. */
export const titleOf = (benefit: string): string | undefined => findBenefit(currentId('benefits', benefit))?.title;

/**
 * Works out a plan under the rules that this file is built with: those of now, and in editions/<id>.rules.js, which `npm run edition`
 * makes of it, those of an edition. So it takes texts and gives plain data, which the pages of later editions read.
 */
export const planUnder = ({ start, items: given }: PlanTexts): PlanUnder => {
  const read = given.slice(0, MOST_ITEMS).map((text) => {
    const title = titleOf(text.split(';')[0] ?? '');
    return { title, item: title === undefined ? undefined : readWholeItem(asAsked(text)) };
  });
  const plan = {
    name: '',
    start: readYear(start) ?? USUAL_START,
    items: read.flatMap(({ item }) => item ?? []),
  };
  const computed = computePlan(plan);
  const { total, beyondValidity: beyond, inKind } = computed.worked.answer;
  return {
    items: read.map(({ title, item }): ItemUnder => {
      if (!item)
        return { title, estimate: undefined, takenOff: undefined, left: title === undefined ? undefined : 'other' };
      const place = plan.items.indexOf(item);
      const { estimate, takenOff } = lineAt(computed, place) ?? {};
      return {
        title,
        estimate: estimate && { amount: estimate.amount, status: estimate.status },
        takenOff: takenOff && { min: takenOff.min, max: takenOff.max },
        left: item.claimedElsewhere ? 'elsewhere' : reasonAt(computed, place),
      };
    }),
    total,
    beyond,
    inKind: { min: inKind, max: inKind },
  };
};

/** An item without the answers to conditions that the rules do not have: nobody asks about them. */
const asAsked = (text: string): string => {
  const [id = ''] = text.split(';');
  const known = findBenefit(currentId('benefits', id))?.conditions.map((condition) => condition.id) ?? [];
  return withConditions(text, (ids) => ids.filter((each) => known.includes(currentPart('conditions', id, each))));
};
