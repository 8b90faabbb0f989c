import { add, NOTHING, sum, type Bounds } from './amounts.ts';
import { isCounted, isInKind, isMoney, type Line } from './lines.ts';
import { isWithinValidity } from './validity.ts';

/** Sums of money by calendar year, of lines that count. */
export interface Totals {
  /** Each year in which a line falls, in ascending order; a year in which lines pay nothing is there with zeros. */
  readonly years: readonly { readonly year: number; readonly bounds: Bounds }[];
  /** Up to the last valid year. */
  readonly within: Bounds;
  /** After it: whether such years are still paid is open. */
  readonly beyond: Bounds;
}

export const totalsOf = (lines: readonly Line[]): Totals => {
  const byYear = new Map<number, Bounds>();
  for (const { year, counted } of lines.filter(isMoney).flatMap((line) => line.years)) {
    byYear.set(year, add(byYear.get(year) ?? NOTHING, counted));
  }
  const years = [...byYear].map(([year, bounds]) => ({ year, bounds })).sort((one, other) => one.year - other.year);
  const over = (isIn: (year: number) => boolean) =>
    sum(years.filter(({ year }) => isIn(year)).map(({ bounds }) => bounds));
  return { years, within: over(isWithinValidity), beyond: over((year) => !isWithinValidity(year)) };
};

/** What is given in kind over all lines that count; its lower and upper bound are the same. */
export const inKindOf = (lines: readonly Line[]): Bounds =>
  sum(
    lines.filter((line) => isCounted(line) && isInKind(line)).flatMap(({ years }) => years.map((each) => each.counted)),
  );
