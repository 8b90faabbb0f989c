import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyPlan, keyed, keyedPlan, restored, withItems } from '../../src/plan/keyed-plan.ts';
import type { KeyedPlan } from '../../src/plan/keyed-plan.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

const item = (benefit: string, purchaseCost = '1'): SavedItem => ({
  benefit,
  inputs: { purchaseCost },
  conditions: {},
  claimedElsewhere: false,
});
const planOf = (...benefits: readonly string[]): KeyedPlan =>
  keyedPlan({ name: '甲', start: 2027, items: benefits.map((benefit) => item(benefit)) });
const benefitsOf = ({ items }: KeyedPlan) => items.map((each) => each.item.benefit).join(' ');
const without = (plan: KeyedPlan, ...places: readonly number[]): KeyedPlan => ({
  ...plan,
  items: plan.items.filter((_, place) => !places.includes(place)),
});

describe('撤销删除', () => {
  const before = planOf('a', 'b', 'c', 'd');
  const after = without(before, 1, 3);

  test('删除的项回到原来的位置', () => {
    expect(restored(after, before, after)).toEqual(before);
  });

  test('删除以后的改动都还在', () => {
    const [first, ...others] = after.items;
    const changed = {
      ...after,
      start: 2028,
      items: [{ key: first?.key ?? 0, item: item('a', '200') }, ...others, keyed(item('e'))],
    };
    const again = restored(changed, before, after);
    expect(benefitsOf(again)).toBe('a b c d e');
    expect(again.items[0]?.item.inputs).toEqual({ purchaseCost: '200' });
    expect(again).toMatchObject({ name: '甲', start: 2028 });
  });

  test('全部清除以后，名称和年份也回来；又填了的，以后填的为准', () => {
    const empty: KeyedPlan = { name: '', start: 2026, items: [] };
    expect(restored(empty, before, empty)).toEqual(before);
    const filled = withItems({ ...empty, name: '乙' }, [keyed(item('e'))]);
    expect(restored(filled, before, empty)).toMatchObject({ name: '乙', start: 2026 });
    expect(benefitsOf(restored(filled, before, empty))).toBe('a b c d e');
  });
});

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
    ['1970-01-02T00:00:00', 2026],
    ['2024-12-31T12:00:00', 2026],
    ['2101-01-02T00:00:00', 2026],
  ])('时钟是 %s 时从 %d 年', (now, year) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(emptyPlan().start).toBe(year);
  });
});
