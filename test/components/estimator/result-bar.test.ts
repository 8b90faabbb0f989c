import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/components/estimator/result-bar.ts';
import { estimate, isFailure } from '../../../src/rules/index.ts';

const bar = (benefit: string, inputs: Readonly<Record<string, unknown>>, conditions = {}) => {
  const answer = estimate({ benefit, inputs, conditions });
  if (isFailure(answer)) throw new Error(JSON.stringify(answer));
  return stretchesOf(answer).map(({ role, share }) => [role, Number(share.toFixed(4))]);
};

test('超过上限、不算的的：120万元中得到100万元', () => {
  expect(bar('compute-purchase', { purchaseCost: '4000000' })).toEqual([
    ['sure', 0.8333],
    ['cut', 0.1667],
  ]);
});

test('没有到上限的：100万元的上限中占60万元', () => {
  expect(bar('compute-purchase', { purchaseCost: '2000000' })).toEqual([
    ['sure', 0.6],
    ['room', 0.4],
  ]);
});

test('正好到上限的只有一段', () => {
  expect(bar('tech-upgrade', { projects: [{ completedInvestment: '5000000' }] })).toEqual([['sure', 1]]);
});

test('“不超过”的没有一段是确定的', () => {
  expect(bar('guarantee-fee', { years: [{ guaranteeFee: '450000' }] })).toEqual([
    ['possible', 0.75],
    ['room', 0.25],
  ]);
});

test('几年相加：第1年减去10万元，第2年没有减', () => {
  // 60 + 20 = 80万元按比例，50 + 20 = 70万元得到。
  const years = [{ contractAmount: '3000000' }, { contractAmount: '1000000' }];
  expect(bar('corpus-purchase', { years })).toEqual([
    ['sure', 0.875],
    ['cut', 0.125],
  ]);
});

test('区间：200万元是最少的，其余可能', () => {
  expect(bar('team-award', {})).toEqual([
    ['sure', 0.2],
    ['possible', 0.8],
  ]);
});

test('恰好2000万元，原文没有写', () => {
  expect(bar('scale-up-award', { annualRevenue: '20000000' })).toEqual([['possible', 1]]);
});

test('固定的数、没有上限的和不符合的没有可比', () => {
  expect(bar('scale-up-award', { annualRevenue: '30000000' })).toEqual([]);
  expect(bar('innovation-center-matching', { municipalFunding: '3000000' })).toEqual([]);
  expect(bar('compute-purchase', { purchaseCost: '4000000' }, { districtHeldCompute: false })).toEqual([]);
});
