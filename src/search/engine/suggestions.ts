import { fold } from './corpus.ts';
import type { IndexWords } from './shape.ts';

/** Below this a pinyin is so short that most letters are like it. */
const SHORTEST_PINYIN = 4;
/** In shorter words a character that differs makes another word, unless it sounds or looks like the one that is meant. */
const SHORTEST_WITH_SLIP = 3;
/** Of how many characters the words are that longer ones are made of. */
const WORD = 2;

/** A term, and its pinyin by syllables. */
type Term = readonly [term: string, pinyin: string];

/** What a suggestion is taken from. */
type Known = Pick<IndexWords, 'terms' | 'synonyms' | 'stopWords' | 'alike'>;

/**
 * The terms that a query which finds nothing may have meant: those of which it is a likely slip first, then those that
 * share a word with it. A single character in common says nothing: 投诉 has nothing to do with 风投.
 */
export const suggestionsFor = (query: string, { terms, synonyms, stopWords, alike }: Known): readonly string[] => {
  const words = fold(query).text;
  const isShared = (word: string): boolean => words.includes(word) && !stopWords.includes(word);
  const ways: readonly ((term: Term) => boolean)[] = [
    ([term, pinyin]) => isSlip(words, term) || isMistyped(words, pinyin),
    ([term]) => isShared(term.slice(0, WORD)),
    ([term]) => isShared(term.slice(-WORD)),
  ];
  const said = synonyms.flatMap(({ say, isNearest }) => (isNearest ? [] : say));
  const confused = [...terms.map(([term]) => term), ...said].filter((word) => isConfused(words, word, alike));
  return [...new Set([...confused, ...ways.flatMap((isLike) => terms.filter(isLike)).map(([term]) => term)])];
};

/** Whether two characters of a query are a word of two with one taken for another that sounds or looks like it: 零祖 for 零租. */
const isConfused = (words: string, [first = '', second = '', ...more]: string, alike: readonly string[]): boolean => {
  if (second === '' || more.length > 0) return false;
  const others = (one: string): string => alike.filter((each) => each.includes(one)).join('');
  const has = (one: string, other: string): boolean => words.includes(one + other);
  return (
    Array.from(others(second)).some((each) => each !== second && has(first, each)) ||
    Array.from(others(first)).some((each) => each !== first && has(each, second))
  );
};

/** Whether a stretch of the words is the term with one character taken for another, or with its characters in another order. */
const isSlip = (words: string, term: string): boolean => {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  for (let start = 0; start + term.length <= words.length; start += 1) {
    const stretch = words.slice(start, start + term.length);
    const differing = Array.from(stretch).filter((each, at) => each !== term[at]).length;
    if (differing === 1 && term.length >= SHORTEST_WITH_SLIP) return true;
    if (differing > 0 && sorted(stretch) === sorted(term)) return true;
  }
  return false;
};

/** Whether letters are the pinyin with one letter too many, one too few, or another one: zhujin for zujin. */
const isMistyped = (letters: string, pinyin: string): boolean => {
  const meant = pinyin.replaceAll(' ', '');
  if (!/^[a-z]+$/.test(letters) || letters.length < SHORTEST_PINYIN) return false;
  let start = 0;
  while (start < meant.length && letters[start] === meant[start]) start += 1;
  let end = 0;
  while (end < meant.length - start && letters[letters.length - 1 - end] === meant[meant.length - 1 - end]) end += 1;
  return Math.max(letters.length, meant.length) - start - end <= 1;
};
