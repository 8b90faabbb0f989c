import { expect, test } from 'vitest';
import { capsOf, paid, testAmounts, testStatuses } from '../support.ts';

const of = (municipalFunding: string) => ({ municipalFunding });

testAmounts('team-award', 'range', [['入选团队的奖补在200万元至1000万元之间', {}, '2000000.00', '10000000.00']]);
testAmounts('talent-award', 'range', [['入选领军人才的奖补在50万元至300万元之间', {}, '500000.00', '3000000.00']]);
testAmounts('talent-matching', 'formula', [
  ['市财政没有资助的不配套', of('0'), '0.00', '0.00'],
  ['市财政资助100万元的配套50万元', of('1000000'), '500000.00', '500000.00'],
  // 0.01 × 0.5 = 0.005
  ['恰为半分的进为1分', of('0.01'), '0.01', '0.01'],
  // 5,999,999.99 × 0.5 = 2,999,999.995
  ['市财政资助5999999.99元的配套四舍五入为300万元，未被上限', of('5999999.99'), '3000000.00', '3000000.00'],
  ['市财政资助恰为600万元的配套300万元，未被上限', of('6000000'), '3000000.00', '3000000.00'],
  ['市财政资助6000000.01元的配套上限为300万元', of('6000000.01'), '3000000.00', '3000000.00', 'capped'],
  ['市财政资助为可填最大值的配套上限为300万元', of('10000000000000'), '3000000.00', '3000000.00', 'capped'],
]);

testStatuses('team-award', {}, ['aiAndRoboticsField?', 'teamSelected']);
testStatuses('talent-award', {}, ['aiAndRoboticsField?', 'talentSelected']);
testStatuses('talent-matching', of('8000000'), ['aiAndRoboticsField?', 'programmeSelected']);

test('没有所需数据的两项支持可以不写数据', () => {
  expect(paid('team-award', {}).provisions).toEqual(['5.1']);
  expect(paid('talent-award', {}).provisions).toEqual(['5.2']);
});

test('区间只写两端，不推算中间数', () => {
  expect(paid('talent-award', {}).steps).toMatchObject([
    { provision: '5.2', expression: '50万元 至 300万元', figures: [{ words: '50万' }, { words: '300万元' }] },
  ]);
});

test('配套的上限说明按1:0.5测算的金额、减去的金额和起始的资助金额', () => {
  const answer = paid('talent-matching', of('8000000'));
  expect(answer.steps[0]).toMatchObject({ provision: '5.3', expression: '800万元 × 0.5 = 400万元' });
  expect(capsOf(answer)).toMatchObject([
    { cap: '3000000.00', byRate: '4000000', takenOff: '1000000', holdsFrom: { value: '6000000.00' }, cut: true },
  ]);
});
