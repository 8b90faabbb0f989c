import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { benefits, estimate, isFailure, type Estimate } from '../../src/rules/index.ts';
import { CASES_PER_BENEFIT, SEED, TIMEOUT } from '../properties/runs.ts';
import { judge, type Request, type Verdict } from './oracle.ts';
import { BENEFITS, requestFor } from './requests.ts';
import { RULES } from './rules.ts';

/** An answer of src/rules, cut down to what the contract settles. */
const verdictOf = ({ status, amount, years, capped, unmet, unconfirmed, readings }: Estimate): Verdict => ({
  status,
  amount,
  years,
  capped,
  unmet,
  unconfirmed,
  readings: readings.map((reading) => reading.amount),
});

const answered = (request: Request): Estimate => {
  const answer = estimate(request);
  if (isFailure(answer)) throw new Error(`not answered: ${JSON.stringify(answer.error)}`);
  return answer;
};

/** What makes two verdicts of one benefit different in nature, not only in the figures. */
const natureOf = ({ status, capped, readings }: Verdict): string =>
  [status, ...(capped ? ['capped'] : []), ...(readings.length > 0 ? ['readings'] : [])].join(', ');

const PAYING = ['conditional', 'eligible', 'ineligible'];
const CAPPED = [...PAYING, 'conditional, capped', 'eligible, capped'];

/** Every nature of verdict that a benefit can have: what the random requests must all have met, and nothing else. */
const NATURES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(BENEFITS.map((id) => [id, CAPPED])),
  'title-award': PAYING,
  'scale-up-award': [...PAYING, 'undecided, readings'],
  'innovation-award': PAYING,
  'team-award': PAYING,
  'talent-award': PAYING,
  'innovation-center-matching': PAYING,
  'vertical-model-award': [...PAYING, 'conditional, readings', 'eligible, readings'],
  'corpus-purchase': [
    ...[...CAPPED, 'conditional, readings', 'eligible, readings'],
    ...['conditional, capped, readings', 'eligible, capped, readings'],
  ],
  'incubator-tenancy': PAYING,
};

describe('the rules agree with an implementation by another hand', () => {
  let cases = 0;
  afterAll(() => {
    console.log(`oracle: ${String(cases)} cases agree`);
  });

  test('both know the same benefits, kinds and conditions', () => {
    expect(
      benefits.map(({ id, kind, conditions }) => ({ id, kind, conditions: conditions.map((one) => one.id) })),
    ).toEqual(Object.entries(RULES).map(([id, { kind, conditions }]) => ({ id, kind, conditions })));
  });

  test.each(BENEFITS)(
    '%s: the same verdict on every admissible request',
    (benefit) => {
      const natures = new Set<string>();
      const agree = (request: Request): void => {
        const verdict = judge(request);
        expect(verdictOf(answered(request))).toEqual(verdict);
        natures.add(natureOf(verdict));
        cases += 1;
      };
      fc.assert(fc.property(requestFor(benefit), agree), { numRuns: CASES_PER_BENEFIT, seed: SEED });
      expect([...natures].sort()).toEqual([...(NATURES[benefit] ?? [])].sort());
    },
    TIMEOUT,
  );
});
