import type { IndexAnswer, IndexWords } from './shape.ts';
import { questionReader, type Asked, type Known } from './asked.ts';
import { fold } from './corpus.ts';
import { definedIn } from './query-grammar.ts';
import { soundReader } from './sounded.ts';
import { suggestionsFor } from './suggestions.ts';

/** What a word that people say means. */
export interface Meaning {
  /** The words of the text for it, the nearest first. */
  readonly phrases: readonly string[];
  /** Whether the text has nothing that means the same. */
  readonly isNearest: boolean;
  readonly answers: readonly IndexAnswer[];
  /** What to look for on other pages, where that is something else. */
  readonly onPages?: string;
}

/** What it takes to understand a query. */
export interface Lexicon {
  readonly meaningOf: (words: string) => Meaning | undefined;
  /** The question that a query is, of those that the site answers by itself. */
  readonly asked: (query: string, known: Known) => Asked | undefined;
  /** The answers to what is asked first within a longer query: `外地企业` in 外地企业能不能申请. */
  readonly answersWithin: (query: string) => Meaning | undefined;
  /** The term that a query is, or whose meaning it asks, and its entry in the glossary. */
  readonly defined: (query: string) => { readonly term: string; readonly answer: IndexAnswer } | undefined;
  /** The same in simplified characters and common words. */
  readonly simplified: (query: string) => string;
  /** The words whose pinyin these letters are: `zujin` → 租金, `xsg` → 小升规. */
  readonly spelled: (letters: string) => readonly string[];
  /** A question typed by its sound, in characters: `buzhu duoshao`; none where its letters are no such words. */
  readonly sounded: (query: string) => readonly string[];
  /** The terms that a query which finds nothing may have meant; none where it is like none. */
  readonly nearestTerms: (query: string, most: number) => readonly string[];
  readonly stopWords: readonly string[];
}

export const lexiconOf = (index: IndexWords): Lexicon => {
  const meanings = new Map(
    index.synonyms.flatMap(({ say, means, isNearest = false, answers = [], onPages }) => {
      const meaning: Meaning = {
        phrases: means,
        isNearest,
        answers: answers.flatMap((at) => index.answers[at] ?? []),
        ...(onPages !== undefined && { onPages }),
      };
      return say.map((each) => [fold(each).text, meaning] as const);
    }),
  );
  const answering = [...meanings].filter(([, { answers }]) => answers.length > 0);
  const glossary = new Map(
    index.glossary.flatMap(([words, at]) => words.map((each) => [fold(each).text, index.answers[at]] as const)),
  );
  const simple = new Map(Array.from({ length: index.traditional.length / 2 }, (_, at) => pairAt(index, at)));
  const simplified = (query: string): string =>
    index.dialect.reduce(
      (words, [said, common]) => words.replaceAll(said, common),
      Array.from(query, (each) => simple.get(each) ?? each).join(''),
    );
  return {
    meaningOf: (words) => meanings.get(fold(words).text),
    asked: questionReader(index.basics),
    answersWithin: (query) => {
      const words = fold(query).text;
      return answering
        .filter(([say]) => words.includes(say))
        .sort(([one], [other]) => words.indexOf(one) - words.indexOf(other) || other.length - one.length)[0]?.[1];
    },
    defined: (query) => {
      for (const term of [query, definedIn(query)]) {
        const answer = term === undefined ? undefined : glossary.get(fold(term).text);
        if (term !== undefined && answer) return { term, answer };
      }
      return undefined;
    },
    simplified,
    spelled: wordsSpelled(index),
    sounded: soundReader(index),
    nearestTerms: (query, most) => suggestionsFor(simplified(query), index).slice(0, most),
    stopWords: index.stopWords,
  };
};

const pairAt = ({ traditional }: IndexWords, at: number): readonly [string, string] => [
  traditional.charAt(at * 2),
  traditional.charAt(at * 2 + 1),
];

/** A word, and the syllables of its characters. */
type Spelling = readonly [word: string, syllables: readonly string[]];

/**
 * Finds words by their pinyin: terms by the first letters of their syllables (`xsg` → 小升规), and terms and what people say
 * by whole syllables, which may be part of a word (`zujin` → 租金, of 租金补贴).
 */
const wordsSpelled = ({ synonyms, terms, pinyin }: IndexWords): ((query: string) => readonly string[]) => {
  const ofTerms = terms.map(([term, syllables]): Spelling => [term, syllables.split(' ')]);
  const said = synonyms.flatMap(({ say }) => say);
  const all = [...ofTerms, ...pinyin.map((syllables, at): Spelling => [said[at] ?? '', syllables.split(' ')])];
  return (query) => {
    const letters = fold(query).text;
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const whole = [...new Set(all.flatMap((spelling) => wordsIn(spelling, letters)))];
    if (whole.length > 0) return whole;
    const initials = ofTerms.map(
      ([term, syllables]) => [term, syllables.map((each) => each.charAt(0)).join('')] as const,
    );
    const exact = initials.filter(([, each]) => each === letters);
    const found = exact.length > 0 ? exact : initials.filter(([, each]) => each.includes(letters));
    return found.map(([term]) => term);
  };
};

/** The stretch of a word whose syllables are these letters; none where they are only part of its syllables. */
const wordsIn = ([word, syllables]: Spelling, letters: string): readonly string[] => {
  for (let start = 0; start < syllables.length; start += 1) {
    let spelled = '';
    for (let end = start; end < syllables.length && spelled.length < letters.length; end += 1) {
      spelled += syllables[end] ?? '';
      if (spelled === letters && end > start) return [word.slice(start, end + 1)];
    }
  }
  return [];
};
