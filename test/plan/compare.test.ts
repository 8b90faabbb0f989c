import { expect, test } from 'vitest';
import { compare } from '../../src/plan/compare.ts';
import { computePlan } from '../../src/plan/compute.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

const item = (benefit: string, inputs: SavedItem['inputs'] = {}): SavedItem => ({
  benefit,
  inputs,
  conditions: {},
  claimedElsewhere: false,
});
const compute = (cost: string) => item('compute-purchase', { purchaseCost: cost });
const planOf = (...items: readonly SavedItem[]) => computePlan({ name: '', start: 2026, items });

test('Two plans stand side by side, item by item and in all', () => {
  const rows = compare(planOf(compute('1000000'), item('team-award')), planOf(compute('1500000'), item('title-award')));
  // 30% of 1,000,000 and of 1,500,000; 2 to 10 million; not filled in.
  expect(rows).toEqual([
    {
      title: '算力采购补贴',
      one: expect.objectContaining({ min: '300000.00', max: '300000.00' }) as unknown,
      other: expect.objectContaining({ min: '450000.00', max: '450000.00' }) as unknown,
      more: '-150000.00',
    },
    {
      title: '创新创业团队奖补',
      one: expect.objectContaining({ min: '2000000.00', max: '10000000.00' }) as unknown,
      other: undefined,
      more: '10000000.00',
    },
    { title: '首次认定称号奖励', one: undefined, other: undefined, more: '0.00' },
    {
      title: '',
      one: expect.objectContaining({ min: '2300000.00', max: '10300000.00' }) as unknown,
      other: expect.objectContaining({ min: '450000.00', max: '450000.00' }) as unknown,
      more: '9850000.00',
    },
  ]);
});

test('The second of a benefit stands beside the second, and one that is claimed elsewhere comes to nothing', () => {
  const elsewhere = { ...compute('1000000'), claimedElsewhere: true };
  const rows = compare(planOf(compute('1000000'), elsewhere), planOf(compute('1000000'), compute('100000')));
  expect(rows.map(({ more }) => more)).toEqual(['0.00', '-30000.00', '-30000.00']);
});

test('Several of one benefit are told apart by what was filled in, unless the two plans say otherwise', () => {
  const titles = (one: readonly string[], other: readonly string[]) =>
    compare(planOf(...one.map(compute)), planOf(...other.map(compute))).map(({ title }) => title);
  expect(titles(['1000000', '500000'], ['1000000', '600000'])).toEqual([
    '算力采购补贴（第1项，实际采购费用100万元）',
    '算力采购补贴（第2项）',
    '',
  ]);
  expect(titles(['1000000'], ['1000000', '600000'])).toEqual([
    '算力采购补贴（第1项）',
    '算力采购补贴（第2项，实际采购费用60万元）',
    '',
  ]);
});
