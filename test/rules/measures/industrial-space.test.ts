import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const of = (leasedArea: string, ...months: readonly number[]) => ({
  leasedArea,
  years: months.map((count) => ({ months: count })),
});

testAmounts('rent-subsidy', 'formula', [
  ['面积为0的补贴为0', of('0', 12), '0.00', '0.00'],
  ['1200平方米租满一年的补贴7.2万元', of('1200', 12), '72000.00', '72000.00'],
  // 4,999.99 × 12 × 5 = 299,999.40
  ['4999.99平方米租满一年的补贴299999.40元', of('4999.99', 12), '299999.40', '299999.40'],
  ['恰为5000平方米租满一年的补贴30万元，未被上限', of('5000', 12), '300000.00', '300000.00'],
  // 5,000.01 × 12 × 5 = 300,000.60
  ['5000.01平方米租满一年的补贴上限为30万元', of('5000.01', 12), '300000.00', '300000.00', 'capped'],
  ['10000平方米租6个月的补贴恰为30万元，未被上限', of('10000', 6), '300000.00', '300000.00'],
  ['面积为可填最大值的补贴上限为30万元', of('1000000000', 12), '300000.00', '300000.00', 'capped'],
  ['租0个月的补贴为0', of('5000', 0), '0.00', '0.00'],
  ['5000平方米租1个月的补贴2.5万元', of('5000', 1), '25000.00', '25000.00'],
  ['5000平方米租11个月的补贴27.5万元', of('5000', 11), '275000.00', '275000.00'],
  // 30 (cut from 60) + 30 + 0
  ['三年各自上限后相加', of('10000', 12, 6, 0), '600000.00', '600000.00', 'capped'],
  ['三年都上限的补贴90万元', of('1000000000', 12, 12, 12), '900000.00', '900000.00', 'capped'],
]);

testStatuses(
  'rent-subsidy',
  of('10000', 12, 6, 0),
  ['aiAndRoboticsTenant', 'inNamedPark', 'fitsParkPlan', 'leasedForOwnUse', 'inProduction'],
  3,
);

test('每年的金额逐年列出', () => {
  expect(paid('rent-subsidy', of('10000', 12, 1, 0)).years).toEqual([
    { min: '300000.00', max: '300000.00' },
    { min: '50000.00', max: '50000.00' },
    { min: '0.00', max: '0.00' },
  ]);
});

test('上限说明测算的金额、减去的金额和起始的面积，起始面积随月数变化', () => {
  // 300,000 ÷ 5 ÷ 12 = 5,000; ÷ 11 = 5,454.5454…, so 5,454.55; ÷ 1 = 60,000
  expect(capsOf(paid('rent-subsidy', of('5000.01', 12, 11, 1)))).toMatchObject([
    { byRate: '300000.6', takenOff: '0.6', holdsFrom: { value: '5000.00', text: '5,000㎡' }, cut: true },
    { byRate: '275000.55', takenOff: '0', holdsFrom: { value: '5454.55' }, cut: false },
    { byRate: '25000.05', takenOff: '0', holdsFrom: { value: '60000.00' }, cut: false },
  ]);
});

test('租0个月时无论多大面积都达不到上限，不写起始面积', () => {
  expect(capsOf(paid('rent-subsidy', of('5000', 0)))).toEqual([null]);
});

test('计算过程按年分列，注明第9.1条', () => {
  const { steps } = paid('rent-subsidy', of('1200', 12));
  expect(steps.map(({ part, provision, expression }) => [part, provision, expression])).toEqual([
    ['第1年', '9.1', '5元/月/平方米 × 1,200㎡ × 12个月 = 7.2万元'],
    ['第1年', '9.1', '7.2万元 与 30万元 取较小者 = 7.2万元'],
  ]);
});

test('几年的最后相加，并注明文件规定的年数；只有一年的不写相加一步', () => {
  const { steps } = paid('rent-subsidy', of('1200', 12, 6));
  expect(steps).toHaveLength(5);
  expect(steps.at(-1)).toMatchObject({
    provision: '9.1',
    expression: '7.2万元 + 3.6万元 = 10.8万元',
    value: '108000',
    rounded: '108000.00',
    figures: [{ id: 'term', words: '三年', provision: '9.1' }],
  });
  expect(paid('rent-subsidy', of('1200', 12)).steps).toHaveLength(2);
});
