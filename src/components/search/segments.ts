import type { Find, Hits } from './corpus.ts';
import type { Lexicon } from './lexicon.ts';

/** A piece of a query that the text knows, by itself or by what it means. */
export interface Segment {
  readonly words: string;
  readonly phrases: readonly string[];
  readonly hits: readonly Hits[];
  readonly weight: number;
}

const LONGEST = 12;
const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/**
 * Cuts a folded query into the pieces that say most: long ones before short, rare before common. Characters that the text
 * does not know together with a neighbour are passed over, so questions need no list of words to ignore.
 */
export const segmentsOf = (query: string, find: Find, lexicon: Lexicon, parts: number, faint: ReadonlySet<string>) => {
  /** The best way to cut the first characters of the query, by how many they are. */
  const best: { readonly weight: number; readonly segments: readonly Segment[] }[] = [{ weight: 0, segments: [] }];
  for (let end = 1; end <= query.length; end += 1) {
    let choice = best[end - 1] ?? { weight: 0, segments: [] };
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
      // A number is found whole or not at all.
      if ([start, end].some((cut) => isDigit(query[cut - 1]) && isDigit(query[cut]))) continue;
      const segment = segmentOf(query.slice(start, end), find, lexicon, parts, faint);
      const before = best[start];
      if (!segment || !before || before.weight + segment.weight <= choice.weight) continue;
      choice = { weight: before.weight + segment.weight, segments: [...before.segments, segment] };
    }
    best.push(choice);
  }
  return best[query.length]?.segments ?? [];
};

const segmentOf = (
  words: string,
  find: Find,
  lexicon: Lexicon,
  parts: number,
  faint: ReadonlySet<string>,
): Segment | undefined => {
  const phrases = lexicon.get(words) ?? [words];
  const hits = phrases.map(find);
  const found = new Set(hits.flatMap((each) => [...each.keys()])).size;
  if (found === 0) return undefined;
  const weight = words.length ** 1.2 * Math.log(1 + parts / found) * (faint.has(words) ? 0.2 : 1);
  return { words, phrases, hits, weight };
};
