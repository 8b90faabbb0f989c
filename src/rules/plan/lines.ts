import type { Span } from '../estimate-of.ts';
import { Exact } from '../kit/exact.ts';
import type { Item } from './request.ts';
import { LAST_VALID_YEAR } from '../document/annex.ts';

/** A lower and an upper bound in yuan. Each is a sum of amounts already rounded to the fen, so adding loses nothing. */
export interface Bounds {
  readonly min: Exact;
  readonly max: Exact;
}

export const NOTHING: Bounds = { min: Exact.zero, max: Exact.zero };

export const boundsOf = ({ min, max }: Span): Bounds => ({ min: Exact.of(min), max: Exact.of(max) });

export const add = (one: Bounds, other: Bounds): Bounds => ({
  min: one.min.plus(other.min),
  max: one.max.plus(other.max),
});

export const sum = (all: readonly Bounds[]): Bounds => all.reduce(add, NOTHING);

export const subtract = (whole: Bounds, part: Bounds): Bounds => ({
  min: whole.min.minus(part.min),
  max: whole.max.minus(part.max),
});

/** The part of each bound that still fits into what a limit leaves. */
export const lesser = (one: Bounds, other: Bounds): Bounds => ({
  min: smaller(one.min, other.min),
  max: smaller(one.max, other.max),
});

/** Below 0 where the first can pay less: by its upper bound, then by its lower one. */
export const compare = (one: Bounds, other: Bounds): number => one.max.compare(other.max) || one.min.compare(other.min);

/** Whether anything can be paid at all. */
export const pays = ({ max }: Bounds): boolean => !max.isZero();

export const spanOf = ({ min, max }: Bounds): Span => ({ min: min.toFen(), max: max.toFen() });

export const smaller = (one: Exact, other: Exact): Exact => (one.compare(other) > 0 ? other : one);

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

/** Sums of money by calendar year, of lines that count. */
export interface Totals {
  /**
   * Each year in which a line falls, in ascending order; a year in which lines pay nothing is there with zeros. The lower
   * bound is what that very year is sure of under every reading.
   */
  readonly years: readonly { readonly year: number; readonly bounds: Bounds }[];
  /** Up to the last valid year; the lower bound is under the lowest readings, and may be above the sum of the years. */
  readonly within: Bounds;
  /** After it: whether such years are still paid is open. */
  readonly beyond: Bounds;
}

/** Whether a year is not after the one in which the measures end (annex.3). */
export const isWithinValidity = (year: number): boolean => year <= LAST_VALID_YEAR;

export const totalsOf = (lines: readonly Line[]): Totals => {
  const counting = lines.filter(isMoney).flatMap((line) => line.years);
  const byYear = new Map<number, Bounds>();
  for (const { year, counted, sure } of counting) {
    byYear.set(year, add(byYear.get(year) ?? NOTHING, { min: sure, max: counted.max }));
  }
  const years = [...byYear].map(([year, bounds]) => ({ year, bounds })).sort((one, other) => one.year - other.year);
  const over = (isIn: (year: number) => boolean) =>
    sum(counting.filter(({ year }) => isIn(year)).map(({ counted, lowest }) => ({ min: lowest, max: counted.max })));
  return { years, within: over(isWithinValidity), beyond: over((year) => !isWithinValidity(year)) };
};

/** What is given in kind over all lines that count; its lower and upper bound are the same. */
export const inKindOf = (lines: readonly Line[]): Bounds =>
  sum(
    lines.filter((line) => isCounted(line) && isInKind(line)).flatMap(({ years }) => years.map((each) => each.counted)),
  );
