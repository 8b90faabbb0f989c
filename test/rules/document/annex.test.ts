import { expect, test } from 'vitest';
import { benefits, restrictionsOn, uncomputed, validUntil } from '../../../src/rules/index.ts';

const EVERYWHERE = ['no-district-duplicate', 'total-control', 'validity'];

test('附则的三项限制约束每一项支持，第11.3条另约束贷款贴息和担保费资助', () => {
  for (const { id } of benefits) {
    const alsoFinance = ['loan-interest', 'guarantee-fee'].includes(id) ? ['one-interest-policy'] : [];
    expect(restrictionsOn(id).map((restriction) => restriction.id)).toEqual([...alsoFinance, ...EVERYWHERE]);
  }
});

test('有效期截止于2027年12月31日，见附则第3条', () => {
  expect(validUntil).toMatchObject({ words: '2027年12月31日', provision: 'annex.3' });
});

test('不参与计算的数只有两个', () => {
  expect(uncomputed.map(({ words, provision }) => `${provision} ${words}`)).toEqual([
    '13.2 5个',
    'annex.3 2027年12月31日',
  ]);
});
