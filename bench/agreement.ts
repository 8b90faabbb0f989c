import { Exact, estimate, isFailure } from '../src/rules/index.ts';
import { bare, bareAfterValidation } from './bare.ts';
import { cappedSet, randomFrom, randomSet, requestsOf } from './cases.ts';
import { evaluateSet, situationOf } from './publicodes.ts';
import { ids, type WholeSet } from './schemas.ts';

/** How far the three agree. Ours and bare arithmetic must agree on every fen; publicodes computes in floating numbers. */
export interface Agreement {
  readonly sets: number;
  readonly totals: number;
  /** Sentences on amounts where the arithmetic by hand differs from ours: the yardstick is then worth nothing. */
  readonly bareDiffers: readonly string[];
  readonly offByOneFen: number;
  /** Amounts where publicodes is off by more than a fen: its rules are then not ours. */
  readonly offByMore: readonly string[];
}

const fenOf = (yuan: string): number => Math.round(Number(Exact.of(yuan).times(Exact.of(100)).toText()));

/** Compares the three on the capped case and on random sets. */
export const compareAmounts = (count: number, seed: number): Agreement => {
  const random = randomFrom(seed);
  const sets = [cappedSet, ...Array.from({ length: count }, () => randomSet(random))];
  const compared = sets.flatMap(compareSet);
  const differences = compared.map(({ fen }) => Math.abs(fen));
  return {
    sets: sets.length,
    totals: compared.length,
    bareDiffers: compared.flatMap(({ bareDiffers }) => bareDiffers),
    offByOneFen: differences.filter((fen) => fen === 1).length,
    offByMore: compared.filter(({ fen }) => Math.abs(fen) > 1 || Number.isNaN(fen)).map(({ words }) => words),
  };
};

const compareSet = (set: WholeSet) => {
  const theirs = evaluateSet(situationOf(set));
  const requests = requestsOf(set);
  return ids.map((id, index) => {
    const ours = estimate(requests[index]);
    if (isFailure(ours)) throw new Error(`${id} was not answered: ${JSON.stringify(ours.error)}`);
    const { min, max } = ours.amount;
    const publicodes = theirs[index] ?? Number.NaN;
    const words = `${id} ${JSON.stringify(set[id])}: ours ${min} to ${max}, publicodes ${String(publicodes)}`;
    const differs = [bare(id, set[id]), bareAfterValidation(id, set[id])].some(
      (byHand) => byHand.min !== min || byHand.max !== max,
    );
    return { words, bareDiffers: differs ? [words] : [], fen: Math.round(publicodes * 100) - fenOf(max) };
  });
};
