import { expect, test } from 'vitest';
import { read } from '../../guards/support.ts';
import { csvRows } from '../../csv.ts';
import { rankOf } from './support.ts';

const cases = csvRows(read('test/search/engine/everyday-queries.csv'), ['query', 'expected']);

test('日常说法都能搜到：95% 以上排在第一，其余在前三', () => {
  const ranks = cases.map((each) => ({ ...each, rank: rankOf(each.query, each.expected) }));
  const first = ranks.filter(({ rank }) => rank === 1).length;
  const late = ranks.filter(({ rank }) => rank > 1);
  console.log(`everyday queries: ${String(first)} of ${String(cases.length)} right first; others:`, late);
  expect(cases.length).toBeGreaterThanOrEqual(390);
  expect(ranks.filter(({ rank }) => rank > 3)).toEqual([]);
  expect(first / cases.length).toBeGreaterThanOrEqual(0.95);
});
