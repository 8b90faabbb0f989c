import type { SearchIndex } from '../../search-index/shape.ts';
import type { Range } from './corpus.ts';
import { exactly, referredTo, type Wanted } from './exact.ts';
import { fold } from './fold.ts';
import { termsByInitials } from './lexicon.ts';
import { nearly } from './near.ts';
import { prepare, type Prepared, type Scores } from './prepared.ts';
import { referenceIn, spellingsOf } from './query-grammar.ts';

/** A sentence or heading that was found. */
export interface Row {
  readonly part: number;
  readonly ranges: readonly Range[];
  readonly score: number;
}

/** What was found on one page, the best row first. */
export interface Group {
  readonly group: number;
  readonly rows: readonly Row[];
  readonly score: number;
}

export interface Findings {
  /** Whether the text has the query, or its meaning, as a whole; only pieces of it; or nothing. */
  readonly quality: 'exact' | 'near' | 'none';
  /** The measure that is about the query first. */
  readonly groups: readonly Group[];
  /** The words that were looked for. */
  readonly phrases: readonly string[];
}

/** What was typed counts in full, what it means a little less, and its further meanings less again. */
const MEANT = 0.9;

/** Prepares the search of the official text; what it returns answers within a few milliseconds. */
export const searchIn = (index: SearchIndex): ((query: string) => Findings) => {
  const prepared = prepare(index);
  return (query) => {
    const wanted = wantedBy(prepared, query);
    const scores = exactly(prepared, wanted);
    const reference = referenceIn(query);
    if (reference !== undefined) for (const [part, score] of referredTo(prepared, reference)) scores.set(part, score);
    if (scores.size > 0) return findings('exact', prepared, scores, wanted);

    const initials = termsByInitials(index, query).map((term) => [term, 1] as const);
    const byInitials = exactly(prepared, initials);
    if (byInitials.size > 0) return findings('exact', prepared, byInitials, initials);

    const near = nearly(prepared, query);
    return near.scores.size > 0
      ? { quality: 'near', groups: grouped(prepared, near.scores), phrases: near.phrases }
      : { quality: 'none', groups: [], phrases: [] };
  };
};

const wantedBy = ({ lexicon }: Prepared, query: string): readonly Wanted[] => {
  const spellings = spellingsOf(query);
  const meant = spellings.flatMap((each) => lexicon.get(fold(each).text) ?? []);
  return [
    ...spellings.map((each) => [each, 1] as const),
    ...meant.map((each, further) => [each, MEANT ** (further + 1)] as const),
  ];
};

const findings = (
  quality: Findings['quality'],
  prepared: Prepared,
  scores: Scores,
  wanted: readonly Wanted[],
): Findings => ({ quality, groups: grouped(prepared, scores), phrases: wanted.map(([phrase]) => phrase) });

const grouped = ({ index }: Prepared, scores: Scores): readonly Group[] => {
  const rows = new Map<number, Row[]>();
  for (const [part, [score, ranges]] of scores) {
    const group = index.parts[part]?.[0] ?? 0;
    rows.set(group, [...(rows.get(group) ?? []), { part, ranges, score }]);
  }
  return [...rows]
    .map(([group, found]) => ({ group, rows: found.sort(byScore), score: scoreOf(index, found) }))
    .sort(byScore);
};

const byScore = (one: { readonly score: number }, other: { readonly score: number }): number => other.score - one.score;

/** A page is as much about the query as its best row, and more where its heading has it. */
const scoreOf = ({ parts }: SearchIndex, rows: readonly Row[]): number => {
  const heading = rows.find(({ part }) => parts[part]?.[1] === '');
  return Math.max(...rows.map(({ score }) => score)) + (heading?.score ?? 0);
};
