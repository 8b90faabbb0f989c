import { expect, test } from 'vitest';
import { questionInFull } from '../../src/format/question-in-full.ts';
import { openQuestions } from '../../src/rules/index.ts';

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
