import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/rules/index.ts';
import { answered, corpus, exactly, interest, models, title, worked, years } from './support.ts';

const ONCE_ONLY = { id: 'once-only', label: '“一次性”指只资助一次，取资助最多的一年', provision: '8.3' };

describe('a plan names what lowers it', () => {
  test('8.3 over two years and 7.3 at exactly three cases', () => {
    // 20% of 1,500,000 in each year, and 200,000
    const answer = answered([corpus('1500000', 2)(), models(3)()]);
    expect(answer.total).toEqual({ min: '300000.00', max: '800000.00' });
    expect(years(answer)).toEqual(['2026: 0.00–500000.00', '2027: 0.00–300000.00']);
    expect(answer.readings).toEqual([
      { item: 0, ...ONCE_ONLY, ...exactly('300000.00') },
      {
        ...{ item: 1, id: 'strictly-more', label: '“以上”不含本数，恰好等于的不予奖励', provision: '7.3' },
        ...exactly('0.00'),
      },
    ]);
  });

  test('2.2, whose provincial step may be void', () => {
    const { total, readings } = answered([title('provincial-little-giant')()]);
    expect(total).toEqual({ min: '0.00', max: '100000.00' });
    expect(readings).toMatchObject([{ item: 0, id: 'no-such-title', provision: '2.2', ...exactly('0.00') }]);
  });

  test('two lines of 8.3, of which only the best year is sure', () => {
    const { total, readings } = answered([corpus('1500000')(), corpus('3000000')({ start: 2027 })]);
    expect(total).toEqual({ min: '500000.00', max: '800000.00' });
    expect(readings).toEqual([{ item: 0, ...ONCE_ONLY, ...exactly('0.00') }]);
  });

  test('nothing, where every reading gives the same', () => {
    for (const items of [[corpus('1500000')()], [corpus('1500000')(), corpus('500000')()], [models(4)()]]) {
      expect(answered(items).readings).toEqual([]);
    }
  });

  test('nothing of a line that is claimed elsewhere or refused', () => {
    const items = [
      corpus('1500000', 2)({ claimedElsewhere: true }),
      corpus('1500000', 2)({ conditions: { corpusData: false } }),
      corpus('1500000')(),
    ];
    expect(answered(items)).toMatchObject({ total: exactly('300000.00'), readings: [] });
  });

  test('the strict reading of 11.3 starts from the lowered total', () => {
    const { strict } = answered([corpus('1500000', 2)(), interest('1000000')()]);
    expect(strict.total).toEqual({ min: '300000.00', max: '630000.00' });
  });
});

describe('the summary of a lowered plan', () => {
  test('says that its years add up to less than the total', () => {
    const { within, years: each, lowered } = summaryOf(worked([corpus('1500000', 2)()]));
    expect(within).toMatchObject({ min: '300000.00', max: '600000.00' });
    expect(within.byKind).toMatchObject([{ of: 'formula', min: '300000.00', max: '600000.00' }]);
    expect(each).toMatchObject([
      { year: 2026, min: '0.00', max: '300000.00' },
      { year: 2027, min: '0.00', max: '300000.00' },
    ]);
    expect(lowered).toMatchObject({ isAboveItsYears: true, readings: [{ item: 0, provision: '8.3' }] });
  });

  test('says nothing of it where they add up', () => {
    expect(summaryOf(worked([models(3)()])).lowered).toMatchObject({ isAboveItsYears: false, readings: [{ item: 0 }] });
    expect(summaryOf(worked([models(4)()])).lowered).toEqual({ isAboveItsYears: false, readings: [] });
  });
});
