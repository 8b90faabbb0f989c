import type { IndexWords } from '../index/shape.ts';
import { fold } from './fold.ts';

/** What it takes to understand a query. */
export interface Lexicon {
  /** The words of the text for what people say, by folded key. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** The terms whose initials are these, or else contain them: `xsg` → 小升规. */
  readonly termsByInitials: (query: string) => readonly string[];
  /** The terms most like a query that finds nothing, the likest first. */
  readonly nearestTerms: (query: string, most: number) => readonly string[];
  readonly faint: readonly string[];
}

export const lexiconOf = ({ synonyms, terms, faint }: IndexWords): Lexicon => ({
  meanings: new Map(synonyms.flatMap(([say, means]) => say.map((each) => [fold(each).text, means] as const))),
  termsByInitials: (query) => {
    const letters = fold(query).text;
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const exact = terms.filter(([, initials]) => initials === letters);
    const found = exact.length > 0 ? exact : terms.filter(([, initials]) => initials.includes(letters));
    return found.map(([term]) => term);
  },
  nearestTerms: (query, most) => {
    const letters = new Set(fold(query).text);
    const likeness = (word: string): number =>
      Array.from(word).filter((each) => letters.has(each)).length / (word.length + 1);
    return [...terms.map(([term]) => term), ...synonyms.flatMap(([say]) => say)]
      .map((word) => ({ word, like: likeness(word) }))
      .sort((one, other) => other.like - one.like)
      .slice(0, most)
      .map(({ word }) => word);
  },
  faint,
});
