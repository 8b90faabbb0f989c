import { Exact, findBenefit, summaryOf, type Span } from '../rules/index.ts';
import { lineAt, type ComputedPlan } from './compute.ts';
import type { SavedItem } from './saved-plan.ts';

/** What one item comes to in each of two plans. */
export interface Compared {
  readonly title: string;
  /** Undefined where the plan has no such item, or it comes to no amount yet. */
  readonly one: Span | undefined;
  readonly other: Span | undefined;
  /** By how much the upper bound of the first is above that of the second, in yuan; negative where it is below. */
  readonly more: string;
}

/**
 * Two plans item by item, each beside the one of the same benefit in the other, the first with the first, and last their
 * totals up to the last valid year.
 */
export const compare = (one: ComputedPlan, other: ComputedPlan): readonly Compared[] => {
  const items = itemsOf(one);
  const others = itemsOf(other);
  const rows = [...new Set([...items.keys(), ...others.keys()])].map((key) =>
    compared(findBenefit(key.split('.')[0] ?? '')?.title ?? '', items.get(key), others.get(key)),
  );
  return [...rows, compared('', summaryOf(one.worked).within, summaryOf(other.worked).within)];
};

/** The amounts of the items, by their benefit and which of that benefit they are. */
const itemsOf = (computed: ComputedPlan): ReadonlyMap<string, Span | undefined> => {
  const { items } = computed.plan;
  const nthOf = (item: SavedItem, place: number) =>
    items.slice(0, place).filter(({ benefit }) => benefit === item.benefit).length;
  return new Map(
    items.map((item, place) => {
      const amount = item.claimedElsewhere ? undefined : lineAt(computed, place)?.estimate.amount;
      return [`${item.benefit}.${String(nthOf(item, place))}`, amount];
    }),
  );
};

const compared = (title: string, one: Span | undefined, other: Span | undefined): Compared => ({
  title,
  one,
  other,
  more: Exact.of(one?.max ?? '0')
    .minus(Exact.of(other?.max ?? '0'))
    .toFen(),
});
