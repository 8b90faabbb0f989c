import { expect, test } from 'vitest';
import { roundedStep, yearsText } from '../../../src/plan/export/line-text.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import { item, planOf, rent } from '../record/support.ts';

test.each([
  [
    '12,345,678元 × 3.45% × 7 ÷ 12 × 30% = 2,012,499.979875元',
    '12,345,678元 × 3.45% × 7 ÷ 12 × 30% = 约2,012,499.98元',
  ],
  ['1,666,666.666666…元', '约1,666,666.67元'],
  ['999,999.999元 与 1,000,000元 取较小者', '约1,000,000.00元 与 1,000,000元 取较小者'],
  ['100.004 + 0.005元', '约100.00 + 约0.01元'],
  ['80.25元 × 3.123456%', '80.25元 × 3.123456%'],
  ['5元/月/平方米 × 4,000.25㎡', '5元/月/平方米 × 4,000.25㎡'],
])('the step %s is printed as %s', (expression, printed) => {
  expect(roundedStep(expression)).toBe(printed);
});

test.each([
  ['12', '2027年'],
  ['13', '2027年至2028年'],
  ['24', '2027年至2028年'],
  ['0', '2027年'],
])('rent waived for %s months from 2027 runs over %s', (months, words) => {
  const plan = planOf(item('incubator-tenancy', { monthlyRent: '1000', months }, { start: 2027 }));
  const computed = computePlan(plan);
  expect(computed.worked.lines.map((line) => yearsText(computed, line))).toEqual([words]);
});

test('a benefit with a list of years runs over as many', () => {
  const computed = computePlan(planOf(rent('100', 3)));
  expect(computed.worked.lines.map((line) => yearsText(computed, line))).toEqual(['2026年至2028年']);
});
