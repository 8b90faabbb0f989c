import { describe, expect, test } from 'vitest';
import { openQuestions, warningsOf } from '../../../src/rules/index.ts';
import {
  compute,
  corpus,
  dataService,
  demonstration,
  guarantee,
  interest,
  operation,
  platform,
  rent,
  scaleUp,
  tenancy,
  title,
  upgrade,
  worked,
  type AskedItem,
} from './support.ts';

const warnings = (...items: readonly AskedItem[]) =>
  warningsOf(worked(items)).map((warning) => {
    if (warning.kind === 'previous-year') {
      return `${warning.provisions.join(' ')} ${warning.quote} ${String(warning.year)} (${warning.items.join(' ')})`;
    }
    return warning.kind === 'term'
      ? `${warning.term.provision} ${warning.term.words} ${String(warning.firstYear)}–${String(warning.lastYear)} (${warning.items.join(' ')})`
      : `${warning.kind} ${warning.question.id} (${warning.items.join(' ')})`;
  });

describe('同时列在一份测算单里的', () => {
  test.each([
    ['技改奖励与贷款贴息', upgrade('10')(), interest('10')(), '3.7'],
    ['技改奖励与示范场景', upgrade('10')(), demonstration('10')(), '13.8'],
    ['租金补贴与免租', rent('10')(), tenancy('10', 1)(), '9.11'],
    ['贷款贴息与担保费', interest('10')(), guarantee('10')(), '11.13'],
  ])('%s，提示原文没写清的', (_, one, other, id) => {
    expect(warnings(one, compute('10')(), other)).toEqual([`together ${id} (0 2)`]);
    expect(warnings(one, compute('10')())).toEqual([]);
  });

  test('一行没有金额、不符合或已在别处享受的，不提示', () => {
    for (const other of [
      interest('0')(),
      interest('10')({ conditions: { eligibleUse: false } }),
      interest('10')({ claimedElsewhere: true }),
    ]) {
      expect(warnings(upgrade('10')(), other)).toEqual([]);
    }
  });

  test('没有写明能否同时享受的每一对，都涉及两项以上的支持', () => {
    const together = openQuestions.filter(({ inPlan }) => inPlan === 'together');
    expect(together.map(({ id }) => id)).toEqual(['3.7', '5.5', '6.10', '9.11', '11.13', '12.10', '13.8']);
    expect(together.filter(({ benefits }) => benefits.length < 2)).toEqual([]);
  });
});

describe('同一支持有几行的', () => {
  test.each([
    ['1.1', compute('10')()],
    ['6.5', platform('10')()],
    ['8.8', corpus('10')()],
    ['10.3', operation('10')()],
    ['11.7', interest('10')()],
    ['13.2', demonstration('10')()],
  ])('提示原文没写清的 %s', (id, item) => {
    expect(warnings(item, guarantee('0')(), item)).toEqual([`repeated ${id} (0 2)`]);
    expect(warnings(item)).toEqual([]);
  });

  test('两个称号的，提示能否都领、是否补差', () => {
    expect(warnings(title('provincial-champion')(), title('national-champion')())).toEqual([
      'repeated 2.3 (0 1)',
      'repeated 2.4 (0 1)',
    ]);
  });

  test('重复填写才有的每一点，都只涉及一项支持', () => {
    const repeated = openQuestions.filter(({ inPlan }) => inPlan === 'repeated');
    expect(repeated.length).toBeGreaterThan(10);
    expect(repeated.filter(({ benefits }) => benefits.length !== 1).map(({ id }) => id)).toEqual([]);
  });

  test('另一行没有金额的，不提示', () => {
    expect(warnings(compute('10')(), compute('0')())).toEqual([]);
    expect(warnings(scaleUp('30000000')(), scaleUp('1')())).toEqual([]);
  });
});

describe('超过条文年限的', () => {
  test.each([
    ['三年', rent('10', 3)(), rent('10')({ start: 2028 }), rent('10')({ start: 2029 }), '9.1'],
    ['3年', guarantee('10', 3)(), guarantee('10')({ start: 2028 }), guarantee('10')({ start: 2029 }), '11.2'],
  ])('连续%s以内的不提示，多出一年的提示', (words, first, third, fourth, provision) => {
    expect(warnings(first, third)).toEqual([]);
    expect(warnings(first, fourth)).toEqual([`${provision} ${words} 2026–2029 (0 1)`]);
    expect(warnings(fourth, first)).toEqual([`${provision} ${words} 2026–2029 (0 1)`]);
  });

  test('两年的资助隔一年再列的，也提示', () => {
    expect(warnings(operation('10')({ start: 2025 }), operation('10')({ start: 2027 }))).toEqual([
      'repeated 10.3 (0 1)',
      '10.2 两年 2025–2027 (0 1)',
    ]);
  });

  test('没有金额的年份不算', () => {
    const idle = { leasedArea: '10', years: [{ months: 0 }, { months: 0 }, { months: 12 }] };
    expect(warnings(rent('10')({ start: 2028, inputs: idle }), rent('10')({ start: 2028 }))).toEqual([]);
    expect(warnings(rent('10')({ start: 2028, inputs: idle }), rent('10')({ start: 2027 }))).toEqual([
      '9.1 三年 2027–2030 (0 1)',
    ]);
  });

  test('各项支持的年限分开算，没有金额的头两年不算', () => {
    expect(warnings(rent('10', 3)(), guarantee('10', 3)({ start: 2028 }))).toEqual([]);
    const idle = { leasedArea: '10', years: [{ months: 0 }, { months: 0 }, { months: 12 }] };
    expect(warnings(rent('10')({ inputs: idle }), rent('10', 2)({ start: 2029 }))).toEqual([]);
  });

  test('免租是减免，一行里就有几年，不在这里比较', () => {
    expect(warnings(tenancy('10', 24)({ start: 2025 }), tenancy('10', 24)({ start: 2030 }))).toEqual([]);
  });

  test('没有年限的支持不提示', () => {
    expect(warnings(corpus('10')({ start: 2025 }), corpus('10')({ start: 2040 }))).toEqual(['repeated 8.8 (0 1)']);
  });
});

describe('“上年度”的支持', () => {
  const [invested, served] = ['3.1 上年度实施的技术改造项目', '8.2 上年度数据服务营收达到上规条件'];

  test.each([
    [2026, []],
    [2027, [`${invested} 2027 (0)`, `${served} 2027 (1)`]],
    [2028, []],
  ])('发生在%i年的，只有最后一年提示可能赶不上申请', (start, expected) => {
    expect(warnings(upgrade('10')({ start }), dataService('10')({ start }), compute('10')({ start }))).toEqual(
      expected,
    );
  });

  test('没有金额或已在别处享受的，不提示', () => {
    expect(warnings(upgrade('0')({ start: 2027 }), upgrade('10')({ start: 2027, claimedElsewhere: true }))).toEqual([]);
  });
});
