import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/components/chart/calendar.ts';
import { benefits } from '../../../src/rules/index.ts';
import { benefitOf } from '../../support.ts';

const rows = (id: string) => calendarOf(benefitOf(id))?.rows.map(({ start, states }) => [start, ...states]);

describe('三年的支持和2027年底的有效期', () => {
  const THREE_YEARS = [
    [2025, 'within', 'within', 'within'],
    [2026, 'within', 'within', 'after'],
    [2027, 'within', 'after', 'after'],
  ];

  test.each([
    ['rent-subsidy', '连续补贴三年'],
    ['loan-interest', '贴息期限不超过3年'],
    ['guarantee-fee', '单个企业贴保期限不超过3年'],
  ])('%s：%s', (id, quote) => {
    expect(rows(id)).toEqual(THREE_YEARS);
    expect(calendarOf(benefitOf(id))).toMatchObject({
      years: [2025, 2026, 2027, 2028, 2029],
      lastValid: 2027,
      quote,
    });
  });
});

test.each([
  ['incubator-tenancy', '给予两年的免租优惠'],
  ['incubator-operation', '连续资助两年'],
])('两年的支持：%s，%s', (id, quote) => {
  expect(rows(id)).toEqual([
    [2026, 'within', 'within'],
    [2027, 'within', 'after'],
  ]);
  expect(calendarOf(benefitOf(id))).toMatchObject({ years: [2026, 2027, 2028], quote });
});

test('“每年”又“一次性”的：第1年之后取决于对条文的理解，不越过有效期', () => {
  expect(calendarOf(benefitOf('corpus-purchase'))).toEqual({
    years: [2025, 2026, 2027],
    lastValid: 2027,
    quote: '每年给予最高50万元的一次性资助',
    rows: [{ start: 2025, states: ['within', 'reading', 'reading'] }],
  });
});

test('跨年度的只有这六项；技术改造的项目、参展的场次不是年度', () => {
  const running = benefits.filter((benefit) => calendarOf(benefit)).map(({ id }) => id);
  expect(running).toEqual([
    ...['corpus-purchase', 'rent-subsidy', 'incubator-tenancy', 'incubator-operation', 'loan-interest'],
    'guarantee-fee',
  ]);
});
