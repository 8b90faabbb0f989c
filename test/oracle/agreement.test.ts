import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { benefits, type Estimate } from '../../src/rules/index.ts';
import { CASES_PER_BENEFIT, SEED, TIMEOUT } from '../properties/runs.ts';
import { answered } from '../properties/support.ts';
import { inOrder, judge, type Request, type Verdict } from './oracle.ts';
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
  readings: inOrder(readings.map((reading) => reading.amount)),
});

/** What makes two verdicts of one benefit different in nature, not only in the figures. */
const natureOf = ({ status, capped, readings }: Verdict): string =>
  [status, ...(capped ? ['capped'] : []), ...(readings.length > 0 ? ['readings'] : [])].join(', ');

const PAYING = ['conditional', 'eligible', 'ineligible'];
const CAPPED = [...PAYING, 'conditional, capped', 'eligible, capped'];
/** Where an inferred condition may be denied: with nothing to pay, either reading gives the same. */
const DOUBTED = ['undecided', 'undecided, readings', 'undecided, capped, readings'];

/** Every nature of verdict that a benefit can have: what the random requests must all have met, and nothing else. */
const NATURES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    BENEFITS.map((id) => [id, (RULES[id]?.inferred ?? []).length > 0 ? [...CAPPED, ...DOUBTED] : CAPPED]),
  ),
  'title-award': [...PAYING, 'conditional, readings', 'eligible, readings'],
  'scale-up-award': [...PAYING, 'undecided, readings'],
  'innovation-award': PAYING,
  'team-award': [...PAYING, 'undecided, readings'],
  'talent-award': [...PAYING, 'undecided, readings'],
  'innovation-center-matching': PAYING,
  'vertical-model-award': [...PAYING, 'conditional, readings', 'eligible, readings', 'undecided, readings'],
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
      benefits.map(({ id, kind, conditions }) => ({
        id,
        kind,
        conditions: conditions.map((one) => one.id),
        inferred: conditions.filter(({ stated }) => !stated).map((one) => one.id),
      })),
    ).toEqual(
      Object.entries(RULES).map(([id, { kind, conditions, inferred }]) => ({ id, kind, conditions, inferred })),
    );
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
