import { expect, test } from 'vitest';
import { citedPlaceOf, nameOf, shortNameOf, questionInFull } from '../../src/format/provision.ts';
import { openQuestions } from '../../src/rules/index.ts';

/** Counted by hand in the official text; the office knows no other numbers. */
test.each([
  ['1.2', '第1条第2句', '第2句', '三（一）1，第2句'],
  ['2.2', '第2条第1句第2分句', '第1句第2分句', '三（二）2，第1句第2分句'],
  ['2.3', '第2条第2句', '第2句', '三（二）2，第2句'],
  ['5.3', '第5条第1句第3分句', '第1句第3分句', '三（三）5，第1句第3分句'],
  ['11.2', '第11条第2句', '第2句', '三（四）11，第2句'],
  ['annex.3', '附则第3项', '3.', '三（六）3'],
])('%s 称作 %s，在本条之下称作 %s，引作 %s', (provision, name, short, cited) => {
  expect(nameOf(provision)).toBe(name);
  expect(shortNameOf(provision)).toBe(short);
  expect(citedPlaceOf(provision)).toBe(cited);
});

test('不在各条和附则中的文字，有称呼，没有编号', () => {
  expect(nameOf('content')).toBe('文件主要内容');
  expect(shortNameOf('content')).toBe('文件主要内容');
  expect(citedPlaceOf('content')).toBe('');
});

const inFull = (id: string): string => {
  const question = openQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return questionInFull(question);
};

test('问题带着措施标题、原文位置、原话和金额', () => {
  expect(inFull('1.1')).toBe(
    '第1条“加大优质优价算力供给”（三（一）1，第2句）写“给予最高100万元补贴”。' +
      '请问：最高100万元，是按企业、按合同、按年度，还是按整个有效期计算？关系到：算力采购补贴（最高100万元）。',
  );
});

test('原话中的引号改为单引号', () => {
  expect(inFull('2.1')).toContain('写“省级单项冠军、专精特新‘小巨人’”。');
});

test('附则和总体的问题说明关系到多少项支持', () => {
  expect(inFull('G10')).toBe(
    '《若干措施》（征求意见稿）（三（六）2）写“奖补资金实行总额控制”。' +
      '请问：资金不够时，是都少给一些，按先后给，还是择优给？关系到：全部21项支持。',
  );
});
