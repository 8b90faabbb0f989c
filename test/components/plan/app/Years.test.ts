import { expect, test } from 'vitest';
import { inWan } from '../../../../src/format/sums.ts';
import { longestOf, stretchesOf } from '../../../../src/components/plan/app/Years.tsx';
import type { PlanSummary } from '../../../../src/rules/index.ts';

const year = (min: string, max: string, byKind: PlanSummary['within']['byKind']): PlanSummary['years'][number] => ({
  year: 2026,
  isValid: true,
  min,
  max,
  byKind,
  byBasis: [],
});

/** 30万元固定，不超过10万元，50万至100万元：下限80万元，上限140万元。 */
const mixed = year('800000.00', '1400000.00', [
  { of: 'fixed', items: [0], min: '300000.00', max: '300000.00' },
  { of: 'ceiling', items: [1], min: '0.00', max: '100000.00' },
  { of: 'range', items: [2], min: '500000.00', max: '1000000.00' },
]);

test('确定的部分排在前面，到下限为止；可能的部分接在后面，到上限为止', () => {
  expect(stretchesOf(mixed, 2_000_000)).toEqual([
    { kind: 'fixed', role: 'sure', from: 0, length: 15 },
    { kind: 'range', role: 'sure', from: 15, length: 25 },
    { kind: 'ceiling', role: 'possible', from: 40, length: 5 },
    { kind: 'range', role: 'possible', from: 45, length: 25 },
  ]);
});

test('各年的条按最多的一年画；全是零也画得出', () => {
  expect(longestOf([year('0.00', '5.00', []), mixed])).toBe(1_400_000);
  expect(longestOf([year('0.00', '0.00', [])])).toBe(1);
  expect(stretchesOf(year('0.00', '0.00', []), 1)).toEqual([]);
});

test('上下限相同说一个数，下限是零说不超过，其余说两端', () => {
  expect(inWan({ min: '300000.00', max: '300000.00' })).toBe('30万元');
  expect(inWan({ min: '0.00', max: '300000.00' })).toBe('不超过 30万元');
  expect(inWan({ min: '100000.00', max: '300000.00' })).toBe('10万元 – 30万元');
});
