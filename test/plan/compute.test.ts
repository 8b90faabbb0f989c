import { expect, test } from 'vitest';
import { computePlan, stateOf } from '../../src/plan/compute.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

const compute = (more: Partial<SavedItem>): SavedItem => ({
  benefit: 'compute-purchase',
  inputs: {},
  conditions: {},
  claimedElsewhere: false,
  ...more,
});

test('没有填好的项按缘由分开：还要填的、已经得不到的、在别处享受的', () => {
  const { places, left } = computePlan({
    name: '',
    start: 2026,
    items: [
      compute({}),
      compute({ inputs: { purchaseCost: '100' } }),
      compute({ conditions: { districtHeldCompute: false } }),
      compute({ claimedElsewhere: true }),
      compute({ inputs: { purchaseCost: '100' }, claimedElsewhere: true }),
      compute({ conditions: { districtHeldCompute: false }, claimedElsewhere: true }),
      compute({}),
    ],
  });
  expect(places).toEqual([1, 4]);
  expect(left).toEqual({ waiting: [0, 6], refused: [2], elsewhere: [3, 5] });
});

test.each([
  ['结束的月份就是开始的月份', '2026', '7', []],
  ['结束比开始早一个月', '2026', '6', [0]],
  ['结束比开始早一年', '2025', '12', [0]],
])('%s：到%s年%s月', (_, toYear, toMonth, waiting) => {
  const rent = (more: Partial<SavedItem>) => ({
    ...item('rent-subsidy', { leasedArea: '1200', years: [{ months: '1' }] }),
    period: { month: '7', toYear, toMonth },
    ...more,
  });
  // The year of the item itself, and where it names none, that of the plan.
  expect(computePlan({ name: '', start: 2027, items: [rent({ start: 2026 })] }).left.waiting).toEqual(waiting);
  expect(computePlan({ name: '', start: 2026, items: [rent({})] }).left.waiting).toEqual(waiting);
});

const item = (benefit: string, inputs: SavedItem['inputs'], conditions: SavedItem['conditions'] = {}): SavedItem => ({
  benefit,
  inputs,
  conditions,
  claimedElsewhere: false,
});

test('数据填全的算出来，没有填全的等着填', () => {
  expect(stateOf(item('compute-purchase', { purchaseCost: '450000' }))).toBe('computed');
  expect(stateOf(item('compute-purchase', {}))).toBe('waiting');
});

test('有一个条件不成立，没填的数据就不用再填', () => {
  expect(stateOf(item('compute-purchase', {}, { districtHeldCompute: false }))).toBe('refused');
  expect(stateOf(item('compute-purchase', {}, { districtHeldCompute: true }))).toBe('waiting');
});

test('参加企业30家以上才资助：29家时投入不用再填，30家和31家时还要填', () => {
  expect(stateOf(item('event-hosting', { participants: '29' }))).toBe('refused');
  expect(stateOf(item('event-hosting', { participants: '30' }))).toBe('waiting');
  expect(stateOf(item('event-hosting', { participants: '31' }))).toBe('waiting');
});

test('只填了投入、没填家数的，还不能下结论', () => {
  expect(stateOf(item('event-hosting', { approvedInvestment: '1000000' }))).toBe('waiting');
});
