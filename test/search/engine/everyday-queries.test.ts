import { expect, test } from 'vitest';
import { read } from '../../guards/support.ts';
import { index, search } from './support.ts';
import { csvRows } from '../../csv.ts';

interface Case {
  readonly query: string;
  readonly expected: string;
}

const cases = csvRows(read('test/search/engine/everyday-queries.csv'), ['query', 'expected']);

/** What is found, from the top: the anchor of each answer, then the page and the sentence of each row. */
const placesFor = (query: string): readonly (readonly string[])[] => {
  const { answers, groups } = search(query);
  const rows = groups.flatMap(({ group, rows: found }) => {
    const page = index.groups[group]?.id ?? '';
    return found.map(({ part }) => [page, index.parts[part]?.[1].replace(/^c(?=\d)/, '').replace('-', '.') ?? '']);
  });
  return [...answers.map(({ path }) => [path.replace(/^.*#/, '#')]), ...rows];
};

/** The rank of the first right place, from 1; Infinity where none was found. */
const rankOf = ({ query, expected }: Case): number => {
  const right = expected.split('|').map((each) => each.replace('contact-', 'contact.'));
  const at = placesFor(query).findIndex((place) => place.some((each) => right.includes(each)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

test('日常说法都能搜到：95% 以上排在第一，其余在前三', () => {
  const ranks = cases.map((each) => ({ ...each, rank: rankOf(each) }));
  const first = ranks.filter(({ rank }) => rank === 1).length;
  const late = ranks.filter(({ rank }) => rank > 1);
  console.log(`everyday queries: ${String(first)} of ${String(cases.length)} right first; others:`, late);
  expect(cases.length).toBeGreaterThanOrEqual(390);
  expect(ranks.filter(({ rank }) => rank > 3)).toEqual([]);
  expect(first / cases.length).toBeGreaterThanOrEqual(0.95);
});
