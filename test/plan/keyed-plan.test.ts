import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyed, usualStart, withItems } from '../../src/plan/keyed-plan.ts';
import type { KeyedPlan } from '../../src/plan/keyed-plan.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

const item = (benefit: string, purchaseCost = '1'): SavedItem => ({
  benefit,
  inputs: { purchaseCost },
  conditions: {},
  claimedElsewhere: false,
});
const planOf = (...benefits: readonly string[]): KeyedPlan => ({
  name: '甲',
  start: 2027,
  items: benefits.map((benefit) => keyed(item(benefit))),
});
const benefitsOf = ({ items }: KeyedPlan) => items.map((each) => each.item.benefit).join(' ');
describe('最多100项', () => {
  const full = (count: number) => planOf(...Array.from({ length: count }, () => 'a'));

  test('99项还能加，100项不再加，原有的不丢', () => {
    expect(withItems(full(99), [keyed(item('b'))], 0).items).toHaveLength(100);
    expect(benefitsOf(withItems(full(100), [keyed(item('b'))], 0))).not.toContain('b');
    expect(withItems(full(100), [keyed(item('b'))], 0).items).toHaveLength(100);
  });

  test('只放得下一项时，只加一项', () => {
    expect(benefitsOf(withItems(full(99), [keyed(item('b')), keyed(item('c'))]))).toMatch(/a b$/);
  });
});

describe('空的测算单从今年开始', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['2025-01-01T12:00:00', 2025],
    ['2027-06-01T12:00:00', 2027],
    // The last minute of a year in China, and the next: half a day before it is so in America.
    ['2027-12-31T15:59:00Z', 2027],
    ['2027-12-31T16:00:00Z', 2028],
    ['1970-01-02T00:00:00', 2026],
    ['2024-12-31T12:00:00', 2026],
    ['2101-01-02T00:00:00', 2026],
  ])('时钟是 %s 时从 %d 年', (now, year) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(usualStart()).toBe(year);
  });
});
