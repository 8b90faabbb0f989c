import { expect, test } from 'vitest';
import { firstStep, nextWaiting } from '../../../../src/components/plan/app/StepNav.tsx';
import { computePlan } from '../../../../src/plan/compute.ts';
import { keyed, savedPlan, type KeyedItem } from '../../../../src/plan/keyed-plan.ts';

const item = (benefit: string): KeyedItem => keyed({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });
/** It asks for nothing, and is filled in at once. */
const team = item('team-award');
const compute = item('compute-purchase');
const fee = item('guarantee-fee');

const opened = (...items: readonly KeyedItem[]) => ({
  items,
  computed: computePlan(savedPlan({ name: '', start: 2026, items })),
});

test('A plan opens where there is something to do, a link at what was worked out', () => {
  expect(firstStep(opened(), false)).toBe('choose');
  expect(firstStep(opened(team, compute), false)).toBe('fill');
  expect(firstStep(opened(team), false)).toBe('result');
  expect(firstStep(opened(compute), true)).toBe('result');
  expect(firstStep(opened(), true)).toBe('choose');
});

test('The next item is the first below that is not filled in, then the first of all, and never the same', () => {
  expect(nextWaiting(opened(compute, team, fee))).toBe(compute);
  expect(nextWaiting(opened(compute, team, fee), compute.key)).toBe(fee);
  expect(nextWaiting(opened(compute, team, fee), fee.key)).toBe(compute);
  expect(nextWaiting(opened(team, compute), compute.key)).toBeUndefined();
});
