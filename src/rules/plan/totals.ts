import { LAST_VALID_YEAR } from '../document/annex.ts';
import { add, NOTHING, sum, type Bounds } from './amounts.ts';
import { isCounted, isInKind, isMoney, type Line } from './lines.ts';

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
