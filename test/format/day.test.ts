import { expect, test } from 'vitest';
import { dayOf, isAfter } from '../../src/format/day.ts';

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
