import { expect, test } from 'vitest';
import { computePlan } from '../../src/plan/compute.ts';
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
