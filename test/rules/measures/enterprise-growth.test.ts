import { describe, expect, test } from 'vitest';
import { paid, testAmounts, testStatuses } from '../support.ts';

const revenue = (annualRevenue: string) => ({ annualRevenue });

testAmounts('title-award', 'fixed', [
  ['首次认定为国家级单项冠军的奖励50万元', { title: 'national-champion' }, '500000.00', '500000.00'],
  ['首次认定为国家级专精特新“小巨人”的奖励30万元', { title: 'national-little-giant' }, '300000.00', '300000.00'],
  ['首次认定为省级单项冠军的奖励30万元', { title: 'provincial-champion' }, '300000.00', '300000.00'],
  ['首次认定为省级专精特新“小巨人”的奖励10万元', { title: 'provincial-little-giant' }, '100000.00', '100000.00'],
]);

testStatuses('title-award', { title: 'provincial-champion' }, ['aiOrRoboticsEnterprise', 'firstRecognition']);

test.each([
  ['national-champion', '2.1', '50万元'],
  ['national-little-giant', '2.1', '30万元'],
  ['provincial-champion', '2.2', '30万元'],
  ['provincial-little-giant', '2.2', '10万元'],
])('称号 %s 的金额出自第%s条的“%s”', (title, provision, words) => {
  const answer = paid('title-award', { title });
  expect(answer.provisions).toEqual(['2.1', '2.2']);
  expect(answer.steps).toMatchObject([{ provision, words: `给予固定金额${words}`, figures: [{ words, provision }] }]);
});

testAmounts('scale-up-award', 'fixed', [
  ['年营收0元的不予奖励', revenue('0'), '0.00', '0.00'],
  ['年营收19999999.99元的未突破2000万元，不予奖励', revenue('19999999.99'), '0.00', '0.00'],
  ['年营收恰为2000万元的，奖励在0至20万元之间，原文没有写', revenue('20000000'), '0.00', '200000.00'],
  ['年营收20000000.01元的奖励20万元', revenue('20000000.01'), '200000.00', '200000.00'],
  ['年营收为可填最大值的奖励20万元', revenue('10000000000000'), '200000.00', '200000.00'],
]);

testStatuses('scale-up-award', revenue('30000000'), ['aiOrRoboticsEnterprise', 'firstTime']);

describe('年营收恰为2000万元', () => {
  const atLimit = revenue('20000000.00');
  const kind = 'fixed';

  test('原文没有写先于待确认，两种口径都列出', () => {
    expect(paid('scale-up-award', atLimit)).toMatchObject({ status: 'undecided', unmet: [], unconfirmed: [] });
    const answer = paid('scale-up-award', atLimit, {});
    expect(answer).toMatchObject({ status: 'undecided', unconfirmed: ['aiOrRoboticsEnterprise', 'firstTime'] });
    expect(answer.readings).toMatchObject([
      { id: 'threshold-excluded', provision: '2.3', amount: { kind, min: '0.00', max: '0.00' } },
      { id: 'threshold-included', provision: '2.3', amount: { kind, min: '200000.00', max: '200000.00' } },
    ]);
  });

  test('不符合先于原文没有写', () => {
    const answer = paid('scale-up-award', atLimit, { firstTime: false });
    expect(answer).toMatchObject({ status: 'ineligible', amount: { min: '0.00', max: '0.00' }, readings: [] });
  });
});

test('年营收低于2000万元的，指明未达到的数据，并与不符合的条件一并列出', () => {
  expect(paid('scale-up-award', revenue('19999999.99'))).toMatchObject({
    status: 'ineligible',
    unmet: ['annualRevenue'],
    readings: [],
  });
  expect(paid('scale-up-award', revenue('0'), { firstTime: false }).unmet).toEqual(['firstTime', 'annualRevenue']);
});

test('年营收高于2000万元的没有其他口径', () => {
  expect(paid('scale-up-award', revenue('20000000.01')).readings).toEqual([]);
});
