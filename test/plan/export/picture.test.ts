import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/plan/export/picture-text.ts';
import { wrapLines } from '../../../src/plan/export/draw-picture.ts';
import { compute, HANDING, handingOf, planOf } from '../record/support.ts';

const measure = (text: string) => text.length * 10;

test('a line that is full goes on below, and what stands at its right end keeps together', () => {
  expect(wrapLines('一二三四五', '', 30, measure)).toEqual([
    { text: '一二三', right: '' },
    { text: '四五', right: '' },
  ]);
  expect(wrapLines('一', '10', 40, measure)).toEqual([{ text: '一', right: '10' }]);
  expect(wrapLines('一', '10', 39, measure)).toEqual([
    { text: '一', right: '' },
    { text: '', right: '10' },
  ]);
  expect(wrapLines('一二三，四', '', 30, measure).map(({ text }) => text)).toEqual(['一二', '三，四']);
  expect(wrapLines('一二（三）。四', '', 50, measure).map(({ text }) => text)).toEqual(['一二（', '三）。四']);
  expect(wrapLines('一，。', '', 20, measure).map(({ text }) => text)).toEqual(['一，', '。']);
  expect(wrapLines('', '10', 40, measure)).toEqual([{ text: '', right: '10' }]);
});

describe('the picture', () => {
  const pairs = paragraphsOf(HANDING).map(({ text, right }) => [text, right]);

  test('has the name, the years, the total and the items with what was filled in', () => {
    expect(pairs).toContainEqual(['惠阳机器人', undefined]);
    expect(pairs).toContainEqual(['2026年', '300,000元，另有不超过 200,000元']);
    expect(pairs).toContainEqual(['截止日之前合计', '570,000元，另有不超过 200,000元']);
    expect(pairs).toContainEqual(['4. 算力采购补贴（条件待确认）', '30,000元']);
    expect(pairs).toContainEqual(['实际采购费用：10万元', undefined]);
    expect(pairs).toContainEqual(['扫描二维码，重算这份测算单，核对金额。', undefined]);
  });

  test('says from 2028 on that the end stated in the draft has passed', () => {
    const said = (date: string) =>
      paragraphsOf({ ...HANDING, date }).filter(({ text }) => text.includes('2027年12月31日止，这一天已经过了'));
    expect(said('2027-12-31')).toEqual([]);
    expect(said('2028-01-01')).toHaveLength(1);
  });

  test('says what is not filled in, and what is not in the total', () => {
    expect(pairs).toContainEqual(['1项没有填完，没有计入合计。', undefined]);
    expect(pairs).toContainEqual(['2. 贷款贴息', undefined]);
    expect(pairs).toContainEqual(['', '未填完，没有计入']);
    expect(pairs).toContainEqual(['', '非资金，不计入合计']);
    expect(pairs).toContainEqual(['', '其中2028年在有效期之后，未定，不计入合计']);
  });

  test('says how many items are left out of it', () => {
    const many = handingOf(planOf(...Array.from({ length: 53 }, () => compute('100'))));
    const lines = paragraphsOf(many).map(({ text }) => text);
    expect(lines.filter((line) => /^\d+\. 算力采购补贴/.test(line))).toHaveLength(50);
    expect(lines).toContain('其余3项见链接中的测算单。');
  });
});
