import type { IndexAnswer, TextIndex } from './shape.ts';
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
  /**
   * `exact`: the text has the query, or words that mean the same. `relevant`: most of what it asks. `nearest`: not that, but
   * something near. Nothing is claimed of the query's own words unless it is exact and they are what was `asked`.
   */
  readonly quality: 'exact' | 'relevant' | 'nearest' | 'none';
  /** Answers of the site's own, terms of the glossary and open questions, which come first. */
  readonly answers: readonly IndexAnswer[];
  /** The measure that is about the query first. */
  readonly groups: readonly Group[];
  /** The words that were looked for, to be marked. */
  readonly phrases: readonly string[];
  /** What to look for on other pages: the query, or what it means where the text does not have it; nothing where it is answered. */
  readonly asked: string;
}

/** The sentences that say what a measure pays, without a query. */
export const payingRows = ({ parts, benefits }: TextIndex, group: number): readonly Row[] => {
  const paying = new Set(benefits.flatMap((benefit) => benefit.parts));
  return parts.flatMap(([owner], part) =>
    owner === group && paying.has(part) ? [{ part, ranges: [], score: 0 }] : [],
  );
};

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
