import { describe, expect, test } from 'vitest';
import { gridOf, ticksUpTo } from '../../../src/components/chart/scales.ts';
import { areaOf, strokesOf } from '../../../src/components/chart/strokes.ts';
import { curve } from './support.ts';

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
