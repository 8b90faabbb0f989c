import { describe, expect, test } from 'vitest';
import { estimate, isFailure } from '../../../src/rules/index.ts';
import { pathsOf } from '../support.ts';

const accepted = (request: unknown) => !isFailure(estimate(request));
const purchase = (purchaseCost: unknown) => ({ benefit: 'compute-purchase', inputs: { purchaseCost } });
const rent = (leasedArea: unknown, months: readonly unknown[]) => ({
  benefit: 'rent-subsidy',
  inputs: { leasedArea, years: months.map((count) => ({ months: count })) },
});
const upgrade = (count: number) => ({
  benefit: 'tech-upgrade',
  inputs: { projects: Array.from({ length: count }, () => ({ completedInvestment: '1' })) },
});

describe('数的写法', () => {
  test.each([0, 0.1, 1234.56, '0', '0.1', '1234.56', '00012', 1e13, '10000000000000', '10000000000000.00'])(
    '%j 是可以接受的金额',
    (value) => {
      expect(accepted(purchase(value))).toBe(true);
    },
  );

  test.each(['1234.56', '0.29', '33333.33'])('数 %s 与同样写法的文字结果相同', (text) => {
    expect(estimate(purchase(Number(text)))).toEqual(estimate(purchase(text)));
  });

  test.each([
    ...['', ' ', '1 ', ' 1', '1\n', '.5', '5.', '1e3', '1E3', '+1', '-1', '-0', '1,000', '1 000', '1_000', '1，000'],
    ...['１２', '１', '一百', '1万', '1元', '1%', '¥1', '0x10', '0b1', '1n', 'NaN', 'Infinity', '1..2', '1.2.3', '٣'],
  ])('文字 %j 不是金额', (text) => {
    expect(pathsOf(purchase(text))).toEqual(['inputs.purchaseCost']);
  });

  test.each([null, true, {}, [], [1], ['1'], Number.NaN, Infinity, -Infinity, -1, -0.01, 10n, Symbol('1'), () => 1])(
    '%s 不是金额',
    (value) => {
      expect(new Set(pathsOf(purchase(value)))).toEqual(new Set(['inputs.purchaseCost']));
    },
  );

  test.each([0.001, '0.001', '1.000', 1e-7, 0.1 + 0.2, '0.30000000000000004'])('%j 的小数过多', (value) => {
    expect(pathsOf(purchase(value))).toEqual(['inputs.purchaseCost']);
  });

  test.each([1e13 + 0.01, '10000000000000.01', 1e14, 1e300, '9'.repeat(1000)])('%j 超过金额的最大值', (value) => {
    expect(pathsOf(purchase(value))).toEqual(['inputs.purchaseCost']);
  });

  test('年利率最多六位小数，最大100', () => {
    const loan = (annualRatePercent: unknown) => ({
      benefit: 'loan-interest',
      inputs: { years: [{ principal: '1', annualRatePercent, months: 12 }] },
    });
    const path = 'inputs.years.0.annualRatePercent';
    for (const rate of ['0', '3.123456', 3.123456, '100', 100, '100.000000']) expect(accepted(loan(rate))).toBe(true);
    for (const rate of ['3.1234567', 3.1234567, '100.000001', 101, -1, '3%'])
      expect(pathsOf(loan(rate))).toEqual([path]);
  });

  test('面积最多两位小数，最大10亿平方米', () => {
    expect(accepted(rent('1000000000', [12]))).toBe(true);
    for (const area of ['1000000000.01', 1e9 + 1, '0.001', -1])
      expect(pathsOf(rent(area, [12]))).toEqual(['inputs.leasedArea']);
  });

  test('家数和案例数是0至100万的整数', () => {
    const cases = (assessedCases: unknown) => ({ benefit: 'vertical-model-award', inputs: { assessedCases } });
    for (const count of [0, '3', 1e6]) expect(accepted(cases(count))).toBe(true);
    for (const count of [2.5, '3.0', '3个', 1_000_001, -1])
      expect(pathsOf(cases(count))).toEqual(['inputs.assessedCases']);
  });
});

describe('月数和项数', () => {
  test.each([0, 1, 11, 12, '12'])('%j 个月可以接受', (months) => {
    expect(accepted(rent('1', [months]))).toBe(true);
  });

  test.each([13, '13', -1, 0.5, '0.5', '12.0', null])('%j 个月不可以接受', (months) => {
    expect(pathsOf(rent('1', [months]))).toEqual(['inputs.years.0.months']);
  });

  test('免租月数最多24个月', () => {
    const tenancy = (months: unknown) => ({ benefit: 'incubator-tenancy', inputs: { monthlyRent: '1', months } });
    expect(accepted(tenancy(24))).toBe(true);
    expect(pathsOf(tenancy(25))).toEqual(['inputs.months']);
  });

  test.each([
    ['corpus-purchase', { contractAmount: '1' }, {}, 3],
    ['rent-subsidy', { months: 1 }, { leasedArea: '1' }, 3],
    ['incubator-operation', { months: 1 }, { recognisedArea: '1' }, 2],
    ['loan-interest', { principal: '1', annualRatePercent: '1', months: 1 }, {}, 3],
    ['guarantee-fee', { guaranteeFee: '1' }, {}, 3],
  ])('%s 至少一年，年数不超过规定', (benefit, year, others, limit) => {
    const of = (count: number) => ({
      benefit,
      inputs: { ...others, years: Array.from({ length: count }, () => year) },
    });
    for (const count of [1, limit]) expect(accepted(of(count))).toBe(true);
    for (const count of [0, limit + 1]) expect(pathsOf(of(count))).toEqual(['inputs.years']);
  });

  test('项目至少1个，最多100个', () => {
    for (const count of [1, 100]) expect(accepted(upgrade(count))).toBe(true);
    for (const count of [0, 101]) expect(pathsOf(upgrade(count))).toEqual(['inputs.projects']);
  });

  test.each([null, {}, 'x', { 0: { completedInvestment: 1 }, length: 1 }])('项目不能是 %j', (projects) => {
    expect(pathsOf({ benefit: 'tech-upgrade', inputs: { projects } })).toEqual(['inputs.projects']);
  });
});
