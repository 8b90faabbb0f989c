import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/entry/draft.ts';
import { entriesOf, inputsOf } from '../../src/plan/draft-of-item.ts';
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
    Object.entries(item.inputs).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.map((_, row) => String(row + 1))]] : [],
    ),
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

test('金额按表单的单位万元填回，精确到分', () => {
  const compute = { benefit: 'compute-purchase', conditions: {}, claimedElsewhere: false };
  expect(entriesOf({ ...compute, inputs: { purchaseCost: '450000' } })).toEqual({ purchaseCost: '45' });
  expect(entriesOf({ ...compute, inputs: { purchaseCost: '1234567.89' } })).toEqual({ purchaseCost: '123.456789' });
});

const item = (benefit: string, inputs: SavedItem['inputs']): SavedItem => ({
  benefit,
  inputs,
  conditions: {},
  claimedElsewhere: false,
});

test.each([
  [item('tech-upgrade', { projects: [{ completedInvestment: '6000000' }] }), ['600']],
  [
    item('loan-interest', { years: [{ principal: '30000000', annualRatePercent: '3.5', months: '12' }] }),
    ['3000', '3.5', '12'],
  ],
  [item('compute-purchase', { purchaseCost: '0.01' }), ['0.000001']],
  [item('compute-purchase', { purchaseCost: '9999999999999.99' }), ['999999999.999999']],
  [item('compute-purchase', { purchaseCost: '10000000000000' }), ['1000000000']],
])('A kept number stands in its field as it was typed, and is read back as it was kept: $0.benefit', (kept, typed) => {
  expect(Object.values(entriesOf(kept))).toEqual(typed);
  expect(reread(kept).inputs).toEqual(kept.inputs);
});

test('Every sum of at most 13 digits and two decimals is shown in 万元 and read back the same', () => {
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
  expect(inputsOf(draftOf(benefit, { purchaseCost: '约45' }, {}))).toEqual({});
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
