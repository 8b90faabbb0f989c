import { describe, expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const contract = (contractAmount: string) => ({ contractAmount });
const perYear = (...amounts: readonly string[]) => ({ years: amounts.map(contract) });
const MAXIMUM = '10000000000000';

testAmounts('data-service-award', 'ceiling', [
  ['没有服务合同金额的奖励为0', contract('0'), '0.00', '0.00'],
  // 0.10 × 5% = 0.005
  ['恰为半分的进为1分', contract('0.10'), '0.00', '0.01'],
  ['服务合同金额1000万元的奖励不超过50万元', contract('10000000'), '0.00', '500000.00'],
  // 19,999,999.99 × 5% = 999,999.9995
  ['服务合同金额19999999.99元的奖励四舍五入为不超过100万元，未被上限', contract('19999999.99'), '0.00', '1000000.00'],
  ['服务合同金额恰为2000万元的奖励不超过100万元，未被上限', contract('20000000'), '0.00', '1000000.00'],
  ['服务合同金额20000000.01元的奖励上限为100万元', contract('20000000.01'), '0.00', '1000000.00', 'capped'],
  ['服务合同金额为可填最大值的奖励上限为100万元', contract(MAXIMUM), '0.00', '1000000.00', 'capped'],
]);

testAmounts('corpus-purchase', 'formula', [
  ['没有合同金额的资助为0', perYear('0'), '0.00', '0.00'],
  // 2,499,999.99 × 20% = 499,999.998
  ['合同金额2499999.99元的资助四舍五入为50万元，未被上限', perYear('2499999.99'), '500000.00', '500000.00'],
  ['合同金额恰为250万元的资助50万元，未被上限', perYear('2500000'), '500000.00', '500000.00'],
  ['合同金额2500000.01元的资助上限为50万元', perYear('2500000.01'), '500000.00', '500000.00', 'capped'],
  ['每年各自上限后相加', perYear('3000000', '1000000'), '700000.00', '700000.00', 'capped'],
  ['三年都为可填最大值的资助150万元', perYear(MAXIMUM, MAXIMUM, MAXIMUM), '1500000.00', '1500000.00', 'capped'],
  // 0.02 × 20% = 0.004 a year: each year is paid, so each year is rounded.
  ['各年先四舍五入再相加', perYear('0.02', '0.02', '0.02'), '0.00', '0.00'],
  // 0.03 × 20% = 0.006 a year, 0.01 as paid; twice that is 0.02, while 0.012 would be 0.01.
  ['各年的进位也逐年计算', perYear('0.03', '0.03'), '0.02', '0.02'],
]);

testStatuses('data-service-award', contract('30000000'), ['dataSetProvider', 'reachesStatisticalScale']);
testStatuses(
  'corpus-purchase',
  perYear('3000000', '1000000'),
  ['aiEnterprise', 'purchaseChannel', 'unrelatedSeller', 'corpusData'],
  2,
);

test('每年的金额逐年列出', () => {
  expect(paid('corpus-purchase', perYear('3000000', '0', '1000000')).years).toEqual([
    { min: '500000.00', max: '500000.00' },
    { min: '0.00', max: '0.00' },
    { min: '200000.00', max: '200000.00' },
  ]);
});

describe('“每年给予最高50万元的一次性资助”的另一口径', () => {
  const onceOnly = (...amounts: readonly string[]) => paid('corpus-purchase', perYear(...amounts)).readings;

  test('两年都有资助的，另列只资助一次的口径，取最多的一年', () => {
    const reading = {
      id: 'once-only',
      provision: '8.3',
      amount: { kind: 'formula', min: '500000.00', max: '500000.00' },
    };
    expect(onceOnly('3000000', '1000000')).toMatchObject([reading]);
    expect(onceOnly('1000000', '3000000')).toMatchObject([reading]);
  });

  test.each([
    ['只有一年', ['3000000']],
    ['两年中有一年为0', ['3000000', '0']],
    ['三年中有两年为0', ['0', '3000000', '0']],
    ['各年四舍五入后都为0', ['0.02', '0.02']],
  ])('%s的，两种口径金额相同，不另列', (_, amounts) => {
    expect(onceOnly(...amounts)).toEqual([]);
  });
});

test('上限说明测算的金额、减去的金额和起始的合同金额', () => {
  expect(capsOf(paid('data-service-award', contract('30000000')))).toMatchObject([
    { cap: '1000000.00', byRate: '1500000', takenOff: '500000', holdsFrom: { value: '20000000.00' }, cut: true },
  ]);
  expect(capsOf(paid('corpus-purchase', perYear('3000000', '1000000')))).toMatchObject([
    { cap: '500000.00', byRate: '600000', takenOff: '100000', holdsFrom: { value: '2500000.00' }, cut: true },
    { cap: '500000.00', byRate: '200000', takenOff: '0', holdsFrom: { value: '2500000.00' }, cut: false },
  ]);
});

test('计算过程注明第8.2条和第8.3条', () => {
  expect(paid('data-service-award', contract('10000000')).steps[0]).toMatchObject({
    provision: '8.2',
    expression: '1000万元 × 5% = 不超过 50万元',
  });
  expect(paid('corpus-purchase', perYear('1000000')).steps[0]).toMatchObject({
    provision: '8.3',
    part: '第1年',
    expression: '100万元 × 20% = 20万元',
  });
});
