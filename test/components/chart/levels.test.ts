import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/components/chart/levels.ts';
import { benefitOf } from '../../support.ts';

const levels = (id: string) =>
  levelsOf(benefitOf(id))?.levels.map(({ min, max, cases }) => [min, max, cases.map(({ label }) => label).join('、')]);

test('称号奖励有四档', () => {
  expect(levels('title-award')).toEqual([
    ['500000.00', '500000.00', '国家级单项冠军'],
    ['300000.00', '300000.00', '国家级专精特新“小巨人”'],
    ['300000.00', '300000.00', '省级单项冠军'],
    ['100000.00', '100000.00', '省级专精特新“小巨人”'],
  ]);
});

test('三类认定只有一个上限，画成一条，不让人以为各有各的数', () => {
  expect(levels('innovation-award')).toEqual([['0.00', '300000.00', '科技型中小企业、高新技术企业、科技领军企业']]);
});

test('区间只有两端', () => {
  expect(levels('team-award')).toEqual([['2000000.00', '10000000.00', '']]);
  expect(levels('talent-award')).toEqual([['500000.00', '3000000.00', '']]);
});

test('随数字变化的没有档', () => {
  expect(levelsOf(benefitOf('compute-purchase'))).toBeUndefined();
});
