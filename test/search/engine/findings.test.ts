import { describe, expect, test } from 'vitest';
import { index, lexicon, search } from './support.ts';

/** The rows of a query as `anchor: marked | marked`, from the top. */
const marked = (query: string): readonly string[] =>
  search(query).groups.flatMap(({ rows }) =>
    rows.map(({ part, ranges }) => {
      const [, anchor = '', text = ''] = index.parts[part] ?? [];
      return `${anchor}: ${ranges.map(([start, end]) => text.slice(start, end)).join(' | ')}`;
    }),
  );

describe('结果标出的词语', () => {
  test('标点不计，但夹在中间的一并标出', () => {
    expect(marked('专精特新小巨人')).toEqual(['c2-1: 专精特新“小巨人', 'c2-2: 专精特新“小巨人']);
  });

  test('跨越两句的，两句各标各的', () => {
    expect(marked('奖励实施')).toEqual(['c2-3: 实施', 'c2-2: 奖励']);
  });

  test('百分号分得清 30% 和 30 万', () => {
    expect(marked('30%').map((row) => row.replace(/^c/, ''))).toEqual(['1-2: 30%', '6-2: 30%', '11-1: 30%']);
  });

  test('一句里出现几次就标几次', () => {
    expect(marked('贷款')[0]).toBe('c11-1: 贷款 | 贷款');
  });

  test('换了说法的，标出原文的词语', () => {
    expect(marked('高企')).toEqual(['c4-1: 高新技术企业 | 高新技术企业']);
    expect(marked('xsg')).toEqual(['c2-3: 小升规']);
  });
});

/** The text has nothing of what these ask; words such as 补贴 and 优惠 are no answer. */
const NOTHING = [
  ...['瞪羚企业', '旅游补贴', '上市奖励', '你好', 'qqqqzzzz', '?!', ' '],
  ...['电费补贴', '员工工资能补吗', '能退税吗', '投诉', '交税有优惠吗', '补贴要交税吗', '社保补贴'],
];

describe('没有整句时', () => {
  test('按懂得的部分找', () => {
    const found = search('我们公司年营收过2000万有奖励吗');
    expect(found.quality).toBe('relevant');
    expect(index.parts[found.groups[0]?.rows[0]?.part ?? 0]?.[1]).toBe('c2-3');
  });

  test('原文没有的如实说没有，不拿“补贴”两个字凑数', () => {
    for (const query of NOTHING)
      expect(search(query), query).toEqual({ quality: 'none', answers: [], groups: [], phrases: [], asked: query });
  });

  test('给出相近的词语', () => {
    expect(lexicon.nearestTerms('孵化中心', 2)).toContain('孵化器');
    expect(lexicon.nearestTerms('孵花器', 5)).toEqual(['孵化器']);
    expect(lexicon.nearestTerms('小规升', 5)).toEqual(['小升规']);
    expect(lexicon.nearestTerms('zujn', 5)).toEqual(['租金']);
  });

  test('只有一个字相同的不算相近，不给', () => {
    for (const query of [...NOTHING, '拿钱要几天', '装修能补吗', 'qqqq', '减肥'])
      expect([query, lexicon.nearestTerms(query, 5)]).toEqual([query, []]);
  });

  test('多长都不慢', () => {
    const start = performance.now();
    search('惠阳区企业可以拿多少钱'.repeat(500));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
