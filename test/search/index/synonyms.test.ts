import { expect, test } from 'vitest';
import { fold } from '../../../src/search/engine/corpus.ts';
import { prepare } from '../../../src/search/engine/text-index.ts';
import { buildTextIndex } from '../../../src/search/index/build.ts';
import { buildWords } from '../../../src/search/index/words.ts';
import { synonyms } from '../../../src/search/index/synonyms/index.ts';

const prepared = prepare(buildTextIndex());
const { terms } = buildWords();
const isKnown = (words: string) => prepared.find(words).size > 0 || prepared.titled(words).length > 0;

test('近义说法指向的词语都在原文或支持名称中', () => {
  const unknown = synonyms.flatMap(({ means }) => means).filter((words) => !isKnown(words));
  expect(unknown, 'the text does not have these words; copy them from it').toEqual([]);
});

test('近义说法都能多找到条文，每种说法只列一次，都有理由', () => {
  const pointless = synonyms.flatMap(({ say, means }) => {
    const meant = [...means.flatMap((words) => [...prepared.find(words).keys()])];
    return say.filter((words) => meant.length > 0 && meant.every((part) => prepared.find(words).has(part)));
  });
  expect(pointless, 'the text has these words itself, in the same places; they need no entry').toEqual([]);
  const said = synonyms.flatMap(({ say }) => say.map((each) => fold(each).text));
  expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
  expect(synonyms.filter(({ why }) => why.length < 6)).toEqual([]);
});

test('拼音对应的词语都在原文中，拼音是构建时算出的', () => {
  expect(terms.filter(([term]) => !isKnown(term))).toEqual([]);
  const pinyin = new Map(terms);
  expect(pinyin.get('小升规')).toBe('xiao sheng gui');
  expect(pinyin.get('行业交流')).toBe('hang ye jiao liu');
  expect(pinyin.get('参展')).toBe('can zhan');
  expect(terms.filter(([term, syllables]) => syllables.split(' ').length !== term.length)).toEqual([]);
});
