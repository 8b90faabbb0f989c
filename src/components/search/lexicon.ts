import type { SearchIndex } from '../../search-index/shape.ts';
import { fold } from './fold.ts';

/** The words of the text for what people say, by folded key. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

export const lexiconOf = ({ synonyms }: SearchIndex): Lexicon =>
  new Map(synonyms.flatMap(([say, means]) => say.map((each) => [fold(each).text, means] as const)));

/** The terms whose initials begin so: `xsg` → 小升规. */
export const termsByInitials = ({ terms }: SearchIndex, query: string): readonly string[] => {
  const letters = fold(query).text;
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const exact = terms.filter(([, initials]) => initials === letters);
  const found = exact.length > 0 ? exact : terms.filter(([, initials]) => initials.includes(letters));
  return found.map(([term]) => term);
};

/** The terms most like a query that finds nothing, the likest first; some of the commonest where none is alike. */
export const nearestTerms = ({ terms, synonyms }: SearchIndex, query: string, most: number): readonly string[] => {
  const letters = new Set(fold(query).text);
  const likeness = (word: string): number =>
    Array.from(word).filter((each) => letters.has(each)).length / (word.length + 1);
  const best = new Map<string, number>();
  const consider = (word: string, term: string) => best.set(term, Math.max(best.get(term) ?? 0, likeness(word)));
  for (const [term] of terms) consider(term, term);
  for (const [say] of synonyms) for (const each of say) consider(each, each);
  return [...best]
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([term]) => term);
};
