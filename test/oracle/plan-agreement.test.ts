import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plan, type PlanAnswer, type Span } from '../../src/rules/index.ts';
import { anyPlan } from '../properties/plans.ts';
import { RUNS, SEED, TIMEOUT } from '../properties/runs.ts';
import { judgePlan, type PlanRequest, type PlanVerdict } from './plan.ts';
import { decimal } from './rational.ts';

const answered = (request: PlanRequest): PlanAnswer => {
  const answer = plan(request, { explain: false });
  if ('error' in answer) throw new Error(`not answered: ${JSON.stringify(answer.error)}`);
  return answer;
};

const fen = (sum: string): bigint => BigInt(sum.replace('.', ''));
const plus = (one: Span | undefined, { min, max }: Span): Span => ({
  min: decimal(fen(one?.min ?? '0.00') + fen(min), 2),
  max: decimal(fen(one?.max ?? '0.00') + fen(max), 2),
});

/** An answer of src/rules, cut down to what the contract settles. */
const verdictOf = ({ lines, excluded, strict, readings, ...sums }: PlanAnswer): PlanVerdict => {
  const takenOff: Record<string, Span> = {};
  for (const { benefit, takenOff: cut } of lines) {
    for (const { year, ...span } of cut?.years ?? []) {
      const key = `${benefit} ${String(year)}`;
      takenOff[key] = plus(takenOff[key], span);
    }
  }
  const places = (list: PlanAnswer['excluded']) => list.map(({ item }) => item);
  return {
    ...sums,
    excluded: places(excluded),
    strict: { total: strict.total, excluded: places(strict.excluded) },
    takenOff,
    readings: readings.map(({ item, min, max }) => ({ item, min, max })),
  };
};

/** What makes plans different in nature; the random ones must have met it all. */
const naturesOf = (verdict: PlanVerdict): readonly string[] => {
  const { byYear, excluded, strict, takenOff, beyondValidity, inKind, total, readings } = verdict;
  const sureOfYears = byYear.reduce((sum, { min }) => sum + fen(min), 0n);
  return [
    ...(excluded.length > 0 ? ['something is claimed elsewhere'] : []),
    ...(strict.excluded.length > 0 ? ['11.3 read strictly leaves something out'] : []),
    ...(beyondValidity.max === '0.00' ? [] : ['something lies beyond validity']),
    ...(inKind === '0.00' ? [] : ['something is in kind']),
    ...(total.min === total.max ? [] : ['the total has two ends']),
    ...(readings.length > 0 ? ['a reading lowers something'] : []),
    ...(fen(total.min) > sureOfYears ? ['the total is sure of more than its years'] : []),
    ...Object.keys(takenOff).map((key) => `taken off ${key.replace(/ \d+$/, '')}`),
  ];
};

const NATURES = [
  ...['something is claimed elsewhere', '11.3 read strictly leaves something out', 'something lies beyond validity'],
  ...['something is in kind', 'the total has two ends', 'a reading lowers something'],
  ...['the total is sure of more than its years', 'taken off scale-up-award', 'taken off vertical-model-award'],
  ...['taken off data-service-award', 'taken off corpus-purchase', 'taken off rent-subsidy'],
  ...['taken off incubator-operation', 'taken off loan-interest', 'taken off guarantee-fee'],
];

test(
  'plans agree with a second implementation that sums groups instead of lines',
  () => {
    const natures = new Set<string>();
    let plans = 0;
    const agree = (request: PlanRequest): void => {
      const verdict = judgePlan(request);
      const got = verdictOf(answered(request));
      expect(got).toEqual({
        ...verdict,
        strict: { ...verdict.strict, excluded: [...verdict.strict.excluded].sort((a, b) => a - b) },
      });
      naturesOf(verdict).forEach((nature) => natures.add(nature));
      plans += 1;
    };
    fc.assert(fc.property(anyPlan, agree), { numRuns: RUNS, seed: SEED });
    expect([...natures].sort()).toEqual([...NATURES].sort());
    console.log(`oracle: ${String(plans)} plans agree`);
  },
  TIMEOUT,
);
