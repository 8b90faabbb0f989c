import { describe, expect, test } from 'vitest';
import { gridOf, ticksUpTo, baseText, roundedBaseText } from '../../../src/components/chart/scales.ts';
import {
  areaOf,
  strokesOf,
  assumptions,
  bendWords,
  description,
  levelWords,
  rowWords,
} from '../../../src/components/chart/curve-picture.ts';
import { curve } from './support.ts';
import { FIELDS } from '../../support.ts';

const strokes = (id: string) => strokesOf(curve(id)).map(({ role, x1, y1, x2, y2 }) => [role, x1, y1, x2, y2]);

describe('线条，以宽和高的百分数计', () => {
  // 图宽是拐点的 1.7 倍，图高是最高金额的 1.3 倍：1 ÷ 1.7 = 58.82%，1 − 1 ÷ 1.3 = 23.08%。
  test('有上限的：上升到拐点，再持平；点线是没有上限时，到图的上边为止', () => {
    expect(strokes('compute-purchase')).toEqual([
      ['line', 0, 100, 58.82, 23.08],
      ['line', 58.82, 23.08, 100, 23.08],
      ['uncut', 58.82, 23.08, 76.47, 0],
    ]);
  });

  // 图宽是门槛的 2.1 倍：1 ÷ 2.1 = 47.62%。
  test('有门槛的：门槛之前为零，之后是一级台阶', () => {
    expect(strokes('scale-up-award')).toEqual([
      ['line', 0, 100, 47.62, 100],
      ['riser', 47.62, 100, 47.62, 23.08],
      ['line', 47.62, 23.08, 100, 23.08],
    ]);
  });

  test('没有上限的：一条直线到右边', () => {
    expect(strokes('innovation-center-matching')).toEqual([['line', 0, 100, 100, 23.08]]);
  });

  test('“不超过”的面积在线以下', () => {
    expect(areaOf(curve('guarantee-fee'))).toBe('M0,1L0.5882,0.2308L1,0.2308L1,1L0.5882,1L0,1Z');
  });
});

describe('刻度', () => {
  test('横轴从零起，取整数', () => {
    expect(ticksUpTo(5_666_666.678)).toEqual([0, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000]);
    expect(ticksUpTo(6.3)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('纵轴的横线离零和最高金额都有距离', () => {
    expect(gridOf({ yMax: 1_300_000, highest: 1_000_000 })).toEqual([500_000]);
    expect(gridOf({ yMax: 390_000, highest: 300_000 })).toEqual([100_000, 200_000]);
  });
});

describe('图上的字', () => {
  test('拐点取到百元时说“约”，不取时说“满”', () => {
    expect(bendWords(curve('compute-purchase'))).toEqual(['约 333.33万元', '起按上限算']);
    expect(bendWords(curve('tech-upgrade'))).toEqual(['满 500万元', '起按上限算']);
    expect(bendWords(curve('incubator-operation'))).toEqual(['满 10,416.67㎡', '起按上限算']);
  });

  test('门槛用原文的数', () => {
    expect(bendWords(curve('scale-up-award'))).toEqual(['2000万元', '恰好等于，原文没有写']);
    expect(bendWords(curve('vertical-model-award'))).toEqual(['3个', '恰好等于，本站按有']);
    expect(bendWords(curve('innovation-center-matching'))).toBeUndefined();
  });

  test('到达的金额', () => {
    expect(levelWords(curve('compute-purchase'))).toBe('上限 100万元');
    expect(levelWords(curve('scale-up-award'))).toBe('20万元');
  });

  test('画图时的假定', () => {
    expect(assumptions(curve('rent-subsidy'))).toBe(
      '还没有填数时，按补贴月数 12个月画出。图中是第1年的金额，其余同样计算。',
    );
    expect(assumptions(curve('compute-purchase'))).toBe('');
  });
});

describe('数据表里的基数', () => {
  const basesIn = (benefit: string) => curve(benefit).rows.map((row) => rowWords(curve(benefit), row)[0]);

  test('取到百元，不取整时说“约”', () => {
    expect(basesIn('compute-purchase')).toContain('约 333.33万元');
    expect(basesIn('tech-upgrade')).toContain('500万元');
  });

  test('门槛两边说不到和多于', () => {
    expect(basesIn('scale-up-award')).toEqual(expect.arrayContaining(['不到 2000万元', '2000万元', '多于 2000万元']));
  });
});

describe('给读屏的说明精确到分', () => {
  test('按公式', () => {
    expect(description(curve('compute-purchase'))).toBe(
      '横轴是实际采购费用，纵轴是金额。金额从零起按同一比例增加，满 333.333334万元起按上限算，为100万元。',
    );
  });

  test('不超过的说明线是上限', () => {
    expect(description(curve('guarantee-fee'))).toMatch(/满 60万元起按上限算，为30万元。线是上限，.+都有可能。$/u);
  });

  test('门槛', () => {
    expect(description(curve('vertical-model-award'))).toBe(
      '横轴是经过考评的应用案例，纵轴是金额。经过考评的应用案例需达到3个（“以上”本站按含本数；原文没有写明）：不到时金额为零，达到后为20万元。',
    );
  });

  test('恰好等于时原文没有写的，也要说出来', () => {
    expect(description(curve('scale-up-award'))).toContain('恰好等于时，原文没有写。');
  });

  test('没有上限', () => {
    expect(description(curve('innovation-center-matching'))).toMatch(/没有上限。$/u);
  });
});

test('基数按填写的单位说', () => {
  expect(baseText('4000000', FIELDS.万元)).toBe('400万元');
  expect(baseText('8000', FIELDS.元)).toBe('8,000元');
  expect(baseText('5000.00', FIELDS['㎡'])).toBe('5,000㎡');
  expect(roundedBaseText('3333333.34', FIELDS.万元)).toEqual({ text: '333.33万元', exact: false });
});
