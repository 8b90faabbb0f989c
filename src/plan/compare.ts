import { Exact, findBenefit, summaryOf, type Span, type Benefit } from '../rules/index.ts';
import { lineAt, type ComputedPlan } from './compute.ts';
import type { SavedItem } from './saved-plan.ts';
import { conditionName } from '../entry/draft.ts';
import { conflictWords as words, estimator, labelInRow, periodWords, planItem, planStart } from '../strings/index.ts';
import { entriesOf } from './draft-of-item.ts';

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

/** What each of several versions of an item says where they differ, in words. */
export const differences = (items: readonly SavedItem[]): readonly string[] => {
  const said = items.map(sayingsOf);
  const labels = new Set(said.flatMap((each) => [...each.keys()]));
  const differing = [...labels].filter((label) => new Set(said.map((each) => each.get(label))).size > 1);
  return said.map((each) =>
    differing.map((label) => words.pair(label, each.get(label) ?? words.empty)).join(words.between),
  );
};

const sayingsOf = (item: SavedItem): ReadonlyMap<string, string> => {
  const benefit = findBenefit(item.benefit);
  const entries = benefit ? Object.entries(entriesOf(item)) : [];
  const said = new Map(
    entries.flatMap(([control, text]): (readonly [string, string])[] => {
      const saying = benefit && sayingOf(benefit, control, text);
      return saying ? [saying] : [];
    }),
  );
  if (item.period) said.set(periodWords.label, periodWords.said({ ...item.period }));
  if (item.start !== undefined) said.set(planItem.start, planStart.year(item.start));
  if (item.claimedElsewhere) said.set(planItem.claimedElsewhere, estimator.yes);
  return said;
};

const sayingOf = (benefit: Benefit, control: string, text: string): readonly [string, string] | undefined => {
  const condition = benefit.conditions.find(({ id }) => conditionName(id) === control);
  if (condition) return [condition.label, text === 'yes' ? estimator.yes : estimator.no];
  const [name = '', row = '', cell = ''] = control.split('.');
  const field = benefit.fields[name];
  if (field?.type === 'choice') return [field.label, field.options.find(({ value }) => value === text)?.label ?? text];
  if (field?.type === 'number') return [field.label, text + field.entryUnit];
  const inRow = field?.fields[cell];
  return field && inRow && [labelInRow(field.part(Number(row) - 1), inRow.label), text + inRow.entryUnit];
};
