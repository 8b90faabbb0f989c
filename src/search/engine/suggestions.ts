import { fold } from './corpus.ts';

/** Below this a pinyin is so short that most letters are like it. */
const SHORTEST_PINYIN = 4;
/** In shorter words a character that differs makes another word. */
const SHORTEST_WITH_SLIP = 3;
/** Of how many characters the words are that longer ones are made of. */
const WORD = 2;

/** A term, and its pinyin by syllables. */
type Term = readonly [term: string, pinyin: string];

/**
 * The terms that a query which finds nothing may have meant: those of which it is a likely slip first, then those that
 * share a word with it. A single character in common says nothing: 投诉 has nothing to do with 风投.
 */
export const suggestionsFor = (
  query: string,
  terms: readonly Term[],
  stopWords: readonly string[],
): readonly string[] => {
  const words = fold(query).text;
  const isShared = (word: string): boolean => words.includes(word) && !stopWords.includes(word);
  const ways: readonly ((term: Term) => boolean)[] = [
    ([term, pinyin]) => isSlip(words, term) || isMistyped(words, pinyin),
    ([term]) => isShared(term.slice(0, WORD)),
    ([term]) => isShared(term.slice(-WORD)),
  ];
  return [...new Set(ways.flatMap((isLike) => terms.filter(isLike)).map(([term]) => term))];
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
