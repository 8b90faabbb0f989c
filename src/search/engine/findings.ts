import type { TextIndex } from '../index/shape.ts';
import type { Range } from './corpus.ts';
import type { Prepared, Scores } from './text-index.ts';

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
  /** Whether the text has the query, or what it means, as a whole; only pieces of it; or nothing. */
  readonly quality: 'exact' | 'near' | 'none';
  /** The measure that is about the query first. */
  readonly groups: readonly Group[];
  /** The words that were looked for, to be marked. */
  readonly phrases: readonly string[];
  /** The one to ask elsewhere: the query, or what it means where the text does not have it. */
  readonly asked: string;
}

/** The parts that were found, by page. */
export const grouped = ({ index }: Prepared, scores: Scores): readonly Group[] => {
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
const scoreOf = ({ parts }: TextIndex, rows: readonly Row[]): number => {
  const heading = rows.find(({ part }) => parts[part]?.[1] === '');
  return Math.max(...rows.map(({ score }) => score)) + (heading?.score ?? 0);
};
