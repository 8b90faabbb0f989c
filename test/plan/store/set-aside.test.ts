import { expect, test } from 'vitest';
import { readableLinkOf, readablePartOf } from '../../../src/plan/store/set-aside.ts';

test('Of an item with a field that has another name, the rest is read', () => {
  expect(readablePartOf('rent-subsidy;area=500;years=12;yes=inNamedPark', 2)).toEqual({
    text: 'rent-subsidy;years=12;yes=inNamedPark',
    unread: ['第2项“产业用房租金补贴”中的“area=500”读不出，这一处没有读入。'],
  });
  expect(readablePartOf('rent-subsidy-2;area=500', 1)).toBeUndefined();
});

const part = (id: string, place: number, ...values: readonly (string | null)[]) => ({
  ...{ id, place, seen: { a: 1 }, note: 'of a later version' },
  versions: values.map((value, index) => ({ at: 9 - index, by: 'a', value })),
});

test('Of a stored plan with names that nobody knows, the items are read in their order', () => {
  const parts = [
    part('b', 2, 'team-award', 'title-award'),
    part('a', 1, 'compute-purchase;area=4'),
    part('c', 3, null),
    part('name', 0, '甲'),
    part('start', 0, '2027'),
  ];
  const link = 'v1/2027/name=%E7%94%B2/compute-purchase;area=4/team-award/end';
  expect(readableLinkOf(JSON.stringify({ version: 1, revision: 9, parts, more: 1 }))).toBe(link);
});

test.each([
  ['v1/2026/team-award', 'v1/2026/team-award'],
  ['v2/2026/team-award/end', undefined],
  ['v1/2026/x/end', undefined],
  ['garbage', undefined],
  ['{', undefined],
  ['{"version":2,"parts":[]}', undefined],
  ['{"version":1,"parts":[null,1,{"versions":7},{"versions":[null]}]}', undefined],
])('Of %s it is %s', (text, link) => {
  expect(readableLinkOf(text)).toBe(link);
});
