import { type Range, type Folded } from './corpus.ts';
import type { Lexicon } from './lexicon.ts';
import type { Prepared } from './text-index.ts';
import { partsFigure, spellingsOf } from './query-grammar.ts';

/** A piece of a query that the text knows, by itself or by what it means. */
export interface Segment {
  /** Where it stands in the query. */
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly string[];
  /** How much it says, if a part has it. */
  readonly weight: number;
  /** How far each part has it, from 0 to 1. */
  readonly presence: ReadonlyMap<number, number>;
  readonly ranges: (part: number) => readonly Range[];
  /** False of a word such as 补贴 alone, which does not say what is wanted. */
  readonly isInformative: boolean;
}

const LONGEST = 12;
/** What a piece counts that stands in another sentence of the same measure. */
const BESIDE = 0.3;
/** What a further meaning of a word counts less than the one before. */
const FURTHER = 0.1;
const LATIN = /[a-z]/;

/** Every piece, of two characters or more, of a query that the text knows. They overlap. */
export const segmentsIn = (prepared: Prepared, lexicon: Lexicon, query: Folded): readonly Segment[] => {
  const { text } = query;
  const segments: Segment[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    // A word of Latin letters is one piece, however long.
    const run = /^[a-z]*/.exec(text.slice(start))?.[0].length ?? 0;
    for (let end = start + 2; end <= Math.min(text.length, start + Math.max(LONGEST, run)); end += 1) {
      if (partsFigure(text, start) || partsFigure(text, end) || cutsWord(query, start) || cutsWord(query, end))
        continue;
      const segment = segmentOf(prepared, lexicon, text.slice(start, end), start);
      if (segment) segments.push(segment);
    }
  }
  return segments;
};

/** Whether a cut at this place would part a word of Latin letters: `ai` is no part of `daikuan`. */
const cutsWord = ({ text, at }: Folded, place: number): boolean =>
  LATIN.test(text.charAt(place - 1)) && LATIN.test(text.charAt(place)) && (at[place] ?? 0) - (at[place - 1] ?? 0) <= 1;

const segmentOf = (prepared: Prepared, lexicon: Lexicon, words: string, start: number): Segment | undefined => {
  const phrases = phrasesFor(prepared, lexicon, words);
  const hits = phrases.map(prepared.findExactly);
  const presence = new Map<number, number>();
  const add = (part: number, share: number) => presence.set(part, Math.max(share, presence.get(part) ?? 0));
  for (const [further, found] of hits.entries()) for (const part of found.keys()) add(part, 1 - further * FURTHER);
  for (const { parts } of phrases.flatMap(prepared.titled)) for (const part of parts) add(part, 1);
  if (presence.size === 0) return undefined;
  const rarity = 1 + Math.log(1 + prepared.index.parts.length / presence.size);
  for (const part of [...presence.keys()]) for (const other of prepared.siblingsOf(part)) add(other, BESIDE);
  // What an English word, pinyin or another word for support says is what the words say that it stands for.
  const [first = words] = phrases;
  const informative = informativeLength(
    lexicon,
    LATIN.test(words) || lexicon.stopWords.includes(first) ? first : words,
  );
  return {
    start,
    end: start + words.length,
    phrases,
    weight: informative * rarity,
    presence,
    ranges: (part) => hits.flatMap((each) => each.get(part) ?? []),
    isInformative: informative >= 1,
  };
};

/**
 * The words themselves, where the text has them, and what else they mean. Words that are but a part of a further meaning, as 买设备
 * of 购买设备, stand where the table has it.
 */
const phrasesFor = (prepared: Prepared, lexicon: Lexicon, words: string): readonly string[] => {
  const spellings = spellingsOf(words);
  const meaning = lexicon.meaningOf(words)?.phrases;
  if (!meaning) return /^[a-z]{4,}$/.test(words) ? [words, ...lexicon.spelled(words)] : spellings;
  const isFurther = (each: string): boolean => meaning.slice(1).some((phrase) => phrase.includes(each));
  return [...spellings.filter((each) => !isFurther(each) && prepared.findExactly(each).size > 0), ...meaning];
};

/** The length of words that say what is wanted: a figure with its unit says more, words for support in general less. */
const informativeLength = ({ stopWords }: Lexicon, words: string): number => {
  const general = stopWords.reduce((length, word) => length + (words.split(word).length - 1) * word.length, 0);
  return (words.length - 0.8 * general) * (/^\d[\d.]*\D/.test(words) ? 1.5 : 1);
};
