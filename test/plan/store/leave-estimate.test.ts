import { expect, test } from 'vitest';
import { blankLink } from '../../../src/plan/store/leave-estimate.ts';
import { readLink } from '../../../src/plan/link/plan-link.ts';

test('A plan with nothing filled in is read whole', () => {
  const { plan, unread } = readLink(blankLink(['tech-upgrade', 'compute-purchase'], 2027));
  expect(unread).toEqual([]);
  expect(plan).toMatchObject({ name: '', start: 2027 });
  expect(plan.items.map(({ benefit, inputs, conditions }) => [benefit, inputs, conditions])).toEqual([
    ['tech-upgrade', {}, {}],
    ['compute-purchase', {}, {}],
  ]);
});
