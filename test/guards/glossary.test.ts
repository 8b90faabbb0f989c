import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOrderOfUse, isUsed, usesOf } from '../../src/components/glossary/uses.ts';
import { expectNone, filesUnder, read } from './support.ts';

const FOLDER = 'src/content/glossary';

interface Term {
  readonly id: string;
  readonly term: string;
  readonly words: readonly string[];
  readonly meaning: string;
  readonly quotation?: { readonly text: string; readonly where: string };
  readonly source: string | null;
  readonly definedByPolicy: boolean;
}

const terms = filesUnder(FOLDER, '.yaml').map((path) => ({
  ...(parse(read(path)) as Omit<Term, 'id'>),
  id: posix.basename(path, '.yaml'),
}));
const explainers = filesUnder('src/content/measures', '.mdx').map((path) => {
  const text = read(path);
  return { path, body: text.slice(text.indexOf('\n---', 3)) };
});
const marksIn = (body: string) => [...body.matchAll(/<Term id="([^"]*)">/g)].map(([, id = '']) => id);

describe('术语', () => {
  test('每个术语都标明不是本政策的定义，并写明到哪里查，或者写明没有找到', () => {
    expectNone(
      terms.flatMap(({ id, definedByPolicy, source, meaning }) => [
        ...(definedByPolicy ? [`${id}: the policy defines no term; definedByPolicy is false`] : []),
        ...(source === '' ? [`${id}: name the source, or null where there is none`] : []),
        ...(meaning.endsWith('。') ? [] : [`${id}: the meaning is a sentence; end it with 。`]),
      ]),
    );
  });

  test('引用的定义都注明文件，三条都核对过原文', () => {
    const quoted = terms.filter(({ quotation }) => quotation !== undefined);
    expect(quoted.map(({ id }) => id)).toEqual(['pilot-testing', 'related-party', 'single-champion']);
    for (const { quotation } of quoted) expect(quotation?.where).toMatch(/^《[^》]+》/);
  });

  test('文号和日期只写核对过的', () => {
    const dated = terms.flatMap(
      (term) => JSON.stringify(term).match(/〔\d{4}〕\d*号?|第\d+号(?!——)|\d{4}年\d+月\d+日/g) ?? [],
    );
    const dates = ['2017年10月1日', '2019年7月1日', '2026年4月1日'];
    expect(dated.sort()).toEqual([...dates, '〔2023〕138号', '〔2024〕11号', '第36号', '第683号'].sort());
  });

  test('名称和所查的词各不相同', () => {
    const words = terms.flatMap((term) => term.words);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });
});

describe('用到术语的地方由查找得出', () => {
  test('“贴息”出现在两句条文，涉及贷款贴息', () => {
    const { provisions, benefits } = usesOf(['贴息']);
    expect(provisions.map(({ id }) => id)).toEqual(['11.1', '11.3']);
    expect(benefits.map(({ id }) => id)).toEqual(['loan-interest']);
  });

  test('“技术改造”涉及三项支持，“总额控制”只在附则', () => {
    expect(usesOf(['技术改造']).benefits.map(({ id }) => id)).toEqual([
      'tech-upgrade',
      'loan-interest',
      'guarantee-fee',
    ]);
    expect(usesOf(['总额控制']).provisions.map(({ id }) => id)).toEqual(['annex.2']);
    expect(usesOf(['总额控制']).benefits).toEqual([]);
  });

  test('原文没有用到的只有两个', () => {
    expect(terms.filter(({ words }) => !isUsed(words)).map(({ id }) => id)).toEqual(['no-application', 'vouchers']);
  });

  test('按原文中出现的先后排列，没有用到的排在最后', () => {
    const order = inOrderOfUse(terms).map(({ id }) => id);
    expect(order.slice(0, 4)).toEqual(['large-model', 'computing-power', 'first-recognition', 'single-champion']);
    expect(order.slice(-4).sort()).toEqual(['draft', 'interpretation', 'no-application', 'vouchers']);
  });
});

describe.each(explainers)('$path 中的术语', ({ path, body }) => {
  test('都有说明，各标一次', () => {
    const marks = marksIn(body);
    expectNone([
      ...marks
        .filter((id) => terms.every((term) => term.id !== id))
        .map((id) => `${path}: there is no term ${id}; write ${FOLDER}/${id}.yaml`),
      ...marks.filter((id, index) => marks.indexOf(id) !== index).map((id) => `${path}: ${id} is marked twice`),
    ]);
  });

  test('在第一次出现的地方标出', () => {
    expectNone(
      terms.flatMap(({ id, words }) => {
        const places = words.map((word) => body.indexOf(word.replaceAll(/[“”]/g, ''))).filter((at) => at >= 0);
        const first = Math.min(...places);
        return places.length === 0 || body.slice(0, first).endsWith(`<Term id="${id}">`)
          ? []
          : [`${path}: mark ${body.slice(first, first + 6)} where it first stands: <Term id="${id}">…</Term>`];
      }),
    );
  });
});
