import type { Range } from './corpus.ts';
import { fold } from './fold.ts';
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
  /** A word such as 补贴 alone, which does not say what is wanted. */
  readonly faint: boolean;
}

const LONGEST = 12;
/** What a piece counts that stands in another sentence of the same measure. */
const BESIDE = 0.3;
/** What a further meaning of a word counts less than the one before. */
const FURTHER = 0.1;

/** Every piece, of two characters or more, of a query without blanks that the text knows. They overlap. */
export const segmentsIn = (prepared: Prepared, lexicon: Lexicon, query: string): readonly Segment[] => {
  const segments: Segment[] = [];
  for (let start = 0; start < query.length - 1; start += 1)
    for (let end = start + 2; end <= Math.min(query.length, start + LONGEST); end += 1) {
      if (partsFigure(query, start) || partsFigure(query, end)) continue;
      const segment = segmentOf(prepared, lexicon, query.slice(start, end), start);
      if (segment) segments.push(segment);
    }
  return segments;
};

const segmentOf = (prepared: Prepared, lexicon: Lexicon, words: string, start: number): Segment | undefined => {
  const phrases = lexicon.meanings.get(fold(words).text) ?? spellingsOf(words);
  const hits = phrases.map(prepared.findExactly);
  const presence = new Map<number, number>();
  const add = (part: number, share: number) => presence.set(part, Math.max(share, presence.get(part) ?? 0));
  for (const [further, found] of hits.entries()) for (const part of found.keys()) add(part, 1 - further * FURTHER);
  for (const { parts } of phrases.flatMap(prepared.titled)) for (const part of parts) add(part, 1);
  if (presence.size === 0) return undefined;
  const rarity = 1 + Math.log(1 + prepared.index.parts.length / presence.size);
  for (const part of [...presence.keys()]) for (const other of prepared.siblingsOf(part)) add(other, BESIDE);
  const telling = tellingLength(lexicon, words);
  return {
    start,
    end: start + words.length,
    phrases,
    weight: telling * rarity,
    presence,
    ranges: (part) => hits.flatMap((each) => each.get(part) ?? []),
    faint: telling < 1,
  };
};

/** The length of words that say what is wanted: a figure with its unit says more, words for support in general less. */
const tellingLength = ({ faint }: Lexicon, words: string): number => {
  const general = faint.reduce((length, word) => length + (words.split(word).length - 1) * word.length, 0);
  return (words.length - 0.8 * general) * (/^\d[\d.]*\D/.test(words) ? 1.5 : 1);
};
