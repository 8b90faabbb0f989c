import { Exact, findBenefit, summaryOf, type Span } from '../rules/index.ts';
import { lineAt, type ComputedPlan } from './compute.ts';
import { planItem } from '../strings/index.ts';
import { toldApart } from './sayings.ts';

/** What one item comes to in each of two plans. */
interface Compared {
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
  const rows = [...new Set([...items.keys(), ...others.keys()])].map((key) => {
    const [own, its] = [items.get(key), others.get(key)];
    return compared(titleOf([own, its].filter((each) => each !== undefined)), own?.amount, its?.amount);
  });
  return [...rows, compared('', summaryOf(one.worked).within, summaryOf(other.worked).within)];
};

interface Item {
  readonly benefit: string;
  /** Which of its benefit it is, from 1; undefined where it is the only one. */
  readonly number: number | undefined;
  readonly said: string;
  readonly amount: Span | undefined;
}

/** The items, by their benefit and which of that benefit they are. */
const itemsOf = (computed: ComputedPlan): ReadonlyMap<string, Item> => {
  const { items } = computed.plan;
  return new Map(
    items.map((item, place) => {
      const alike = items.filter(({ benefit }) => benefit === item.benefit);
      const nth = alike.length - items.slice(place).filter(({ benefit }) => benefit === item.benefit).length;
      const number = alike.length > 1 ? 1 + nth : undefined;
      const amount = item.claimedElsewhere ? undefined : lineAt(computed, place)?.estimate.amount;
      const { benefit } = item;
      return [`${benefit}.${String(nth)}`, { benefit, number, said: toldApart(items, item), amount }];
    }),
  );
};

/** What one item is called in both plans: what tells it apart in one of them and not in the other is left out. */
const titleOf = (both: readonly Item[]): string => {
  const { benefit = '', number, said }: Partial<Item> = both.find((each) => each.number !== undefined) ?? both[0] ?? {};
  const title = findBenefit(benefit)?.title ?? '';
  if (number === undefined) return title;
  return planItem.numbered(title, number, both.every((each) => each.said === said) ? said : '');
};

const compared = (title: string, one: Span | undefined, other: Span | undefined): Compared => ({
  title,
  one,
  other,
  more: Exact.of(one?.max ?? '0')
    .minus(Exact.of(other?.max ?? '0'))
    .toFen(),
});
