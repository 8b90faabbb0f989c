import type { Span } from '../estimate-of.ts';
import { Exact } from '../kit/exact.ts';
import { add, compare, NOTHING, pays, type Bounds } from './amounts.ts';
import { isMoney, type Line } from './lines.ts';

/** A reading that lowers what a plan is sure of: its line, and what that line comes to under it. */
export interface PlanReading extends Span {
  readonly item: number;
  readonly id: string;
  readonly label: string;
  readonly provision: string;
}

/**
 * The lines after the readings that concern all lines of a benefit together: of what is paid every year and may be read
 * as paid once only (8.3), the total is sure of the best year, and no single year is sure of anything.
 */
export const underReadings = (lines: readonly Line[]): readonly Line[] => {
  const only = onlyYears(lines);
  return lines.map((line) => {
    const best = only.get(line.benefit.id);
    if (best === undefined || !isMoney(line)) return line;
    const years = line.years.map((each) => ({
      ...each,
      lowest: each.year === best ? each.lowest : Exact.zero,
      sure: Exact.zero,
    }));
    return { ...line, years };
  });
};

/** The readings that lowered something, line by line. */
export const loweringReadings = (lines: readonly Line[]): readonly PlanReading[] =>
  lines.filter((line) => isMoney(line) && isLowered(line)).flatMap(readingsOf);

const isLowered = ({ years }: Line): boolean => years.some(({ counted, lowest }) => lowest.compare(counted.min) < 0);

const readingsOf = ({ item, benefit, estimate, years }: Line): readonly PlanReading[] => {
  const { perEnterprise } = benefit;
  if (perEnterprise?.per === 'year' && perEnterprise.onceOnly) {
    const kept = years.filter(({ lowest }) => !lowest.isZero()).map(({ counted }) => counted);
    const { min, max } = kept.reduce(add, NOTHING);
    return [{ item, ...perEnterprise.onceOnly, min: min.toFen(), max: max.toFen() }];
  }
  return estimate.readings
    .filter(({ amount }) => years.some(({ lowest }) => lowest.toFen() === amount.min))
    .slice(0, 1)
    .map(({ id, label, provision, amount: { min, max } }) => ({ item, id, label, provision, min, max }));
};

/** Of each benefit that may be read as paid once only, and that pays in several years: its best year, then its first. */
const onlyYears = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, Map<number, Bounds>>();
  for (const { benefit, years } of lines.filter(isMoney)) {
    const { id, perEnterprise } = benefit;
    if (perEnterprise?.per !== 'year' || !perEnterprise.onceOnly) continue;
    const byYear = sums.get(id) ?? new Map<number, Bounds>();
    sums.set(id, byYear);
    for (const { year, counted } of years.filter((each) => pays(each.counted))) {
      byYear.set(year, add(byYear.get(year) ?? NOTHING, counted));
    }
  }
  const best = [...sums].flatMap(([id, byYear]) => {
    const [first, ...others] = [...byYear].sort(
      ([year, bounds], [otherYear, other]) => compare(other, bounds) || year - otherYear,
    );
    return first && others.length > 0 ? [[id, first[0]] as const] : [];
  });
  return new Map(best);
};
