import { describe, expect, test } from 'vitest';
import { SPELLINGS } from '../../entry/spellings.ts';
import { numberOf, referenceIn, spellingsOf, withoutOwnQuantities } from '../../../src/search/engine/query-grammar.ts';

describe('数字的写法', () => {
  test('中文数字', () => {
    const cases = { 十: 10, 十一: 11, 三十: 30, 两千: 2000, 一百零五: 105, 九千九百九十九: 9999, 零: 0, 12: 12 };
    for (const [words, value] of Object.entries(cases)) expect(numberOf(words), words).toBe(value);
    for (const words of ['', '甲', '十甲']) expect(numberOf(words), words).toBeNaN();
  });

  test.each([
    ['百分之三十', '30%'],
    ['百分之5', '5%'],
    ['一百万', '100万'],
    ['一百万元', '100万元'],
    ['1000000', '100万'],
    ['1,000,000元', '100万元'],
    ['1000000元', '100万元'],
    ['100w', '100万'],
    ['１００Ｗ', '100万'],
    ['两千万', '2000万'],
    ['三年', '3年'],
    ['5元每平方米每月', '5元/月/平方米'],
    ['5元每月每平方米', '5元/月/平方米'],
    ['100㎡', '100平方米'],
    ['100平方', '100平方米'],
    ['1比0.5', '1:0.5'],
    ['50万封顶', '最高50万'],
    ['上限50万元', '最高50万元'],
  ])('%s → %s', (typed, inText) => {
    expect(spellingsOf(typed)).toContain(inText);
  });

  test.each(
    Object.values(SPELLINGS).flatMap((rows) =>
      rows.flatMap(([typed, , inText]) => (inText === undefined ? [] : [[typed, inText] as const])),
    ),
  )('%j 与表单里一样读，原文写作 %s', (typed, inText) => {
    expect(spellingsOf(typed)).toContain(inText);
  });

  test('年数也有中文写法', () => {
    expect(spellingsOf('3年')).toContain('三年');
    expect(spellingsOf('连续2年')).toContain('连续两年');
    expect(spellingsOf('2027年')).toEqual(['2027年']);
  });

  test('别的词语没有别的写法', () => {
    for (const words of ['贷款贴息', '一次性', '10000', 'AI+', '']) expect(spellingsOf(words)[0]).toBe(words);
    expect(spellingsOf('一次性')).toEqual(['一次性']);
    expect(spellingsOf('12345')).toEqual(['12345']);
  });
});

describe('指明条文的写法', () => {
  test.each([
    ['第11条', '11'],
    ['第十一条', '11'],
    ['措施11', '11'],
    ['措施十一', '11'],
    ['第 3 条', '3'],
    ['11', '11'],
    ['１１', '11'],
    ['11.2', 'c11-2'],
    ['条文11.2', 'c11-2'],
    ['第11.2条', 'c11-2'],
    ['第11条第2句', '第11条第2句'],
    ['第十一条第二句', '第11条第2句'],
    ['第2条第1句第2分句', '第2条第1句第2分句'],
    ['三（四）11，第2句', '第11条第2句'],
    ['（二）2，第1句第2分句', '第2条第1句第2分句'],
    ['附则', 'annex'],
    ['附则3', 'annex-3'],
    ['附则第三项', 'annex-3'],
    ['附则第二条说什么', 'annex-2'],
    ['第11条讲什么', '11'],
    ['第十二条第三句说的是什么？', '第12条第3句'],
  ])('%s → %s', (typed, place) => {
    expect(referenceIn(typed)).toBe(place);
  });

  test('其余的不是', () => {
    for (const typed of ['', '30%', '100万元', '第', '条', '小升规', '第十一届', '第几条说什么', '1:0.5', '十二句'])
      expect(referenceIn(typed), typed).toBeUndefined();
  });
});

test.each([
  ['买了两百万的设备有没有补贴', '买设备有没有补贴'],
  ['花了300万元钱的设备', '花设备'],
  ['建一个中试平台给多少', '建中试平台给多少'],
  ['招了个博士有钱拿吗', '招博士有钱拿吗'],
  ['新建平台给多少', '新建平台给多少'],
  ['100万封顶的有哪几条', '100万封顶的有哪几条'],
  ['办一场机器人大赛能补多少', '办一场机器人大赛能补多少'],
  ['贷款两年了还能补吗', '贷款还能补吗'],
  ['租了两年厂房还能补吗', '租厂房还能补吗'],
  ['贷款已经三年了', '贷款'],
  ['免租两年了还免吗', '免租两年了还免吗'],
  ['补贴了三年', '补贴了三年'],
  ['花了150万搞技改能补多少', '花了搞技改能补多少'],
  ['贷款500万一年利息20万能贴多少', '贷款一年利息能贴多少'],
  ['今年营收过了两千万能拿多少', '今年营收过了两千万能拿多少'],
  ['200万以上的技改能补多少', '技改能补多少'],
  ['最多100万的有哪些', '最多100万的有哪些'],
])('A quantity of the reader’s own is not looked for: %s', (query, words) => {
  expect(withoutOwnQuantities(query)).toBe(words);
});
