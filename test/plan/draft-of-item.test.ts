import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/entry/draft.ts';
import { entriesOf, inputsOf, rowCount, typedOf, withDoubtsAsked } from '../../src/plan/draft-of-item.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';
import { findBenefit } from '../../src/rules/index.ts';
import { RUNS } from '../properties/runs.ts';
import { anySavedPlan } from './saved-plans.ts';

const rent: SavedItem = {
  benefit: 'rent-subsidy',
  inputs: { leasedArea: '1500', years: [{ months: '12' }, {}] },
  conditions: { inNamedPark: true, inProduction: false },
  claimedElsewhere: false,
};

/** The form of an item, as it reads once it has been filled from what was kept. */
const reread = (item: SavedItem) => {
  const benefit = findBenefit(item.benefit);
  if (!benefit) throw new Error(`no benefit ${item.benefit}`);
  const rows = Object.fromEntries(
    Object.keys(item.inputs).map((name) => [
      name,
      Array.from({ length: rowCount(item, name) }, (_, row) => String(row + 1)),
    ]),
  );
  const draft = draftOf(benefit, entriesOf(item), rows);
  return { inputs: inputsOf(draft), conditions: draft.conditions };
};

test('面积原样填回，分年的空格留空，是否按答案填回', () => {
  expect(entriesOf(rent)).toEqual({
    leasedArea: '1500',
    'years.1.months': '12',
    'condition.inNamedPark': 'yes',
    'condition.inProduction': 'no',
  });
});

test('金额填回时写明单位，精确到分', () => {
  const compute = { benefit: 'compute-purchase', conditions: {}, claimedElsewhere: false };
  expect(entriesOf({ ...compute, inputs: { purchaseCost: '450000' } })).toEqual({ purchaseCost: '45万元' });
  expect(entriesOf({ ...compute, inputs: { purchaseCost: '1234567.89' } })).toEqual({ purchaseCost: '1234567.89元' });
});

const item = (benefit: string, inputs: SavedItem['inputs']): SavedItem => ({
  benefit,
  inputs,
  conditions: {},
  claimedElsewhere: false,
});

test.each([
  [item('tech-upgrade', { projects: [{ completedInvestment: '6000000' }] }), ['600万元']],
  [
    item('loan-interest', { years: [{ principal: '30000000', annualRatePercent: '3.5', months: '12' }] }),
    ['3000万元', '3.5', '12'],
  ],
  [item('compute-purchase', { purchaseCost: '0.01' }), ['0.01元']],
  [item('compute-purchase', { purchaseCost: '9999999999999.99' }), ['9999999999999.99元']],
  [item('compute-purchase', { purchaseCost: '10000000000000' }), ['100000亿元']],
])('A kept sum stands in its field with its unit, and every number is read back as it was kept: %j', (kept, typed) => {
  expect(Object.values(entriesOf(kept))).toEqual(typed);
  expect(reread(kept).inputs).toEqual(kept.inputs);
});

test('Every sum of at most 13 digits and two decimals is shown with its unit and read back the same', () => {
  const sum = fc
    .tuple(fc.bigInt(0n, 9_999_999_999_999n), fc.stringMatching(/^(\.\d?[1-9])?$/))
    .map(([yuan, decimals]) => `${String(yuan)}${decimals}`);
  fc.assert(
    fc.property(sum, (purchaseCost) => {
      expect(reread(item('compute-purchase', { purchaseCost })).inputs).toEqual({ purchaseCost });
    }),
    { numRuns: RUNS },
  );
});

test('没有填的项不当作零，填错的项不保存', () => {
  expect(reread(rent).inputs).toEqual({ leasedArea: '1500', years: [{ months: '12' }, {}] });
  const benefit = findBenefit('compute-purchase');
  if (!benefit) throw new Error('no benefit compute-purchase');
  expect(inputsOf(draftOf(benefit, { purchaseCost: '45-50' }, {}))).toEqual({});
});

const loan = (principal: string): SavedItem => ({
  benefit: 'loan-interest',
  inputs: { years: [{ principal: '1000000' }, { principal, months: '12' }] },
  conditions: {},
  claimedElsewhere: false,
});

test('填的时候已经确认过的数，填回时写明单位，不再问', () => {
  expect(entriesOf(loan('800000000'))).toMatchObject({
    'years.1.principal': '100万元',
    'years.2.principal': '8亿元',
    'years.2.months': '12',
  });
});

test('别处来的链接里，同一个数先问一次，不计入', () => {
  const asked = withDoubtsAsked(loan('800000000'));
  expect(asked.inputs).toEqual({ years: [{ principal: '1000000' }, { months: '12' }] });
  expect(asked.typed).toEqual({ 'years.2.principal': '8亿元还是8万元' });
  expect(entriesOf(asked)['years.2.principal']).toBe('8亿元还是8万元');
  expect(withDoubtsAsked(loan('80000000'))).toEqual(loan('80000000'));
});

test('读不出的原文按行的次序保存；要问的，换了单位也还问同样的话', () => {
  const benefit = findBenefit('loan-interest');
  if (!benefit) throw new Error('no benefit loan-interest');
  const rows = { years: ['2', '7'] };
  const entries = { 'years.7.principal': '400', 'scale.years.7.principal': '0', 'years.2.months': '7月' };
  const typed = typedOf(draftOf(benefit, entries, rows), rows);
  expect(typed).toEqual({ 'years.1.months': '6个月还是7个月', 'years.2.principal': '400元还是400万元' });
  const kept = { ...loan('1'), inputs: {}, typed };
  expect(rowCount(kept, 'years')).toBe(2);
  expect(entriesOf(kept)).toEqual(typed);
  expect(typedOf(draftOf(benefit, entriesOf(kept), { years: ['1', '2'] }), { years: ['1', '2'] })).toEqual(typed);
});

test('任何保存过的测算单，填回表单再读出来，数字和答案不变', () => {
  fc.assert(
    fc.property(anySavedPlan, ({ items }) => {
      for (const item of items) {
        const { inputs, conditions } = reread(item);
        expect(conditions).toEqual(item.conditions);
        for (const [name, value] of Object.entries(item.inputs)) {
          if (Array.isArray(value) && value.length === 0) continue;
          expect(numbersOf(inputs[name])).toEqual(numbersOf(value));
        }
      }
    }),
    { numRuns: 2000 },
  );
});

/** Spellings of one number are the same: `5.50` and `5.5`. */
const numbersOf = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' && /^\d+(\.\d+)?$/.test(each)
      ? each.replace(/^0+(?=\d)|(\.\d*?)0+$/g, '$1').replace(/\.$/, '')
      : each,
  );
