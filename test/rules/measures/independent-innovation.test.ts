import { expect, test } from 'vitest';
import { paid, testAmounts, testStatuses } from '../support.ts';

testAmounts('innovation-award', 'ceiling', [
  ['科技型中小企业的奖励不超过30万元', { recognition: 'technology-sme' }, '0.00', '300000.00'],
  ['高新技术企业的奖励不超过30万元', { recognition: 'high-tech-enterprise' }, '0.00', '300000.00'],
  ['科技领军企业的奖励不超过30万元', { recognition: 'leading-enterprise' }, '0.00', '300000.00'],
]);

testStatuses('innovation-award', { recognition: 'leading-enterprise' }, ['aiAndRoboticsEnterprise', 'recognised']);

test('计算过程只说上限，并注明第4.1条', () => {
  expect(paid('innovation-award', { recognition: 'technology-sme' }).steps).toMatchObject([
    { provision: '4.1', expression: '不超过 30万元', figures: [{ id: 'cap', words: '30万元', provision: '4.1' }] },
  ]);
});
