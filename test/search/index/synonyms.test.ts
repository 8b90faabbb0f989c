import { expect, test } from 'vitest';
import { fold } from '../../../src/search/engine/fold.ts';
import { prepare } from '../../../src/search/engine/text-index.ts';
import { buildTextIndex, buildWords } from '../../../src/search/index/build.ts';
import { synonyms } from '../../../src/search/index/synonyms/index.ts';

const prepared = prepare(buildTextIndex());
const { terms } = buildWords();
const isKnown = (words: string) => prepared.find(words).size > 0 || prepared.titled(words).length > 0;

test('近义说法指向的词语都在源文或支持名称中', () => {
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

test('首字母对应的词语都在源文中，首字母是构建时算出的', () => {
  expect(terms.filter(([term]) => !isKnown(term))).toEqual([]);
  const initials = new Map(terms);
  expect(initials.get('小升规')).toBe('xsg');
  expect(initials.get('行业交流')).toBe('hyjl');
  expect(initials.get('参展')).toBe('cz');
  expect(terms.every(([, letters]) => /^[a-z]{2,}$/.test(letters))).toBe(true);
});
