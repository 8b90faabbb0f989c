import { expect, test } from 'vitest';
import { fixed } from '../../../src/rules/kit/award.ts';
import { Exact } from '../../../src/rules/kit/exact.ts';
import { cases, yuan } from '../../../src/rules/kit/figures.ts';
import type { Quantity } from '../../../src/rules/kit/step-data.ts';
import { atLeast, exceeds, orMore, when } from '../../../src/rules/kit/threshold.ts';

const minimum = cases('3个');
const count = (value: number): Quantity<'case'> => ({
  ...{ unit: 'case', exact: Exact.of(value), name: 'count', label: '案例', text: () => `${String(value)}个` },
});
const stricter = { id: 'stricter', label: '' };
const bothWays = [
  { id: 'out', label: '', met: false },
  { id: 'in', label: '', met: true },
];

test.each([
  [2, 'not-met', 'not-met', 'not-met', 0, 0],
  [3, 'met', 'met', 'open', 1, 2],
  [4, 'met', 'met', 'met', 0, 0],
])('%i against 3: 及以上 is %s, 以上 is %s, 突破 is %s.', (value, included, usual, beyond, stricterOnes, open) => {
  expect(atLeast(count(value), minimum)).toMatchObject({ outcome: included, readings: [] });
  const more = orMore(count(value), minimum, stricter);
  expect(more.outcome).toBe(usual);
  expect(more.readings).toHaveLength(stricterOnes);
  const above = exceeds(count(value), minimum, bothWays);
  expect(above.outcome).toBe(beyond);
  expect(above.readings).toHaveLength(open);
});

test('Where the text leaves a threshold open, the award spans both readings and is marked.', () => {
  const award = when(exceeds(count(3), minimum, bothWays), fixed(yuan('20万元')));
  expect([award.min.toFen(), award.max.toFen(), award.undecided]).toEqual(['0.00', '200000.00', true]);
  expect(award.readings.map(({ id, max }) => [id, max.toFen()])).toEqual([
    ['out', '0.00'],
    ['in', '200000.00'],
  ]);
});

test('A threshold that is missed names its input and says by how much.', () => {
  const award = when(atLeast(count(1), minimum), fixed(yuan('20万元')));
  expect(award.unmet).toEqual(['count']);
  expect(award.explain().map(({ words }) => words)).toEqual(['案例需达到3个：未达到，差2个']);
});
