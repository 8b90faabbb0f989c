import { expect, test, vi } from 'vitest';

vi.mock('../../src/links/forwards.json', () => ({
  default: {
    benefits: { 'compute-grant': 'compute-purchase' },
    conditions: { 'compute-grant.heldHere': 'compute-purchase.districtHeldCompute' },
  },
}));

const { formerTexts } = await import('../../src/editions/former-texts.ts');
const { planUnder, titleOf } = await import('../../src/editions/plan-under.ts');

const COMPUTE = 'compute-purchase;purchaseCost=1000000;yes=districtHeldCompute';
const under = (...items: readonly string[]) => planUnder({ start: '2026', items });

test('An item has its amount, its kind and how sure it is', () => {
  const { items, total } = under(COMPUTE);
  expect(items).toEqual([
    {
      title: '算力采购补贴',
      estimate: { amount: { kind: 'formula', min: '300000.00', max: '300000.00' }, status: 'eligible' },
      takenOff: undefined,
      left: undefined,
    },
  ]);
  expect(total).toEqual({ min: '300000.00', max: '300000.00' });
});

test('A limit per enterprise is taken off, and what is supported elsewhere is in no sum', () => {
  const rent = 'rent-subsidy;leasedArea=5000;years=12';
  const { items, total } = under(rent, rent, `${COMPUTE};elsewhere`);
  expect(items.map(({ takenOff }) => takenOff)).toEqual([undefined, { min: '300000.00', max: '300000.00' }, undefined]);
  expect(items.map(({ left }) => left)).toEqual([undefined, undefined, 'elsewhere']);
  expect(total.max).toBe('300000.00');
});

test('Of what has no amount it is said why, and the sum is that of the rest', () => {
  const { items, total } = under(
    'no-such;x=1',
    `${COMPUTE};colour=red`,
    'compute-purchase',
    'exhibition;events=99-1',
    COMPUTE,
  );
  expect(items.map(({ title, left }) => [title, left])).toEqual([
    [undefined, undefined],
    ['算力采购补贴', 'other'],
    ['算力采购补贴', 'waiting'],
    ['参展费用支持', undefined],
    ['算力采购补贴', undefined],
  ]);
  expect(items[3]?.estimate?.status).toBe('ineligible');
  expect(total.max).toBe('300000.00');
});

test('An answer to a condition that the edition does not have changes nothing', () => {
  expect(under(`${COMPUTE},registered`)).toEqual(under(COMPUTE));
  expect(under(`${COMPUTE};no=registered`)).toEqual(under(COMPUTE));
  expect(under('compute-purchase;purchaseCost=1000000;no=districtHeldCompute').items[0]?.estimate?.status).toBe(
    'ineligible',
  );
});

test('Former ids are read, and an edition that knows no others gets them', () => {
  expect(titleOf('compute-grant')).toBe('算力采购补贴');
  expect(under('compute-grant;purchaseCost=1000000;yes=heldHere')).toEqual(under(COMPUTE));
  const texts = { start: '2026', items: [COMPUTE, 'team-award;no=x'] };
  expect(formerTexts(texts, (id) => id === 'compute-grant').items).toEqual([
    'compute-grant;purchaseCost=1000000;yes=districtHeldCompute,heldHere',
    'team-award;no=x',
  ]);
  expect(formerTexts(texts, () => true).items[0]).toMatch(/^compute-purchase;/);
});
