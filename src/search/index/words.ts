import { anchorOf, questionAnchor } from '../../links/anchor.ts';
import { openQuestions } from '../../rules/index.ts';
import { searchAnswers } from '../../strings/search.ts';
import { english } from './asking-in-english.ts';
import { alikeIn } from './alike.ts';
import type { BasicAnswer } from './basic-answer.ts';
import { firstQuestions } from './basics.ts';
import { furtherQuestions } from './further-basics.ts';
import { buildTextIndex } from './build.ts';
import type { IndexAnswer, IndexBasic, IndexSynonym, IndexWords } from '../engine/shape.ts';
import { dialect } from './synonyms/dialect.ts';
import { stopWords, synonyms } from './synonyms/index.ts';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { pinyin } from 'pinyin-pro';
import { Converter } from 'opencc-js/t2cn';

/** What people say for what the text says, how they type it, and what answers their questions beside the text. */
export const buildWords = (): IndexWords => {
  const glossary = readGlossary();
  const questions = [...new Set(synonyms.flatMap((synonym) => synonym.questions ?? []))];
  const answers = [
    ...glossary.map(({ id, term, meaning }): IndexAnswer => {
      return { title: searchAnswers.term(term), path: `/glossary/#${id}`, text: meaning };
    }),
    ...questions.map(questionNamed),
  ];
  const terms = termsWithPinyin();
  return {
    synonyms: synonyms.map(({ say, means, isNearest, questions: named, onPages }): IndexSynonym => ({
      say,
      means,
      ...(isNearest && { isNearest }),
      ...(named && { answers: named.map((id) => glossary.length + questions.indexOf(id)) }),
      ...(onPages !== undefined && { onPages }),
    })),
    terms,
    pinyin: synonyms.flatMap(({ say }) => say.map(pinyinOf)),
    stopWords,
    traditional: traditionalFor(JSON.stringify([buildTextIndex(), synonyms, dialect, terms, glossary, openQuestions])),
    dialect,
    asking: askingWords.map((word) => [word, pinyinOf(word).replaceAll(' ', '')]),
    alike: alikeIn([...terms.map(([term]) => term), ...synonyms.flatMap(({ say }) => say)]),
    answers,
    basics: [...firstQuestions, ...furtherQuestions].map(basicOf),
    glossary: glossary.map(({ term, words }, at) => [[term, ...words], at]),
  };
};

const basicOf = (basic: BasicAnswer): IndexBasic => ({
  asked: [...basic.asked, ...[english[basic.id] ?? []].flat()],
  ...(basic.isForAny && { isForAny: true }),
  ...(firstQuestions.includes(basic) && { isFirst: true }),
  answer: { title: basic.question, path: `/basics/#${basic.id}`, text: basic.answer },
  anchors: basic.isByExample ? [] : basic.provisions.map(anchorOf),
});

const questionNamed = (id: string): IndexAnswer => {
  const question = openQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`a synonym names the open question ${id}, which does not exist`);
  return { title: searchAnswers.openQuestion, path: `/open-questions/#${questionAnchor(id)}`, text: question.matter };
};

const FOLDER = 'src/content/glossary';
/** What the search needs of a term; src/content.config.ts checks the whole. */
const entry = z.object({ term: z.string(), words: z.array(z.string()), meaning: z.string() });

interface GlossaryTerm extends z.infer<typeof entry> {
  /** Its anchor on the page of the glossary. */
  readonly id: string;
}

/** The terms of the glossary, read when the site is built, in the order of their files. */
export const readGlossary = (): readonly GlossaryTerm[] =>
  globSync(`${FOLDER}/*.yaml`)
    .sort()
    .map((file) => ({ id: basename(file, '.yaml'), ...entry.parse(parse(readFileSync(file, 'utf8'))) }));

/** The terms of the text that people may type by pinyin, and that are offered where nothing is found. */
const terms = [
  '人工智能', '机器人', '算力', '算力资源', '大模型', '生成式人工智能', '单项冠军', '专精特新', '小巨人', '小升规', '年营收',
  '技术改造', '固定资产投资', '扩产增效', '高新技术企业', '科技型中小企业', '科技领军企业', '技术攻关', '人才', '创新创业团队',
  '科技领军人才', '重大人才计划', '公共技术服务平台', '联合实验室', '概念验证中心', '中试', '国家产业创新中心', '垂类模型',
  '智能体', '智慧城市', '智慧医疗', '数据要素', '数据集', '数据交易', '语料数据', '产业用房', '工业物业厂房', '租金补贴', '象岭',
  '新圩', '零租', '孵化器', '加速器', '免租', '拎包入驻', '初创企业', '中小微企业', '商协会', '科技金融', '产业基金', '银行贷款',
  '贷款贴息', '贴息', '担保费用', '贴保', '借新还旧', '行业交流', '大赛', '参展', '布展费', '场地租赁费', '应用场景', '示范场景',
  '补贴', '奖励', '资助', '配套', '数据', '园区', '模型', '平台', '租金', '厂房', '贷款', '担保', '设备', '活动', '中小企业', '附则', '重复享受', '总额控制', '有效期', '解读单位', '联系电话', '文件依据', '制定背景', '工业和信息化局',
] as const; // prettier-ignore

/** The words of which questions are made, for those who type a whole one by its sound. */
const askingWords: readonly string[] = [
  '怎么', '怎样', '如何', '什么', '什么时候', '多少', '哪里', '哪些', '谁', '能不能', '可以', '可不可以', '能', '有没有', '现在', '最多', '最高',
  '申请', '申报', '补贴', '奖励', '材料', '电话', '政策', '企业', '公司', '我们', '个人', '个体户', '外地', '要', '钱', '拿', '补', '吗', '有效', '生效',
  '开始', '到期', '去', '交', '准备', '多久', '到账', '打', '一年', '几次', '请问', '流程', '条件',
]; // prettier-ignore

/** Each term with the syllables of its characters, worked out when the site is built: `小升规` → `xiao sheng gui`. */
const termsWithPinyin = (): readonly (readonly [string, string])[] => terms.map((term) => [term, pinyinOf(term)]);

/** The syllables of words in Chinese characters, by blanks; empty for others. */
const pinyinOf = (words: string): string =>
  /^\p{Script=Han}+$/u.test(words) ? pinyin(words, { toneType: 'none', v: true }) : '';

/** The ideographs that people type: the block that Unicode calls CJK Unified Ideographs. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/**
 * The traditional characters and variants of the characters of a text, each before its simplified one: `補补貼贴`. A character
 * that the text itself has stays as it is: 著 is 着 only where no 著 is meant.
 */
const traditionalFor = (text: string): string => {
  const needed = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (let code = FIRST; code <= LAST; code += 1) {
    const typed = String.fromCharCode(code);
    if (needed.has(typed)) continue;
    const simplified = simplify(typed);
    if (needed.has(simplified)) pairs.push(typed + simplified);
  }
  return pairs.join('');
};
