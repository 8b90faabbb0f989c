import { describe, expect, test } from 'vitest';
import { amountText, yearText, sumSentences } from '../../src/format/sums.ts';
import { estimate, isFailure, type Amount, type Status } from '../../src/rules/index.ts';

const textOf = (kind: Amount['kind'], min: string, max: string, status: Status = 'eligible') =>
  amountText({ status, amount: { kind, min, max } });

const estimated = (benefit: string, inputs: object, conditions: Readonly<Record<string, boolean>> = {}) => {
  const answer = estimate({ benefit, inputs, conditions });
  if (isFailure(answer)) throw new Error(JSON.stringify(answer));
  return amountText(answer);
};

describe('上限', () => {
  test('万元、元和读出的一句都保留“不超过”', () => {
    const text = textOf('ceiling', '0.00', '1000000.00');
    expect(text.inWan).toBe('不超过 100万元');
    expect(text.inYuan).toBe('不超过 1,000,000元');
    expect(text.inWords).toMatch(/^所列条件都符合，.*不超过 100万元$/);
  });

  test.each([
    ['0.01', '不超过 0.000001万元', '不超过 0.01元'],
    ['8750.00', '不超过 0.875万元', '不超过 8,750元'],
    ['499999.99', '不超过 49.999999万元', '不超过 499,999.99元'],
    ['500000.00', '不超过 50万元', '不超过 500,000元'],
    ['500000.01', '不超过 50.000001万元', '不超过 500,000.01元'],
    ['99999999.99', '不超过 9999.999999万元', '不超过 99,999,999.99元'],
    ['100000000.00', '不超过 10,000万元', '不超过 100,000,000元'],
  ])('上限 %s 元写作 %s 和 %s', (max, wan, yuan) => {
    expect(textOf('ceiling', '0.00', max)).toMatchObject({ inWan: wan, inYuan: yuan });
  });

  test('不符合条件的上限是零，不写“不超过”', () => {
    const text = textOf('ceiling', '0.00', '0.00', 'ineligible');
    expect(text).toMatchObject({ inWan: '0万元', inYuan: '0元' });
    expect(text.inWords).toMatch(/^不符合条件，.*0万元$/);
    expect(text.inWords).not.toContain('不超过 0');
  });

  test('不写出下端的零，也不写成区间', () => {
    expect(textOf('ceiling', '0.00', '300000.00').inWan).not.toMatch(/–|\b0万元/);
  });

  test('原文没写清和待确认的上限也保留“不超过”', () => {
    expect(textOf('ceiling', '0.00', '300000.00', 'undecided').inWan).toBe('不超过 30万元');
    expect(textOf('ceiling', '0.00', '300000.00', 'conditional').inWan).toBe('不超过 30万元');
  });

  test('分年的上限保留“不超过”，零就是零', () => {
    expect(yearText('ceiling', { min: '0.00', max: '105000.00' })).toBe('不超过 10.5万元');
    expect(yearText('ceiling', { min: '0.00', max: '0.00' })).toBe('0万元');
  });

  // 10,000,000 × 3.5% × 30% = 105,000; 600,000 × 50% = 300,000
  test('贷款贴息和担保费的试算结果写作上限', () => {
    const year = { principal: '10000000', annualRatePercent: '3.5', months: 12 };
    expect(estimated('loan-interest', { years: [year] }).inWan).toBe('不超过 10.5万元');
    expect(estimated('guarantee-fee', { years: [{ guaranteeFee: '600000' }] }).inWan).toBe('不超过 30万元');
  });
});

describe('区间', () => {
  test('写出两端，没有中间值，也没有“不超过”', () => {
    const text = textOf('range', '2000000.00', '10000000.00', 'conditional');
    expect(text).toMatchObject({ inWan: '200万元 – 1000万元', inYuan: '2,000,000元 – 10,000,000元' });
    expect(text.inWords).toBe('条件待确认，区间，200万元 – 1000万元');
    expect(Object.values(text).join()).not.toMatch(/600|不超过|平均/);
  });

  test('团队奖励的试算结果是200万元和1000万元两端', () => {
    expect(estimated('team-award', {}).inWan).toBe('200万元 – 1000万元');
  });

  test('不符合条件的区间是一个零', () => {
    expect(textOf('range', '0.00', '0.00', 'ineligible')).toMatchObject({ inWan: '0万元', inYuan: '0元' });
    expect(estimated('team-award', {}, { teamSelected: false }).inWan).toBe('0万元');
  });
});

describe('确定的数', () => {
  test.each([
    ['fixed', '所列条件都符合，固定，20万元'],
    ['formula', '所列条件都符合，按公式，20万元'],
    ['in-kind', '所列条件都符合，非资金，20万元'],
  ] as const)('%s 只写一个数', (kind, words) => {
    expect(textOf(kind, '200000.00', '200000.00')).toEqual({ inWan: '20万元', inYuan: '200,000元', inWords: words });
  });

  test.each([
    ['0.00', '0万元', '0元'],
    ['0.01', '0.000001万元', '0.01元'],
    ['0.10', '0.00001万元', '0.1元'],
    ['1.00', '0.0001万元', '1元'],
    ['9999.99', '0.999999万元', '9,999.99元'],
    ['10000.00', '1万元', '10,000元'],
    ['72000.50', '7.20005万元', '72,000.5元'],
  ])('%s 元的万元和元一致，精确到分', (sum, wan, yuan) => {
    expect(textOf('formula', sum, sum)).toMatchObject({ inWan: wan, inYuan: yuan });
  });
});

describe('原文没写清', () => {
  test('两种结果都写出，零也写出', () => {
    const text = textOf('fixed', '0.00', '200000.00', 'undecided');
    expect(text).toMatchObject({ inWan: '0万元 – 20万元', inYuan: '0元 – 200,000元' });
    expect(text.inWords).toBe('原文没写清，固定，0万元 – 20万元');
  });

  test('按公式的两种结果都写出', () => {
    expect(textOf('formula', '100000.00', '200000.00', 'undecided').inWan).toBe('10万元 – 20万元');
  });
});

const sentencesOf = (benefit: string, inputs: object): readonly string[] => {
  const answer = estimate({ benefit, inputs, conditions: {} });
  if (isFailure(answer)) throw new Error(JSON.stringify(answer.error));
  return sumSentences(answer.steps);
};

describe('how a sum comes about', () => {
  test('says below, at and above the cap what the cap does', () => {
    const rent = (months: string) => sentencesOf('rent-subsidy', { leasedArea: '5000', years: [{ months }] });
    expect(rent('6')).toEqual(['5元/月/平方米 × 5,000㎡ × 6个月 = 15万元，没到上限30万元']);
    expect(rent('12')).toEqual(['5元/月/平方米 × 5,000㎡ × 12个月 = 30万元，正好到上限30万元']);
    expect(sentencesOf('compute-purchase', { purchaseCost: '4000000' })).toEqual([
      '400万元 × 30% = 120万元，超过上限100万元，按上限算',
    ]);
  });

  test('has a sentence for each year and one for the sum', () => {
    expect(sentencesOf('rent-subsidy', { leasedArea: '1200', years: [{ months: '6' }, { months: '12' }] })).toEqual([
      '第1年：5元/月/平方米 × 1,200㎡ × 6个月 = 3.6万元，没到上限30万元',
      '第2年：5元/月/平方米 × 1,200㎡ × 12个月 = 7.2万元，没到上限30万元',
      '3.6万元 + 7.2万元 = 10.8万元',
    ]);
  });

  test('says of many projects only how many there are and the sum', () => {
    const projects = Array.from({ length: 4 }, () => ({ completedInvestment: '1000000' }));
    expect(sentencesOf('tech-upgrade', { projects })).toEqual(['4项相加，一共80万元']);
  });

  test('gives a figure of the text in words, and says what the text does not decide', () => {
    expect(sentencesOf('team-award', {})).toEqual(['分级给予200万元至1000万元，怎样分级，原文没有写']);
    expect(sentencesOf('scale-up-award', { annualRevenue: '20000001' })).toEqual(['给予固定金额20万元']);
    expect(sentencesOf('scale-up-award', { annualRevenue: '20000000' })).toEqual([
      '年营收需突破2000万元：恰好等于，原文没写清，给予固定金额20万元',
    ]);
  });
});
