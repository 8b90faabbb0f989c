import { expect, test } from 'vitest';
import { estimate, isFailure, parts, type Estimate } from '../../src/rules/index.ts';
import { ratio } from '../../src/rules/kit/figures.ts';

const answered = (request: object): Estimate => {
  const answer = estimate(request);
  if (isFailure(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

test('贷款贴息的计算过程：先算利息，再按比例，再看上限，最后相加；每一步注明所用的数字', () => {
  const years = [
    { principal: '30000000', annualRatePercent: '3.5', months: 12 },
    { principal: '60000000', annualRatePercent: '3.5', months: 12 },
  ];
  const { steps } = answered({ benefit: 'loan-interest', inputs: { years } });
  expect(steps.map(({ part, words, expression, figures }) => [part, words, expression, figures])).toEqual([
    [
      '第1年',
      '先算出当年贷款利息（本站按月折算，实际以银行利息单为准）',
      '3000万元 × 3.5% × 12个月 ÷ 12 = 105万元',
      [],
    ],
    [
      '第1年',
      '按不超过贷款利息的30%计算',
      '105万元 × 30% = 不超过 31.5万元',
      [{ id: 'rate', words: '30%', provision: '11.1' }],
    ],
    [
      '第1年',
      '最高50万元：算出的数没有超过上限',
      '31.5万元 与 50万元 取较小者 = 31.5万元',
      [{ id: 'cap', words: '50万元', provision: '11.1' }],
    ],
    [
      '第2年',
      '先算出当年贷款利息（本站按月折算，实际以银行利息单为准）',
      '6000万元 × 3.5% × 12个月 ÷ 12 = 210万元',
      [],
    ],
    [
      '第2年',
      '按不超过贷款利息的30%计算',
      '210万元 × 30% = 不超过 63万元',
      [{ id: 'rate', words: '30%', provision: '11.1' }],
    ],
    [
      '第2年',
      '最高50万元：算出的数超过上限13万元，按上限计',
      '63万元 与 50万元 取较小者 = 50万元',
      [{ id: 'cap', words: '50万元', provision: '11.1' }],
    ],
    [
      undefined,
      '各年相加（条文：贴息期限不超过3年）',
      '31.5万元 + 50万元 = 81.5万元',
      [{ id: 'term', words: '3年', provision: '11.1' }],
    ],
  ]);
});

test('没有期限的各年、各项目相加，不注明数字', () => {
  const corpus = { years: [{ contractAmount: '100' }, { contractAmount: '200' }] };
  expect(answered({ benefit: 'corpus-purchase', inputs: corpus }).steps.slice(-1)).toEqual([
    {
      type: 'sum',
      of: 'years',
      terms: ['20', '40'],
      limit: null,
      provision: '8.3',
      words: '各年相加',
      expression: '20元 + 40元 = 60元',
      value: '60',
      rounded: '60.00',
      figures: [],
    },
  ]);
  const projects = [{ completedInvestment: '100' }, { completedInvestment: '200' }];
  expect(answered({ benefit: 'tech-upgrade', inputs: { projects } }).steps.slice(-1)).toEqual([
    {
      type: 'sum',
      of: 'items',
      terms: ['20', '40'],
      limit: null,
      provision: '3.1',
      words: '各项相加',
      expression: '20元 + 40元 = 60元',
      value: '60',
      rounded: '60.00',
      figures: [],
    },
  ]);
});

test('门槛的一步只在未达到时说差多少，并注明门槛的数字', () => {
  const minimum = [{ id: 'minimum', words: '30家', provision: '12.2' }];
  const stepOf = (participants: number) =>
    answered({ benefit: 'event-hosting', inputs: { participants, approvedInvestment: '1' } }).steps[0];
  const compared = (participants: number) => `${String(participants)}家 与 30家 比较`;
  const words = '参加的人工智能和机器人企业需达到30家：';
  const given = (value: string) =>
    ({ input: 'participants', label: '参加的人工智能和机器人企业', unit: 'enterprise', value }) as const;
  const data = { type: 'threshold', figure: '30家', at: '30', demand: 'at-least' } as const;
  expect(stepOf(30)).toEqual({
    ...{ ...data, given: given('30'), outcome: 'met', shortfall: null },
    provision: '12.2',
    words: `${words}符合`,
    expression: compared(30),
    figures: minimum,
  });
  expect(stepOf(28)).toEqual({
    ...{ ...data, given: given('28'), outcome: 'not-met', shortfall: '2' },
    provision: '12.2',
    words: `${words}未达到，差2家`,
    expression: compared(28),
    figures: minimum,
  });
});

test('条件不成立的没有计算过程，未达到门槛的只列门槛', () => {
  const no = { districtHeldCompute: false };
  expect(answered({ benefit: 'compute-purchase', inputs: { purchaseCost: 1 }, conditions: no }).steps).toEqual([]);
  const few = { participants: 29, approvedInvestment: 1 };
  expect(answered({ benefit: 'event-hosting', inputs: few, conditions: { hostsEvent: false } }).steps).toHaveLength(1);
});

test('不是对象的请求、缺少的数据和写法不对的数据各有一句话', () => {
  expect(estimate([])).toEqual({
    benefit: null,
    error: { code: 'invalid-json', issues: [{ path: '', message: '应为一个 JSON 对象' }] },
  });
  expect(estimate({ benefit: 'compute-purchase', inputs: {} })).toMatchObject({
    error: { issues: [{ path: 'inputs.purchaseCost', message: '缺少这一项' }] },
  });
  expect(estimate({ benefit: 'compute-purchase', inputs: { purchaseCost: true } })).toMatchObject({
    error: {
      issues: [{ path: 'inputs.purchaseCost', message: '应为不带符号、单位和分隔符的数，最多2位小数' }],
    },
  });
});

test('1:0.5的配套是每一元配半元', () => {
  expect(ratio('1:0.5').exact.toText()).toBe('0.5');
});

test('全文各类文字的字数', () => {
  const counts: Record<string, number> = {};
  for (const { kind, text } of parts()) counts[kind] = (counts[kind] ?? 0) + text.length;
  expect(counts).toEqual({
    ...{ 'line-end': 39, heading: 331, artefact: 20, background: 676, number: 37, provision: 2148, contact: 42 },
  });
});
