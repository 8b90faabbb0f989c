import type { Span } from '../estimate-of.ts';
import { Exact } from '../kit/exact.ts';
import { boundsOf, pays, smaller, sum, type Bounds } from './amounts.ts';
import type { Item } from './request.ts';

/** What a line gets in one calendar year. */
export interface LineYear {
  readonly year: number;
  /** By the line's own estimate. */
  readonly asked: Bounds;
  /** The same, less what a limit per enterprise takes off. */
  readonly counted: Bounds;
  /** What the lowest reading leaves of the lower bound, as part of the plan's total. */
  readonly lowest: Exact;
  /** What every reading leaves of it in this very year: nothing, where it is open which year alone is paid. */
  readonly sure: Exact;
}

/** A line put into calendar years. */
export interface Line extends Item {
  readonly years: readonly LineYear[];
  /** Undefined where nothing was taken off. */
  readonly takenOff?: TakenOff | undefined;
}

/** What a limit per enterprise took off a line, and why. */
export interface TakenOff extends Span {
  readonly why: string;
  readonly provision: string;
  readonly years: readonly (Span & { readonly year: number })[];
}

/** A benefit without years falls in its start year; its years follow one another from there. */
export const inYears = (item: Item): Line => {
  const spans = item.estimate.years ?? [item.estimate.amount];
  const years = spans.map((span, index) => {
    const asked = boundsOf(span);
    const lowest = lowestOf(item, asked.min);
    return { year: item.start + index, asked, counted: asked, lowest, sure: lowest };
  });
  return { ...item, years };
};

/** What is paid year by year is read as a whole, with all lines of its benefit (`plan/readings.ts`). */
const lowestOf = ({ estimate }: Item, min: Exact): Exact =>
  estimate.years ? min : estimate.readings.map(({ amount }) => Exact.of(amount.min)).reduce(smaller, min);

/** What the line gets by its own estimate, over all its years. */
export const askedBy = ({ years }: Line): Bounds => sum(years.map(({ asked }) => asked));

/** Support in kind is a saving, never part of a sum of money. */
export const isInKind = ({ benefit }: Item): boolean => benefit.kind === 'in-kind';

/** Whether a line is part of the plan's sums; one that the district supports elsewhere is not (annex.1). */
export const isCounted = ({ claimedElsewhere }: Item): boolean => !claimedElsewhere;

/** Whether a line is part of the sums and comes to something. */
export const isPaying = (line: Line): boolean => isCounted(line) && pays(askedBy(line));

/** The places of lines among the items of the request. */
export const placesOf = (lines: readonly Line[]): readonly number[] => lines.map(({ item }) => item);

/** Whether a line is part of the sums of money. */
export const isMoney = (line: Line): boolean => isCounted(line) && !isInKind(line);
