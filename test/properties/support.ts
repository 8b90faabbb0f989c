import fc from 'fast-check';
import { test } from 'vitest';
import { estimate, isFailure, type Estimate } from '../../src/rules/index.ts';
import { type Request } from '../oracle/oracle.ts';
import { RUNS, SEED, TIMEOUT } from './runs.ts';

/** A sentence that holds for every value: what it says is a test, and fails when `check` throws or answers false. */
export const holds = <T>(sentence: string, values: fc.Arbitrary<T>, check: (value: T) => boolean | undefined) =>
  test(
    sentence,
    () => {
      const verdict = (value: T): boolean => check(value) ?? true;
      fc.assert(fc.property(values, verdict), { numRuns: RUNS, seed: SEED });
    },
    TIMEOUT,
  );

/** The estimate of an admissible request; a failure fails the property. */
export const answered = (request: Request): Estimate => {
  const answer = estimate(request);
  if (isFailure(answer)) throw new Error(`not answered: ${JSON.stringify(answer.error)}`);
  return answer;
};

/** A sum such as `1234.50` in whole fen, so that sums compare as numbers without being floats. */
export const fenOf = (sum: string): bigint => {
  if (!/^(?:0|[1-9]\d*)\.\d{2}$/.test(sum)) throw new Error(`not a sum with two decimals: ${sum}`);
  return BigInt(sum.replace('.', ''));
};

export const largestSum = (request: Request): bigint => fenOf(answered(request).amount.max);

export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};
