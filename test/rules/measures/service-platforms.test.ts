import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const investment = (approvedInvestment: string) => ({ approvedInvestment });
const funding = (municipalFunding: string) => ({ municipalFunding });

testAmounts('platform-grant', 'ceiling', [
  ['没有审定投入的资助为0', investment('0'), '0.00', '0.00'],
  ['审定投入100万元的资助不超过30万元', investment('1000000'), '0.00', '300000.00'],
  // 6,666,666.66 × 30% = 1,999,999.998
  ['审定投入6666666.66元的资助四舍五入为不超过200万元，未被上限', investment('6666666.66'), '0.00', '2000000.00'],
  // 6,666,666.67 × 30% = 2,000,000.001; no base of two decimals gives the cap itself.
  ['审定投入6666666.67元的资助上限为200万元', investment('6666666.67'), '0.00', '2000000.00', 'capped'],
  ['审定投入1000万元的资助上限为200万元', investment('10000000'), '0.00', '2000000.00', 'capped'],
  ['审定投入为可填最大值的资助上限为200万元', investment('10000000000000'), '0.00', '2000000.00', 'capped'],
]);

testAmounts('innovation-center-matching', 'formula', [
  ['没有市级资助的不配套', funding('0'), '0.00', '0.00'],
  ['市级资助1元的配套0.5元', funding('1'), '0.50', '0.50'],
  ['恰为半分的进为1分', funding('0.01'), '0.01', '0.01'],
  ['市级资助1亿元的配套5000万元', funding('100000000'), '50000000.00', '50000000.00'],
  ['原文没有上限，可填最大值也按50%配套', funding('10000000000000'), '5000000000000.00', '5000000000000.00'],
]);

testStatuses('platform-grant', investment('10000000'), ['platformInField?', 'newPlatform', 'qualified']);
testStatuses('innovation-center-matching', funding('1000000'), ['nationalCentre']);

test('平台资助的上限说明按30%测算的金额、减去的金额和起始的审定投入', () => {
  expect(capsOf(paid('platform-grant', investment('10000000')))).toMatchObject([
    { cap: '2000000.00', byRate: '3000000', takenOff: '1000000', holdsFrom: { value: '6666666.67' }, cut: true },
  ]);
});

test('比例本身是上限的，计算过程写“不超过”', () => {
  expect(paid('platform-grant', investment('1000000')).steps[0]).toMatchObject({
    provision: '6.2',
    expression: '100万元 × 30% = 不超过 30万元',
  });
});

test('国家产业创新中心的配套没有上限一步', () => {
  const { steps } = paid('innovation-center-matching', funding('100000000'));
  expect(steps).toMatchObject([{ provision: '6.3', expression: '10,000万元 × 50% = 5000万元' }]);
  expect(steps.some(({ type }) => type === 'cap')).toBe(false);
});
