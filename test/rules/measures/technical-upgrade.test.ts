import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const of = (...investments: readonly string[]) => ({
  projects: investments.map((completedInvestment) => ({ completedInvestment })),
});
const MAXIMUM = '10000000000000';

testAmounts('tech-upgrade', 'formula', [
  ['没有投资的奖励为0', of('0'), '0.00', '0.00'],
  ['投资100万元的奖励20万元', of('1000000'), '200000.00', '200000.00'],
  // 4,999,999.99 × 20% = 999,999.998
  ['投资4999999.99元的奖励四舍五入为100万元，未被上限', of('4999999.99'), '1000000.00', '1000000.00'],
  ['投资恰为500万元的奖励100万元，未被上限', of('5000000'), '1000000.00', '1000000.00'],
  ['投资5000000.01元的奖励上限为100万元', of('5000000.01'), '1000000.00', '1000000.00', 'capped'],
  ['投资为可填最大值的奖励上限为100万元', of(MAXIMUM), '1000000.00', '1000000.00', 'capped'],
  ['两个各投资500万元的项目奖励200万元', of('5000000', '5000000'), '2000000.00', '2000000.00'],
  // 6,000,000 × 20% = 1,200,000 is cut to 1,000,000; 1,000,000 × 20% = 200,000 is not.
  ['上限按单个项目计算，不按合计', of('6000000', '1000000'), '1200000.00', '1200000.00', 'capped'],
  // 3 × 0.02 × 20% = 0.012: rounded once over the list, so one fen and not nothing.
  ['各项目之和只四舍五入一次', of('0.02', '0.02', '0.02'), '0.01', '0.01'],
  [
    '一百个最大的项目奖励1亿元',
    of(...Array.from({ length: 100 }, () => MAXIMUM)),
    '100000000.00',
    '100000000.00',
    'capped',
  ],
]);

testStatuses('tech-upgrade', of('6000000', '1000000'), ['aiAndRoboticsEnterprise', 'previousYearProject']);

test('每个项目各有上限说明', () => {
  expect(capsOf(paid('tech-upgrade', of('6000000', '1000000')))).toMatchObject([
    { byRate: '1200000', takenOff: '200000', holdsFrom: { value: '5000000.00' }, cut: true },
    { byRate: '200000', takenOff: '0', holdsFrom: { value: '5000000.00' }, cut: false },
  ]);
});

test('计算过程按项目分列，最后相加，各步注明第3.1条', () => {
  const { steps } = paid('tech-upgrade', of('6000000', '1000000'));
  expect(steps.map(({ part, provision, expression }) => [part, provision, expression])).toEqual([
    ['第1个项目', '3.1', '600万元 × 20% = 120万元'],
    ['第1个项目', '3.1', '120万元 与 100万元 取较小者 = 100万元'],
    ['第2个项目', '3.1', '100万元 × 20% = 20万元'],
    ['第2个项目', '3.1', '20万元 与 100万元 取较小者 = 20万元'],
    [undefined, '3.1', '100万元 + 20万元 = 120万元'],
  ]);
});
