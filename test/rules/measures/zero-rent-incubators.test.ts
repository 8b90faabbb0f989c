import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const tenancy = (monthlyRent: string, months: number) => ({ monthlyRent, months });
const operation = (recognisedArea: string, ...months: readonly number[]) => ({
  recognisedArea,
  years: months.map((count) => ({ months: count })),
});

testAmounts('incubator-tenancy', 'in-kind', [
  ['月租金为0的没有少付的租金', tenancy('0', 24), '0.00', '0.00'],
  ['免租0个月的没有少付的租金', tenancy('20000.50', 0), '0.00', '0.00'],
  ['月租金20000.50元免租1个月少付20000.50元', tenancy('20000.50', 1), '20000.50', '20000.50'],
  ['月租金20000.50元免租11个月少付220005.50元', tenancy('20000.50', 11), '220005.50', '220005.50'],
  ['月租金20000.50元免租12个月少付240006元', tenancy('20000.50', 12), '240006.00', '240006.00'],
  ['月租金20000.50元免租满两年少付480012元', tenancy('20000.50', 24), '480012.00', '480012.00'],
  ['月租金为可填最大值的不上限', tenancy('10000000000000', 24), '240000000000000.00', '240000000000000.00'],
]);

testAmounts('incubator-operation', 'formula', [
  ['面积为0的补贴为0', operation('0', 12), '0.00', '0.00'],
  // 10,416.66 × 8 × 12 = 999,999.36
  ['10416.66平方米满一年的补贴999999.36元，未被上限', operation('10416.66', 12), '999999.36', '999999.36'],
  // 10,416.67 × 8 × 12 = 1,000,000.32
  ['10416.67平方米满一年的补贴上限为100万元', operation('10416.67', 12), '1000000.00', '1000000.00', 'capped'],
  // 12,500 × 8 × 10 = 1,000,000, and a hundredth of a square metre is 0.80 yuan
  ['12499.99平方米10个月的补贴999999.20元', operation('12499.99', 10), '999999.20', '999999.20'],
  ['12500平方米10个月的补贴恰为100万元，未被上限', operation('12500', 10), '1000000.00', '1000000.00'],
  ['12500.01平方米10个月的补贴上限为100万元', operation('12500.01', 10), '1000000.00', '1000000.00', 'capped'],
  ['0个月的补贴为0', operation('10000', 0), '0.00', '0.00'],
  ['10000平方米1个月的补贴8万元', operation('10000', 1), '80000.00', '80000.00'],
  ['10000平方米11个月的补贴88万元', operation('10000', 11), '880000.00', '880000.00'],
  ['两年各自上限后相加', operation('12500', 12, 1), '1100000.00', '1100000.00', 'capped'],
  ['面积为可填最大值的两年补贴200万元', operation('1000000000', 12, 12), '2000000.00', '2000000.00', 'capped'],
]);

testStatuses('incubator-tenancy', tenancy('20000', 24), ['eligibleTenant', 'zeroRentPark']);
testStatuses('incubator-operation', operation('12500', 12, 1), ['recognisedIncubator', 'parkOperator'], 2);

test('每年的金额逐年列出', () => {
  expect(paid('incubator-operation', operation('12500', 12, 1)).years).toEqual([
    { min: '1000000.00', max: '1000000.00' },
    { min: '100000.00', max: '100000.00' },
  ]);
});

test('上限说明测算的金额、减去的金额和起始的面积', () => {
  // 1,000,000 ÷ 8 ÷ 12 = 10,416.666…
  expect(capsOf(paid('incubator-operation', operation('10416.67', 12, 0)))).toMatchObject([
    { cap: '1000000.00', byRate: '1000000.32', takenOff: '0.32', holdsFrom: { value: '10416.67' }, cut: true },
    null,
  ]);
});

test('计算过程注明第10.1条和第10.2条', () => {
  expect(paid('incubator-tenancy', tenancy('20000', 24)).steps).toMatchObject([
    { provision: '10.1', expression: '2万元 × 24个月 = 48万元', figures: [{ id: 'term', words: '两年' }] },
  ]);
  expect(paid('incubator-operation', operation('10000', 1)).steps[0]).toMatchObject({
    provision: '10.2',
    expression: '8元/月/平方米 × 10,000㎡ × 1个月 = 8万元',
  });
});
