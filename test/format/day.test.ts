import { expect, test } from 'vitest';
import { dayInWords, dayOf, isAfter } from '../../src/format/day.ts';

test.each([
  ['2026-10-05T15:59:59Z', '2026-10-05'],
  ['2026-10-05T16:00:00Z', '2026-10-06'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
])('%s is the day %s in China', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test('过了截止日的次日才算过', () => {
  expect(isAfter('2027-12-31', '2027年12月31日')).toBe(false);
  expect(isAfter('2028-01-01', '2027年12月31日')).toBe(true);
  expect(isAfter('2027-10-01', '2027年9月30日')).toBe(true);
});

test('日期写成中文', () => {
  expect(dayInWords('2026-10-05')).toBe('2026年10月5日');
  expect(dayInWords('2027-01-31')).toBe('2027年1月31日');
});
