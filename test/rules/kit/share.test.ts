import { expect, test } from 'vitest';
import { Exact } from '../../../src/rules/kit/exact.ts';
import { percent, rent, yuan } from '../../../src/rules/kit/figures.ts';
import type { Quantity } from '../../../src/rules/kit/step-data.ts';
import { perUnit, share, shareUpTo } from '../../../src/rules/kit/share.ts';

const sum = (value: string): Quantity<'yuan'> => ({
  ...{ unit: 'yuan', exact: Exact.of(value), name: 'cost', label: '费用', text: () => `${value}元` },
});
const area: Quantity<'square-metre'> = {
  ...{ unit: 'square-metre', exact: Exact.of(100), name: 'area', label: '面积', text: () => '100㎡' },
};

test('A share pays exactly, a share up to pays from nothing, with and without a cap.', () => {
  const exactly = share(percent('30%')).of(sum('1000'));
  const atMost = shareUpTo(percent('30%')).of(sum('1000'));
  expect([exactly.min.toFen(), exactly.max.toFen()]).toEqual(['300.00', '300.00']);
  expect([atMost.min.toFen(), atMost.max.toFen()]).toEqual(['0.00', '300.00']);
  const capped = shareUpTo(percent('30%')).of(sum('1000000')).cappedAt(yuan('20万元'));
  expect([capped.min.toFen(), capped.max.toFen(), capped.capped]).toEqual(['0.00', '200000.00', true]);
});

test.each([
  ['0.01', false],
  ['66666.66', false],
  ['66666.67', true],
])('The cap never raises an award: 30%% of %s against 20,000.', (cost, cut) => {
  const byRate = share(percent('30%')).of(sum(cost));
  const award = byRate.cappedAt(yuan('2万元'));
  expect(award.capped).toBe(cut);
  expect(award.max.compare(byRate.max)).toBe(cut ? -1 : 0);
});

test('Quantities of the wrong unit do not compile.', () => {
  // @ts-expect-error A share of an area is no sum of money.
  share(percent('30%')).of(area);
  // @ts-expect-error A rent standard is no share.
  share(rent('5元/月/平方米')).of(sum('1000'));
  // @ts-expect-error A rate is no cap.
  share(percent('30%')).of(sum('1000')).cappedAt(percent('5%'));
  // @ts-expect-error A sum of money is no area.
  expect(perUnit(rent('5元/月/平方米')).over(sum('1000'), area)).toBeDefined();
});
