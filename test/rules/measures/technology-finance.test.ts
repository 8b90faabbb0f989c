import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const loan = (principal: string, annualRatePercent: string, months: number) => ({
  principal,
  annualRatePercent,
  months,
});
const loans = (...years: readonly ReturnType<typeof loan>[]) => ({ years });
const fees = (...years: readonly string[]) => ({ years: years.map((guaranteeFee) => ({ guaranteeFee })) });
const MAXIMUM = '10000000000000';

testAmounts('loan-interest', 'ceiling', [
  ['没有本金的贴息为0', loans(loan('0', '3.5', 12)), '0.00', '0.00'],
  ['年利率为0的贴息为0', loans(loan('10000000', '0', 12)), '0.00', '0.00'],
  ['计息0个月的贴息为0', loans(loan('10000000', '3.5', 0)), '0.00', '0.00'],
  // 10,000,000 × 3.5% = 350,000 a year; 30% is 105,000, a twelfth of it 8,750
  ['1000万元按3.5%计息1个月的贴息不超过8750元', loans(loan('10000000', '3.5', 1)), '0.00', '8750.00'],
  ['1000万元按3.5%计息11个月的贴息不超过96250元', loans(loan('10000000', '3.5', 11)), '0.00', '96250.00'],
  ['1000万元按3.5%计息一年的贴息不超过10.5万元', loans(loan('10000000', '3.5', 12)), '0.00', '105000.00'],
  // 1,000,000 × 3.123456% = 31,234.56; 30% is 9,370.368
  ['年利率可以有六位小数', loans(loan('1000000', '3.123456', 12)), '0.00', '9370.37'],
  // 1,666,666.66 × 30% = 499,999.998
  ['年利息1666666.66元的贴息四舍五入为50万元，未被上限', loans(loan('1666666.66', '100', 12)), '0.00', '500000.00'],
  ['年利息1666666.67元的贴息上限为50万元', loans(loan('1666666.67', '100', 12)), '0.00', '500000.00', 'capped'],
  // 20,000,000 ÷ 12 × 30% is exactly 500,000, though the interest itself does not end
  ['2000万元按100%计息1个月的贴息恰为50万元，未被上限', loans(loan('20000000', '100', 1)), '0.00', '500000.00'],
  ['19999999.99元按100%计息1个月的贴息未被上限', loans(loan('19999999.99', '100', 1)), '0.00', '500000.00'],
  ['20000000.01元按100%计息1个月的贴息上限', loans(loan('20000000.01', '100', 1)), '0.00', '500000.00', 'capped'],
  [
    '三年都为可填最大值的贴息不超过150万元',
    loans(loan(MAXIMUM, '100', 12), loan(MAXIMUM, '100', 12), loan(MAXIMUM, '100', 12)),
    '0.00',
    '1500000.00',
    'capped',
  ],
]);

testAmounts('guarantee-fee', 'ceiling', [
  ['没有担保费的资助为0', fees('0'), '0.00', '0.00'],
  ['恰为半分的进为1分', fees('0.01'), '0.00', '0.01'],
  // 599,999.99 × 50% = 299,999.995
  ['担保费599999.99元的资助四舍五入为30万元，未被上限', fees('599999.99'), '0.00', '300000.00'],
  ['担保费恰为60万元的资助不超过30万元，未被上限', fees('600000'), '0.00', '300000.00'],
  ['担保费600000.01元的资助上限为30万元', fees('600000.01'), '0.00', '300000.00', 'capped'],
  ['三年都为可填最大值的资助不超过90万元', fees(MAXIMUM, MAXIMUM, MAXIMUM), '0.00', '900000.00', 'capped'],
]);

testStatuses(
  'loan-interest',
  loans(loan('100000000', '5', 12), loan('10000000', '3.5', 12)),
  ['aiAndRoboticsEnterprise', 'newBankLoan', 'eligibleUse', 'noExcludedUse'],
  2,
);
testStatuses(
  'guarantee-fee',
  fees('1000000'),
  ['guaranteedBankLoan', 'eligibleUse', 'noExcludedUse', 'aiAndRoboticsEnterprise?'],
  1,
);

test('每年的金额逐年列出，下限都是0', () => {
  expect(paid('loan-interest', loans(loan('10000000', '3.5', 12), loan('10000000', '3.5', 0))).years).toEqual([
    { min: '0.00', max: '105000.00' },
    { min: '0.00', max: '0.00' },
  ]);
  expect(paid('guarantee-fee', fees('100000', '1000000')).years).toEqual([
    { min: '0.00', max: '50000.00' },
    { min: '0.00', max: '300000.00' },
  ]);
});

test('上限说明以利息为基数，起始利息为1666666.67元', () => {
  expect(capsOf(paid('loan-interest', loans(loan('20000000.01', '100', 1), loan('20000000', '100', 1))))).toMatchObject(
    [
      // 20,000,000.01 ÷ 12 × 30% = 500,000.00025
      { byRate: '500000.00025', takenOff: '0.00025', holdsFrom: { label: '贷款利息', value: '1666666.67' }, cut: true },
      { byRate: '500000', takenOff: '0', cut: false },
    ],
  );
  expect(capsOf(paid('guarantee-fee', fees('1000000')))).toMatchObject([
    { cap: '300000.00', byRate: '500000', takenOff: '200000', holdsFrom: { value: '600000.00' }, cut: true },
  ]);
});

test('计算过程先算利息，除不尽的写明省略，注明第11.1条', () => {
  const { steps } = paid('loan-interest', loans(loan('20000000', '100', 1)));
  expect(steps.map(({ provision, expression }) => [provision, expression])).toEqual([
    ['11.1', '2000万元 × 100% × 1个月 ÷ 12 = 1,666,666.666666…元'],
    ['11.1', '1,666,666.666666…元 × 30% = 不超过 50万元'],
    ['11.1', '50万元 与 50万元 取较小者 = 50万元'],
  ]);
  expect(paid('guarantee-fee', fees('100000')).steps[0]).toMatchObject({
    provision: '11.2',
    expression: '10万元 × 50% = 不超过 5万元',
  });
});
