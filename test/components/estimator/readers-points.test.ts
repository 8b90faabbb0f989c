import { describe, expect, test } from 'vitest';
import { hasOwnLine, readersPoints } from '../../../src/components/estimator/readers-points.ts';
import { estimate, isFailure } from '../../../src/rules/index.ts';
import { benefitOf } from '../../support.ts';

const points = (id: string, base: string, inputs: Readonly<Record<string, unknown>>) => {
  const benefit = benefitOf(id);
  const conditions = Object.fromEntries(benefit.conditions.map((condition) => [condition.id, true]));
  const answer = estimate({ benefit: id, inputs, conditions });
  if (isFailure(answer)) throw new Error(JSON.stringify(answer));
  return readersPoints(benefit, inputs, answer, base);
};

test('上限之内在斜线上，上限之外在平线上', () => {
  const at = (purchaseCost: string) => points('compute-purchase', 'purchaseCost', { purchaseCost })[0];
  expect(at('2000000')).toMatchObject({ x: 2_000_000, y: 600_000 });
  expect(at('4000000')).toMatchObject({ x: 4_000_000, y: 1_000_000 });
});

test('各年各有一点', () => {
  const years = [{ contractAmount: '3000000' }, { contractAmount: '1000000' }];
  expect(points('corpus-purchase', 'years.contractAmount', { years })).toMatchObject([
    { part: '第1年', x: 3_000_000, y: 500_000 },
    { part: '第2年', x: 1_000_000, y: 200_000 },
  ]);
});

test('贷款利息由本金、利率和月数推算：3000万元 × 3.5% = 105万元', () => {
  const years = [{ principal: '30000000', annualRatePercent: '3.5', months: '12' }];
  const [point] = points('loan-interest', '', { years });
  expect(point).toMatchObject({ base: '1050000.00', x: 1_050_000, y: 315_000 });
});

test('A base that the rules derive is exact to the fen, however large: 300,000,000 × 3.5% = 10,500,000', () => {
  const years = [{ principal: '300000000', annualRatePercent: '3.5', months: '12' }];
  expect(points('loan-interest', '', { years })[0]).toMatchObject({ base: '10500000.00', x: 10_500_000, y: 500_000 });
});

describe('其他数不同，线也不同', () => {
  // 图按 12 个月画：每平方米 60 元。
  const SLOPE = 60;

  test('租6个月的，10,000平方米才上限', () => {
    const [point] = points('rent-subsidy', 'leasedArea', { leasedArea: '3000', years: [{ months: '6' }] });
    expect(point).toMatchObject({ x: 3000, y: 90_000, bend: [10_000, 300_000] });
    expect(point && hasOwnLine(point, SLOPE)).toBe(true);
  });

  test('租12个月的就是图上的线', () => {
    const [point] = points('rent-subsidy', 'leasedArea', { leasedArea: '3000', years: [{ months: '12' }] });
    expect(point && hasOwnLine(point, SLOPE)).toBe(false);
  });
});

test('恰好2000万元：可能是零，也可能是20万元', () => {
  const at = (annualRevenue: string) => points('scale-up-award', 'annualRevenue', { annualRevenue })[0];
  expect(at('20000000')).toMatchObject({ y: 200_000, low: 0 });
  expect(at('20000000.01')?.low).toBeUndefined();
  expect(at('19999999.99')).toMatchObject({ y: 0 });
});

test('一场展位不到100平方米，这一场为零', () => {
  const events = [
    { boothArea: '99.99', approvedInvestment: '150000' },
    { boothArea: '100', approvedInvestment: '150000' },
  ];
  expect(points('exhibition', 'events.approvedInvestment', { events })).toMatchObject([
    { x: 150_000, y: 0 },
    { x: 150_000, y: 75_000 },
  ]);
});

test('恰好3个案例的，点在20万元，也可能在0元', () => {
  const at = (assessedCases: string) => points('vertical-model-award', 'assessedCases', { assessedCases })[0];
  expect(at('3')).toMatchObject({ x: 3, y: 200_000, low: 0 });
  expect(at('4')).toEqual({ part: '', base: '4', x: 4, y: 200_000, bend: [4, 200_000] });
});
