import { expect, test } from 'vitest';
import { paid, testAmounts, testStatuses } from '../support.ts';

const of = (assessedCases: number) => ({ assessedCases });

testAmounts('vertical-model-award', 'fixed', [
  ['没有应用案例的不予奖励', of(0), '0.00', '0.00'],
  ['2个应用案例的不予奖励', of(2), '0.00', '0.00'],
  ['恰为3个应用案例的奖励20万元', of(3), '200000.00', '200000.00'],
  ['4个应用案例的奖励20万元', of(4), '200000.00', '200000.00'],
  ['应用案例数为可填最大值的奖励20万元', of(1_000_000), '200000.00', '200000.00'],
]);

testStatuses('vertical-model-award', of(4), ['districtEnterprise?', 'verticalModel']);

test('“3个以上”含3个，恰为3个时另列更严的口径', () => {
  expect(paid('vertical-model-award', of(3))).toMatchObject({
    status: 'eligible',
    unmet: [],
    readings: [{ id: 'strictly-more', provision: '7.3', amount: { kind: 'fixed', min: '0.00', max: '0.00' } }],
  });
});

test.each([2, 4])('%i个应用案例的没有其他口径', (count) => {
  expect(paid('vertical-model-award', of(count)).readings).toEqual([]);
});

test('2个应用案例的不符合，指明案例数，并说明还差几个', () => {
  const answer = paid('vertical-model-award', of(2), { districtEnterprise: false });
  expect(answer).toMatchObject({
    status: 'ineligible',
    unmet: ['districtEnterprise', 'assessedCases'],
    unconfirmed: ['verticalModel'],
  });
  expect(answer.steps).toHaveLength(1);
  expect(answer.steps[0]).toMatchObject({ provision: '7.3', expression: '2个 与 3个 比较' });
  expect(answer.steps[0]?.words).toContain('差1个');
});
