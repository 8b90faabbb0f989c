import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describe as descriptions,
  estimate,
  isFailure,
  plan,
  planSchema,
  requestSchema,
} from '../../src/rules/index.ts';
import { anyJson, anyQuestion } from './json.ts';
import { anyPlan } from './plans.ts';
import { holds } from './support.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isRequest = ajv.compile(requestSchema());
const isPlan = ajv.compile(planSchema());

/** Of a JSON number, a schema without floating point cannot say how many decimals it may have. */
const hasFineNumber = (value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isSafeInteger(Math.round(value)) || /\.\d{3,}|e-/.test(String(value));
  return typeof value === 'object' && value !== null && Object.values(value).some(hasFineNumber);
};

/** What is answered fits the schema, and what fits is answered, unless by the decimals of a JSON number. */
const agrees = (value: unknown, isAnswered: boolean, fits: boolean): boolean =>
  isAnswered === fits || (fits && !isAnswered && hasFineNumber(value));

describe('the published schemas accept what the command answers, and nothing else', () => {
  holds('requests', anyQuestion, (value) =>
    agrees(value, !isFailure(estimate(value, { explain: false })), isRequest(value)),
  );

  const damagedPlan = fc
    .tuple(
      anyPlan,
      fc.array(fc.oneof(anyQuestion, anyJson), { maxLength: 2 }),
      fc.oneof(fc.constant(2026), fc.constant('2100'), anyJson),
    )
    .map(([asked, more, start]): unknown => JSON.parse(JSON.stringify({ start, items: [...asked.items, ...more] })));

  holds(
    'plans',
    fc.oneof(
      anyPlan.map((asked): unknown => JSON.parse(JSON.stringify(asked))),
      damagedPlan,
      anyJson,
    ),
    (value) => agrees(value, !('error' in plan(value, { explain: false })), isPlan(value)),
  );

  test.each([
    [
      'compute-purchase',
      'purchaseCost',
      ['10000000000000', '0010000000000000.00', '9999999999999.99'],
      ['10000000000000.01', '10000000000001', '99999999999999'],
    ],
    [
      'incubator-tenancy',
      'months',
      ['0', '9', '10', '19', '20', '24', '024', 24],
      ['25', '30', '99', '100', '24.0', 25, 1.5],
    ],
    ['event-hosting', 'participants', ['1000000', '999999', 1_000_000], ['1000001', '2000000', '10000000', 1_000_001]],
  ])('%s: %s at its limit', (benefit, name, good, bad) => {
    const inputs =
      { purchaseCost: {}, months: { monthlyRent: '1' }, participants: { approvedInvestment: '1' } }[name] ?? {};
    const asked = (value: unknown) => ({ benefit, inputs: { ...inputs, [name]: value } });
    expect(good.map((value) => [isRequest(asked(value)), isFailure(estimate(asked(value)))])).toEqual(
      good.map(() => [true, false]),
    );
    expect(bad.map((value) => [isRequest(asked(value)), isFailure(estimate(asked(value)))])).toEqual(
      bad.map(() => [false, true]),
    );
  });

  test('each schema of inputs in --describe stands by itself', () => {
    for (const { inputs } of descriptions()) expect(ajv.validateSchema(inputs)).toBe(true);
  });
});
