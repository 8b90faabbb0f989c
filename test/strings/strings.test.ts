import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/entry/number-entry.ts';
import * as strings from '../../src/strings/index.ts';
import type { Problem } from '../../src/strings/index.ts';
import type { NumberField } from '../../src/rules/index.ts';
import { ENTRY_UNITS, FIELDS, type EntryUnit } from '../support.ts';

const { choiceLabel, entryWords, kinds, measurePage, noResults, problems, result, search, statuses } = strings;

const PROBLEMS = Object.keys(problems) as Problem[];
const limitsOf = ({ unit, entryUnit, max, decimals }: NumberField) => ({
  unit: entryUnit,
  isMoney: unit === 'yuan',
  max,
  decimals,
});
const sentence = (problem: Problem, unit: EntryUnit) => problems[problem](limitsOf(FIELDS[unit]));

describe('填错时的一句话', () => {
  test.each(PROBLEMS)('%s 在各栏都是一个完整的句子', (problem) => {
    for (const unit of ENTRY_UNITS) {
      const said = sentence(problem, unit);
      expect(said, unit).toMatch(/^[^。]*(?:“[^”]*”[^。]*)*。$/u);
      expect(said, unit).not.toMatch(/undefined|NaN|\[object|错误|非法/);
    }
  });

  test('不同的问题有不同的句子', () => {
    for (const unit of ENTRY_UNITS)
      expect(new Set(PROBLEMS.map((problem) => sentence(problem, unit))).size).toBe(PROBLEMS.length);
  });

  test('单位不对时说出本栏的单位', () => {
    for (const unit of ['㎡', '%', '个月', '家', '个'] as const)
      expect(sentence('wrong-unit', unit)).toContain(`单位是${unit}。`);
    for (const unit of ['万元', '元'] as const) expect(sentence('wrong-unit', unit)).toContain('120万元 或 1200000元');
  });

  test('超出范围时说出最大值', () => {
    for (const unit of ENTRY_UNITS) expect(sentence('too-large', unit)).toContain(`最大为${FIELDS[unit].max}。`);
  });

  test('小数过多时说出位数，金额说“分”', () => {
    expect(sentence('too-precise', '万元')).toBe('金额最多精确到分。');
    expect(sentence('too-precise', '元')).toBe('金额最多精确到分。');
    expect(sentence('too-precise', '㎡')).toBe('最多填写2位小数。');
    expect(sentence('too-precise', '%')).toBe('最多填写6位小数。');
  });

  /** What a sentence offers as an example: `例如 120 或 120万元。` → `120`, `120万元`. */
  const examplesIn = (said: string): readonly string[] => /例如 (.+)。$/.exec(said)?.[1]?.split(' 或 ') ?? [];
  const acceptsExamples = (unit: EntryUnit) => {
    for (const problem of PROBLEMS)
      for (const example of examplesIn(sentence(problem, unit)))
        expect(parseEntry(example, FIELDS[unit]), `${problem}: ${example}`).toMatchObject({ state: 'valid' });
  };

  test('万元栏的句子举有例子', () => {
    expect(examplesIn(sentence('not-a-number', '万元'))).toEqual(['120', '120万元']);
  });

  test.each(ENTRY_UNITS)('%s栏的句子所举的例子，本栏都接受', acceptsExamples);
});

describe('类别和结论', () => {
  test('名称互不相同，都有一句说明', () => {
    for (const table of [kinds, statuses]) {
      const entries = Object.values(table);
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
      expect(new Set(entries.map(({ meaning }) => meaning)).size).toBe(entries.length);
      for (const { name, meaning } of entries) expect(meaning.length).toBeGreaterThan(name.length);
    }
  });

  test('上限、区间和非资金的说明不许诺金额', () => {
    expect(kinds.ceiling).toEqual({ name: '不超过', meaning: '文件只给出上限，实际金额可能更低' });
    expect(kinds.range.meaning).toContain('怎样分级，原文没有写');
    expect(kinds['in-kind'].meaning).toContain('不是财政拨款');
  });
});

describe('带内容的句子', () => {
  test('条、项和句的称呼', () => {
    expect(measurePage.numbered(13)).toBe('第13条');
    expect(measurePage.audienceOf(['企业', '机构'])).toBe('与谁有关：企业；机构');
    expect(strings.status.validUntil('2027年12月31日')).toBe('至2027年12月31日止');
  });

  test('金额的写法', () => {
    expect(result.upTo('100万元')).toBe('不超过 100万元');
    expect(result.span('200万元', '1000万元')).toBe('200万元 – 1000万元');
    expect(entryWords.echo('120万元', '1,200,000元')).toBe('= 120万元（1,200,000元）');
    expect(entryWords.echo('8亿元', undefined)).toBe('= 8亿元');
    expect(entryWords.about('80万元')).toBe('按 80万元 算');
  });

  test('要问的，按钮上写明选了是什么', () => {
    expect(choiceLabel('implausible', '8亿元', 0)).toBe('是，8亿元');
    expect(choiceLabel('implausible', '8万元', 1)).toBe('改成 8万元');
    expect(choiceLabel('calendar-month', '6个月', 0)).toBe('从7月开始，当年6个月');
    expect(choiceLabel('calendar-month', '7个月', 1)).toBe('一共7个月');
    expect(choiceLabel('yuan-or-wan', '3000元', 0)).toBe('3000元');
    expect(choiceLabel(undefined, '120.5万元', 0)).toBe('改成 120.5万元');
  });

  test('没有找到时重复所搜的词，并指出下一步', () => {
    expect(search.none('贴息')).toBe('没有找到“贴息”。');
    expect(noResults.telephone('工业和信息化局')).toContain('工业和信息化局');
  });
});

test('界面上的文字用中文标点，没有空的，两端没有空格', () => {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const all = texts({ ...strings });
  expect(all.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\p{Script=Han}[,;:?!.]|[,;:?!]\p{Script=Han}|["']/u);
  }
});
