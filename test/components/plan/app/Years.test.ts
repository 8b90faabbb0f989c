import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { inWan } from '../../../../src/format/sums.ts';
import { longestOf, stretchesOf, Years } from '../../../../src/components/plan/app/Years.tsx';
import type { PlanSummary } from '../../../../src/rules/index.ts';

const year = (min: string, max: string, byKind: PlanSummary['within']['byKind']): PlanSummary['years'][number] => ({
  year: 2026,
  isValid: true,
  min,
  max,
  byKind,
  byBasis: [],
});

/** 30万元固定，不超过10万元，50万至100万元：下限80万元，上限140万元。 */
const mixed = year('800000.00', '1400000.00', [
  { of: 'fixed', items: [0], min: '300000.00', max: '300000.00' },
  { of: 'ceiling', items: [1], min: '0.00', max: '100000.00' },
  { of: 'range', items: [2], min: '500000.00', max: '1000000.00' },
]);

test('确定的部分排在前面，到下限为止；可能的部分接在后面，到上限为止', () => {
  expect(stretchesOf(mixed, 2_000_000)).toEqual([
    { kind: 'fixed', role: 'sure', from: 0, length: 15 },
    { kind: 'range', role: 'sure', from: 15, length: 25 },
    { kind: 'ceiling', role: 'possible', from: 40, length: 5 },
    { kind: 'range', role: 'possible', from: 45, length: 25 },
  ]);
});

test('各年的条按最多的一年画；全是零也画得出', () => {
  expect(longestOf([year('0.00', '5.00', []), mixed])).toBe(1_400_000);
  expect(longestOf([year('0.00', '0.00', [])])).toBe(1);
  expect(stretchesOf(year('0.00', '0.00', []), 1)).toEqual([]);
});

test('上下限相同说一个数，下限是零说不超过，其余说两端', () => {
  expect(inWan({ min: '300000.00', max: '300000.00' })).toBe('30万元');
  expect(inWan({ min: '0.00', max: '300000.00' })).toBe('不超过 30万元');
  expect(inWan({ min: '100000.00', max: '300000.00' })).toBe('10万元 – 30万元');
});

/** What is said of the bars, and how many samples are solid and how many hatched. */
const legendOf = (...years: PlanSummary['years']) => {
  const html = render(Years({ years }));
  const keys = html.slice(html.indexOf('<ul class="keys">'));
  return [
    /<p class="hint">(.*?)<\/p>/.exec(html)?.[1],
    keys.split('class="sure"').length - 1,
    keys.split('class="possible"').length - 1,
  ];
};

test('图例只说画出来的：没有斜线的不说斜线，没有虚线框的不说虚线框', () => {
  const fixed = year('300000.00', '300000.00', [{ of: 'fixed', items: [0], min: '300000.00', max: '300000.00' }]);
  const ceiling = year('0.00', '100000.00', [{ of: 'ceiling', items: [1], min: '0.00', max: '100000.00' }]);
  expect(legendOf(fixed)).toEqual(['颜色表示金额类型。实色是低的一端。', 1, 0]);
  expect(legendOf(ceiling)).toEqual(['颜色表示金额类型。斜线是可能更多的部分。', 0, 1]);
  expect(legendOf(mixed)).toEqual(['颜色表示金额类型。实色是低的一端。斜线是可能更多的部分。', 2, 2]);
  expect(legendOf(mixed, { ...fixed, year: 2028, isValid: false })[0]).toContain('。虚线框是有效期以后的，还没有定。');
});
