import { describe, expect, test } from 'vitest';
import { amountRangeOf, rangeScale, rangeTicks } from '../../../src/components/poster/amount-range.ts';
import { benefits } from '../../../src/rules/index.ts';

describe('一图读懂的条', () => {
  test('每项支持最多的数，以万元计；没有上限的和不是资金的没有条', () => {
    const reach = benefits.map((benefit) => {
      const found = amountRangeOf(benefit);
      return [benefit.id, found.bar ? [found.low / 10_000, found.high / 10_000] : found.because];
    });
    expect(reach).toEqual([
      ['compute-purchase', [0, 100]],
      ['title-award', [0, 50]],
      ['scale-up-award', [0, 20]],
      ['tech-upgrade', [0, 100]],
      ['innovation-award', [0, 30]],
      ['team-award', [200, 1000]],
      ['talent-award', [50, 300]],
      ['talent-matching', [0, 300]],
      ['platform-grant', [0, 200]],
      ['innovation-center-matching', 'noCap'],
      ['vertical-model-award', [0, 20]],
      ['data-service-award', [0, 100]],
      ['corpus-purchase', [0, 50]],
      ['rent-subsidy', [0, 30]],
      ['incubator-tenancy', 'inKind'],
      ['incubator-operation', [0, 100]],
      ['loan-interest', [0, 50]],
      ['guarantee-fee', [0, 30]],
      ['event-hosting', [0, 50]],
      ['exhibition', [0, 10]],
      ['demonstration-project', [0, 100]],
    ]);
  });

  test('较低的档刻在条上', () => {
    const [award] = benefits.filter(({ id }) => id === 'title-award').map(amountRangeOf);
    expect(award).toMatchObject({ steps: [100_000, 300_000] });
  });
});

describe('平方根的刻度', () => {
  test('零在起点，1000万元在终点，10万元占一成', () => {
    const scale = rangeScale(10_000_000);
    expect([0, 100_000, 2_500_000, 10_000_000].map((sum) => scale(sum))).toEqual([0, 10, 50, 100]);
  });

  test('刻度之间留得下数字', () => {
    expect(rangeTicks(10_000_000).map((sum) => sum / 10_000)).toEqual([1000, 500, 200, 100, 50, 20]);
  });
});
