import { describe, expect, test } from 'vitest';
import { sumSentences } from '../../src/format/sum-sentences.ts';
import { estimate, isFailure } from '../../src/rules/index.ts';

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
