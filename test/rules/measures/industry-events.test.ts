import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const hosting = (participants: number, approvedInvestment: string) => ({ participants, approvedInvestment });
const event = (boothArea: string, approvedInvestment: string) => ({ boothArea, approvedInvestment });
const events = (...list: readonly ReturnType<typeof event>[]) => ({ events: list });
const MAXIMUM = '10000000000000';

testAmounts('event-hosting', 'ceiling', [
  ['没有审定投入的活动资助为0', hosting(30, '0'), '0.00', '0.00'],
  ['参加企业29家的活动不予资助', hosting(29, '600000'), '0.00', '0.00'],
  ['参加企业恰为30家的活动可获支持', hosting(30, '600000'), '0.00', '300000.00'],
  ['参加企业31家的活动可获支持', hosting(31, '600000'), '0.00', '300000.00'],
  // 999,999.99 × 50% = 499,999.995
  ['审定投入999999.99元的资助四舍五入为50万元，未被上限', hosting(30, '999999.99'), '0.00', '500000.00'],
  ['审定投入恰为100万元的资助不超过50万元，未被上限', hosting(30, '1000000'), '0.00', '500000.00'],
  ['审定投入1000000.01元的资助上限为50万元', hosting(30, '1000000.01'), '0.00', '500000.00', 'capped'],
  ['数据都为可填最大值的资助上限为50万元', hosting(1_000_000, MAXIMUM), '0.00', '500000.00', 'capped'],
  ['参加企业29家的，投入再大也不算上限', hosting(29, MAXIMUM), '0.00', '0.00'],
]);

testAmounts('exhibition', 'ceiling', [
  ['没有审定投入的参展支持为0', events(event('100', '0')), '0.00', '0.00'],
  ['参展面积99.99平方米的不予支持', events(event('99.99', '100000')), '0.00', '0.00'],
  ['参展面积恰为100平方米的可获支持', events(event('100', '100000')), '0.00', '50000.00'],
  ['参展面积100.01平方米的可获支持', events(event('100.01', '100000')), '0.00', '50000.00'],
  // 199,999.99 × 50% = 99,999.995
  ['审定投入199999.99元的支持四舍五入为10万元，未被上限', events(event('100', '199999.99')), '0.00', '100000.00'],
  ['审定投入恰为20万元的支持不超过10万元，未被上限', events(event('100', '200000')), '0.00', '100000.00'],
  ['审定投入200000.01元的支持上限为10万元', events(event('100', '200000.01')), '0.00', '100000.00', 'capped'],
  ['每场各自上限', events(event('100', '300000'), event('200', '300000')), '0.00', '200000.00', 'capped'],
  ['面积不足的一场为0，其余照算', events(event('99.99', '300000'), event('100', '100000')), '0.00', '50000.00'],
  [
    '一百场都为可填最大值的支持不超过1000万元',
    events(...Array.from({ length: 100 }, () => event('1000000000', MAXIMUM))),
    '0.00',
    '10000000.00',
    'capped',
  ],
]);

testStatuses('event-hosting', hosting(30, '2000000'), ['hostsEvent', 'influentialEvent?']);
testStatuses('exhibition', events(event('100', '300000'), event('99.99', '300000')), [
  'influentialEvent',
  'aiAndRoboticsEnterprise?',
]);

test('参加企业不足30家的不符合，指明企业数，并说明还差几家', () => {
  const answer = paid('event-hosting', hosting(29, '600000'));
  expect(answer).toMatchObject({ status: 'ineligible', unmet: ['participants'], capped: false });
  expect(answer.steps).toHaveLength(1);
  expect(answer.steps[0]).toMatchObject({ provision: '12.2', expression: '29家 与 30家 比较' });
  expect(answer.steps[0]?.words).toContain('差1家');
});

test('只有每场面积都不足的才不符合', () => {
  const small = event('99.99', '300000');
  expect(paid('exhibition', events(small, small))).toMatchObject({ status: 'ineligible', unmet: ['events'] });
  expect(paid('exhibition', events(small, event('100', '0')))).toMatchObject({ status: 'eligible', unmet: [] });
});

test('写明“及以上”和“（含）以上”的，恰好达到时没有其他口径', () => {
  expect(paid('event-hosting', hosting(30, '600000')).readings).toEqual([]);
  expect(paid('exhibition', events(event('100', '100000'))).readings).toEqual([]);
});

test('上限说明测算的金额、减去的金额和起始的审定投入', () => {
  expect(capsOf(paid('event-hosting', hosting(30, '2000000')))).toMatchObject([
    { cap: '500000.00', byRate: '1000000', takenOff: '500000', holdsFrom: { value: '1000000.00' }, cut: true },
  ]);
  expect(capsOf(paid('exhibition', events(event('100', '300000'), event('99', '300000'))))).toMatchObject([
    { cap: '100000.00', byRate: '150000', takenOff: '50000', holdsFrom: { value: '200000.00' }, cut: true },
  ]);
});

test('计算过程先比较门槛，后按比例和上限，注明第12.3条', () => {
  const { steps } = paid('exhibition', events(event('120', '300000')));
  expect(steps.map(({ part, provision, expression }) => [part, provision, expression])).toEqual([
    ['第1场', '12.3', '120㎡ 与 100㎡ 比较'],
    ['第1场', '12.3', '30万元 × 50% = 不超过 15万元'],
    ['第1场', '12.3', '15万元 与 10万元 取较小者 = 10万元'],
  ]);
});
