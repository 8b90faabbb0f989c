import type { Benefit } from '../../rules/index.ts';
import { curveOf } from '../chart/curve.ts';
import { levelsOf } from '../chart/levels.ts';

/** How far a benefit reaches at most, in yuan; without a bar where there is no such sum. */
export type AmountRange =
  | { readonly bar: true; readonly low: number; readonly high: number; readonly steps: readonly number[] }
  | { readonly bar: false; readonly because: 'noCap' | 'inKind' };

export const amountRangeOf = (benefit: Benefit): AmountRange => {
  if (benefit.kind === 'in-kind') return { bar: false, because: 'inKind' };
  const levels = levelsOf(benefit);
  if (levels) {
    const sums = [...new Set(levels.levels.map(({ max }) => Number(max)))].sort((a, b) => a - b);
    const low = benefit.kind === 'range' ? Math.min(...levels.levels.map(({ min }) => Number(min))) : 0;
    return { bar: true, low, high: levels.max, steps: sums.slice(0, -1) };
  }
  const curve = curveOf(benefit);
  if (!curve?.cap && !curve?.threshold) return { bar: false, because: 'noCap' };
  return { bar: true, low: 0, high: curve.highest, steps: [] };
};

/** Square roots: 10万元 can be told from 20万元 beside 1000万元, and yet a bar begins at nothing. */
export const rangeScale =
  (max: number) =>
  (sum: number): number =>
    (Math.sqrt(sum) / Math.sqrt(max)) * 100;

const SMALLEST_GAP = 8;
const LEADING = [1, 2, 5];
const DECADES = [10_000, 100_000, 1_000_000, 10_000_000];

/** Round sums for the axis, in yuan, from large to small, as many as have room for their labels. */
export const rangeTicks = (max: number): readonly number[] => {
  const scale = rangeScale(max);
  const round = DECADES.flatMap((decade) => LEADING.map((digit) => digit * decade)).filter((sum) => sum <= max);
  return round.reduceRight<readonly number[]>((kept, sum) => {
    const last = kept[kept.length - 1];
    const hasRoom = scale(sum) >= SMALLEST_GAP && (last === undefined || scale(last) - scale(sum) >= SMALLEST_GAP);
    return hasRoom ? [...kept, sum] : kept;
  }, []);
};
