import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const of = (actualInvestment: string) => ({ actualInvestment });

testAmounts('demonstration-project', 'formula', [
  ['没有投入的资助为0', of('0'), '0.00', '0.00'],
  ['投入100万元的资助20万元', of('1000000'), '200000.00', '200000.00'],
  // 4,999,999.99 × 20% = 999,999.998
  ['投入4999999.99元的资助四舍五入为100万元，未被上限', of('4999999.99'), '1000000.00', '1000000.00'],
  ['投入恰为500万元的资助100万元，未被上限', of('5000000'), '1000000.00', '1000000.00'],
  ['投入5000000.01元的资助上限为100万元', of('5000000.01'), '1000000.00', '1000000.00', 'capped'],
  ['投入为可填最大值的资助上限为100万元', of('10000000000000'), '1000000.00', '1000000.00', 'capped'],
]);

testStatuses('demonstration-project', of('8000000'), ['selected', 'projectInvestor?', 'notGovernmentInvested']);

test('上限说明测算的金额、减去的金额和起始的投入', () => {
  expect(capsOf(paid('demonstration-project', of('8000000')))).toMatchObject([
    { cap: '1000000.00', byRate: '1600000', takenOff: '600000', holdsFrom: { value: '5000000.00' }, cut: true },
  ]);
  expect(capsOf(paid('demonstration-project', of('5000000')))).toMatchObject([{ takenOff: '0', cut: false }]);
});

test('计算过程注明第13.2条', () => {
  const { steps } = paid('demonstration-project', of('8000000'));
  expect(steps.map(({ provision, expression }) => [provision, expression])).toEqual([
    ['13.2', '800万元 × 20% = 160万元'],
    ['13.2', '160万元 与 100万元 取较小者 = 100万元'],
  ]);
});
