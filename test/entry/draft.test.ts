import { describe, expect, test } from 'vitest';
import { conditionName, draftOf, isComplete, rowName, scaleName } from '../../src/entry/draft.ts';
import { benefits, estimate, isFailure } from '../../src/rules/index.ts';
import { benefitOf } from '../support.ts';

const purchase = benefitOf('compute-purchase');
const loan = benefitOf('loan-interest');
const rent = benefitOf('rent-subsidy');
const award = benefitOf('title-award');

describe('数', () => {
  test.each(['', ' ', '\u3000', '\u200b'])('填 %j 的是未填，不是0', (typed) => {
    const draft = draftOf(purchase, { purchaseCost: typed }, {});
    expect(draft).toMatchObject({ inputs: { purchaseCost: undefined }, missing: ['实际采购费用'], wrong: [] });
    expect(draft.numbers).toEqual({ purchaseCost: { state: 'empty' } });
  });

  test('表单里没有的也是未填', () => {
    expect(draftOf(purchase, {}, {})).toMatchObject({ missing: ['实际采购费用'], wrong: [] });
  });

  test('填0的不是未填', () => {
    expect(draftOf(purchase, { purchaseCost: '0' }, {})).toMatchObject({ inputs: { purchaseCost: '0' }, missing: [] });
  });

  test('读出的数以元交给规则', () => {
    const draft = draftOf(purchase, { purchaseCost: '１２０' }, {});
    expect(draft.inputs).toEqual({ purchaseCost: '1200000' });
    expect(draft).toMatchObject({ missing: [], wrong: [] });
    expect(draft.numbers).toEqual({
      purchaseCost: { state: 'valid', value: '1200000', isBare: true, isApproximate: false },
    });
  });

  test.each(['二〇二六', '-5', '1e3', '0.0000001', '99999999999'])('填错的 %s 既不是未填，也不交给规则', (typed) => {
    const draft = draftOf(purchase, { purchaseCost: typed }, {});
    expect(draft).toMatchObject({
      inputs: { purchaseCost: undefined },
      missing: [],
      wrong: [{ name: 'purchaseCost', label: '实际采购费用' }],
    });
    expect(draft.numbers).toMatchObject({ purchaseCost: { state: 'wrong' } });
  });

  test('要问的，答了之前不交给规则，也不算未填；原文留着', () => {
    const draft = draftOf(purchase, { purchaseCost: '80000' }, {});
    expect(draft).toMatchObject({ inputs: { purchaseCost: undefined }, missing: [], wrong: [] });
    expect(draft.asked).toEqual([{ name: 'purchaseCost', label: '实际采购费用' }]);
    expect(draft.unread).toEqual({ purchaseCost: '8亿元还是8万元' });
    expect(isComplete(draft)).toBe(false);
  });

  test('答过的写明单位，不再问', () => {
    for (const [typed, value] of [
      ['8亿元', '800000000'],
      ['8万元', '80000'],
    ] as const)
      expect(draftOf(purchase, { purchaseCost: typed }, {})).toMatchObject({
        inputs: { purchaseCost: value },
        asked: [],
      });
  });

  test('单位换成元，没有写单位的数按元；写了单位的不受影响', () => {
    const asYuan = (purchaseCost: string) =>
      draftOf(purchase, { purchaseCost, [scaleName('purchaseCost')]: '0' }, {}).inputs.purchaseCost;
    expect(asYuan('80000')).toBe('80000');
    expect(asYuan('150万')).toBe('1500000');
    expect(draftOf(purchase, { purchaseCost: '80', [scaleName('purchaseCost')]: '4' }, {}).inputs.purchaseCost).toBe(
      '800000',
    );
  });

  test.each([
    ['0.001', '0.001元'],
    ['400', '400元还是400万元'],
    ['3、400', '3、400'],
  ])('单位换成元时读不出的 %s，留下的文字在哪个单位下都一样', (typed, kept) => {
    const unread =
      draftOf(purchase, { purchaseCost: typed, [scaleName('purchaseCost')]: '0' }, {}).unread.purchaseCost ?? '';
    expect(unread).toBe(kept);
    expect(draftOf(purchase, { purchaseCost: unread }, {}).unread).toEqual({ purchaseCost: kept });
  });

  test('一处填错、一处未填的，两样都指出', () => {
    const draft = draftOf(benefitOf('event-hosting'), { participants: '几家' }, {});
    expect(draft).toMatchObject({
      missing: ['审定总投入'],
      wrong: [{ name: 'participants', label: '参加的人工智能和机器人企业' }],
    });
  });

  test('不属于这项支持的内容不交给规则', () => {
    const entries = { purchaseCost: '1', leasedArea: '100', __proto__: '1', 'condition.hostsEvent': 'yes' };
    const draft = draftOf(purchase, entries, { years: ['1'] });
    expect(draft.inputs).toEqual({ purchaseCost: '10000' });
    expect(draft.conditions).toEqual({});
  });
});

describe('逐年填写', () => {
  const year = (row: string, principal: string, rate: string, months: string) => ({
    [rowName('years', row, 'principal')]: principal,
    [rowName('years', row, 'annualRatePercent')]: rate,
    [rowName('years', row, 'months')]: months,
  });

  test('控件的名称由列表、行和数据组成', () => {
    expect(rowName('years', '2', 'months')).toBe('years.2.months');
  });

  test('各行按次序交给规则', () => {
    const entries = { ...year('1', '1000', '3.5%', '12'), ...year('2', '500万元', '3.45', '6个月') };
    const draft = draftOf(loan, entries, { years: ['1', '2'] });
    expect(draft).toMatchObject({ missing: [], wrong: [] });
    expect(draft.inputs).toEqual({
      years: [
        { principal: '10000000', annualRatePercent: '3.5', months: '12' },
        { principal: '5000000', annualRatePercent: '3.45', months: '6' },
      ],
    });
  });

  test('未填的按现在的次序称呼，行的键不影响', () => {
    const draft = draftOf(loan, year('7', '1000', '', ' '), { years: ['3', '7'] });
    expect(draft.missing).toEqual([
      '第1年：贷款本金',
      '第1年：年利率',
      '第1年：计息月数',
      '第2年：年利率',
      '第2年：计息月数',
    ]);
    expect(Object.keys(draft.numbers)).toEqual([
      ...['years.3.principal', 'years.3.annualRatePercent', 'years.3.months'],
      ...['years.7.principal', 'years.7.annualRatePercent', 'years.7.months'],
    ]);
  });

  test('删去中间一行，其余各行保留自己的内容', () => {
    const entries = { ...year('1', '1', '1', '1'), ...year('2', '2', '2', '2'), ...year('3', '3', '3', '3') };
    expect(draftOf(loan, entries, { years: ['1', '3'] }).inputs).toEqual({
      years: [
        { principal: '10000', annualRatePercent: '1', months: '1' },
        { principal: '30000', annualRatePercent: '3', months: '3' },
      ],
    });
  });

  test('已删去的行里填错的、未填的都不再算', () => {
    const entries = { ...year('1', '1', '1', '1'), ...year('2', '100-200', '', '99') };
    expect(draftOf(loan, entries, { years: ['1', '2'] })).toMatchObject({
      missing: ['第2年：年利率'],
      wrong: [
        { name: 'years.2.principal', label: '第2年：贷款本金' },
        { name: 'years.2.months', label: '第2年：计息月数' },
      ],
    });
    const removed = draftOf(loan, entries, { years: ['1'] });
    expect(removed).toMatchObject({ missing: [], wrong: [] });
    expect(Object.keys(removed.numbers)).toHaveLength(3);
  });

  test('列表之外的数和列表里的数一并读出', () => {
    const draft = draftOf(rent, { leasedArea: '1,200平方米', 'years.1.months': '12' }, { years: ['1'] });
    expect(draft.inputs).toEqual({ leasedArea: '1200', years: [{ months: '12' }] });
    const empty = draftOf(rent, {}, { years: ['1'] });
    expect(empty.missing).toEqual(['租赁面积', '第1年：补贴月数']);
  });

  test('没有一行的列表不当作已填好：规则不会给出金额', () => {
    const { inputs } = draftOf(loan, {}, {});
    expect(inputs).toEqual({ years: [] });
    expect(isFailure(estimate({ benefit: 'loan-interest', inputs }))).toBe(true);
  });

  test('项目和场次按自己的名称称呼', () => {
    expect(draftOf(benefitOf('tech-upgrade'), {}, { projects: ['1', '4'] }).missing).toEqual([
      '第1个项目：年度完成固定资产投资额',
      '第2个项目：年度完成固定资产投资额',
    ]);
    expect(draftOf(benefitOf('exhibition'), {}, { events: ['2'] }).missing).toEqual([
      '第1场：参展面积',
      '第1场：审定总投入',
    ]);
  });
});

describe('选择', () => {
  test.each([{}, { title: '' }])('没有选的是未填', (entries) => {
    const draft = draftOf(award, entries, {});
    expect(draft).toMatchObject({ missing: ['获得的称号'], wrong: [], numbers: {} });
  });

  test('选了的交给规则', () => {
    const draft = draftOf(award, { title: 'national-champion' }, {});
    expect(draft).toMatchObject({ inputs: { title: 'national-champion' }, missing: [] });
  });
});

describe('条件', () => {
  const [own, use] = ['newBankLoan', 'eligibleUse'];

  test('控件的名称带有前缀，不与数据重名', () => {
    expect(conditionName('newBankLoan')).toBe('condition.newBankLoan');
    for (const { fields, conditions } of benefits)
      for (const { id } of conditions) expect(Object.keys(fields)).not.toContain(conditionName(id));
  });

  test('是为真，否为假，不确定和没有选的都不知道', () => {
    const entries = { [conditionName(own)]: 'yes', [conditionName(use)]: 'no', 'condition.noExcludedUse': 'unsure' };
    expect(draftOf(loan, entries, {}).conditions).toEqual({ newBankLoan: true, eligibleUse: false });
  });

  test.each(['', 'unsure', 'true', 'YES', 'on', '是'])('回答 %j 不当作是，也不当作否', (answer) => {
    expect(draftOf(loan, { [conditionName(own)]: answer }, {}).conditions).toEqual({});
  });

  test('没有回答条件的不算未填', () => {
    expect(draftOf(purchase, { purchaseCost: '1' }, {}).missing).toEqual([]);
  });
});

test('不用填写数据的支持没有未填的内容', () => {
  expect(draftOf(benefitOf('team-award'), {}, {})).toEqual({
    inputs: {},
    conditions: {},
    missing: [],
    wrong: [],
    asked: [],
    numbers: {},
    unread: {},
  });
});

test('21项支持各填1、各选第一项，规则都接受', () => {
  for (const benefit of benefits) {
    const rows: Record<string, readonly string[]> = {};
    const entries: Record<string, string> = {};
    for (const [name, field] of Object.entries(benefit.fields)) {
      if (field.type === 'number') entries[name] = field.unit === 'yuan' ? '1万元' : '1';
      if (field.type === 'choice') entries[name] = field.options[0]?.value ?? '';
      if (field.type === 'list') {
        rows[name] = ['5'];
        for (const each of Object.keys(field.fields)) entries[rowName(name, '5', each)] = '1';
      }
    }
    const { inputs, conditions, missing, wrong } = draftOf(benefit, entries, rows);
    expect({ missing, wrong }, benefit.id).toEqual({ missing: [], wrong: [] });
    expect(isFailure(estimate({ benefit: benefit.id, inputs, conditions })), benefit.id).toBe(false);
  }
});

test.each([
  ['7', undefined],
  ['6', '结束的年份'],
  ['', undefined],
])('从2026年7月到2026年“%s”月：结束比开始早的，要改正', (toMonth, label) => {
  const period = { 'years.year': '2026', 'years.month': '7', 'years.toYear': '2026', 'years.toMonth': toMonth };
  const entries = { leasedArea: '1200', 'years.1.months': '1', ...period };
  const { wrong } = draftOf(rent, entries, { years: ['1'] });
  expect(wrong.map((held) => held.label)).toEqual(label === undefined ? [] : [label]);
});
