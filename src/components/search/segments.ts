import type { Hits } from './corpus.ts';
import { fold } from './fold.ts';
import type { Prepared } from './prepared.ts';
import { partsFigure, spellingsOf } from './query-grammar.ts';

/** A piece of a query that the text knows, by itself or by what it means. */
export interface Segment {
  readonly words: string;
  readonly phrases: readonly string[];
  /** Where each of the phrases stands. */
  readonly hits: readonly Hits[];
  /** The parts of the benefits that have it in their title. */
  readonly titled: ReadonlySet<number>;
  readonly weight: number;
}

interface Cut {
  readonly weight: number;
  readonly segments: readonly Segment[];
}

const LONGEST = 12;
const NOTHING: Cut = { weight: 0, segments: [] };

/**
 * Cuts a query without blanks into the pieces that say most: long ones before short, rare before common. Characters that the text
 * does not know together with a neighbour are passed over, so questions need no list of words to ignore.
 */
export const segmentsOf = (prepared: Prepared, query: string): readonly Segment[] => {
  /** The best way to cut the first characters of the query, by how many they are. */
  const best: Cut[] = [NOTHING];
  for (let end = 1; end <= query.length; end += 1) {
    let choice = best[end - 1] ?? NOTHING;
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
      if (partsFigure(query, start) || partsFigure(query, end)) continue;
      const segment = segmentOf(prepared, query.slice(start, end));
      const before = best[start] ?? NOTHING;
      if (segment && before.weight + segment.weight > choice.weight)
        choice = { weight: before.weight + segment.weight, segments: [...before.segments, segment] };
    }
    best.push(choice);
  }
  return best[query.length]?.segments ?? [];
};

const segmentOf = (prepared: Prepared, words: string): Segment | undefined => {
  const phrases = prepared.lexicon.get(fold(words).text) ?? spellingsOf(words);
  const hits = phrases.map(prepared.findExactly);
  const titled = new Set(phrases.flatMap(prepared.titled).flatMap(({ parts }) => parts));
  const found = new Set([...titled, ...hits.flatMap((each) => [...each.keys()])]).size;
  if (found === 0) return undefined;
  const rarity = Math.log(1 + prepared.index.parts.length / found);
  return { words, phrases, hits, titled, weight: words.length ** 1.2 * rarity * telling(prepared, words) };
};

/** A figure with its unit tells more than other words, a word for support in general less. */
const telling = ({ faint }: Prepared, words: string): number => {
  if (faint.has(words)) return 0.2;
  return /^\d+\D/.test(words) ? 1.5 : 1;
};
