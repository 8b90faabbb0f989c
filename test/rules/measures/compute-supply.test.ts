import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const of = (purchaseCost: string) => ({ purchaseCost });

testAmounts('compute-purchase', 'formula', [
  ['没有采购费用的补贴为0', of('0'), '0.00', '0.00'],
  ['采购费用100万元的补贴30万元', of('1000000'), '300000.00', '300000.00'],
  // 3,333,333.33 × 30% = 999,999.999: not cut, only rounded.
  ['采购费用3333333.33元的补贴四舍五入为100万元，未被上限', of('3333333.33'), '1000000.00', '1000000.00'],
  // 3,333,333.34 × 30% = 1,000,000.002; no base of two decimals gives the cap itself.
  ['采购费用3333333.34元的补贴上限为100万元', of('3333333.34'), '1000000.00', '1000000.00', 'capped'],
  ['采购费用400万元的补贴上限为100万元', of('4000000'), '1000000.00', '1000000.00', 'capped'],
  ['采购费用为可填最大值的补贴上限为100万元', of('10000000000000'), '1000000.00', '1000000.00', 'capped'],
]);

testStatuses('compute-purchase', of('4000000'), ['districtHeldCompute']);

test('上限说明按30%测算的金额、减去的金额和起始的采购费用', () => {
  expect(capsOf(paid('compute-purchase', of('4000000')))).toEqual([
    {
      cap: '1000000.00',
      base: '4000000.00',
      byRate: '1200000',
      takenOff: '200000',
      holdsFrom: { input: 'purchaseCost', label: '实际采购费用', value: '3333333.34', text: '3,333,333.34元' },
      cut: true,
    },
  ]);
  expect(capsOf(paid('compute-purchase', of('3333333.33')))).toMatchObject([
    { byRate: '999999.999', takenOff: '0', cut: false },
  ]);
  expect(capsOf(paid('compute-purchase', of('3333333.34')))).toMatchObject([
    { byRate: '1000000.002', takenOff: '0.002', cut: true },
  ]);
});

test('计算过程先按比例、后上限，各步注明第1.2条和文件数字', () => {
  expect(paid('compute-purchase', of('4000000')).steps).toMatchObject([
    {
      provision: '1.2',
      expression: '400万元 × 30% = 120万元',
      value: '1200000',
      rounded: '1200000.00',
      figures: [{ id: 'rate', words: '30%', provision: '1.2' }],
    },
    {
      provision: '1.2',
      expression: '120万元 与 100万元 取较小者 = 100万元',
      value: '1000000',
      rounded: '1000000.00',
      figures: [{ id: 'cap', words: '100万元', provision: '1.2' }],
    },
  ]);
});
