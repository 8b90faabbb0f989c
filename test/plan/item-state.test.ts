import { expect, test } from 'vitest';
import { stateOf } from '../../src/plan/item-state.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

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
