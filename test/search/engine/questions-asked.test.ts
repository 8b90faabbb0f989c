import { expect, test } from 'vitest';
import { read } from '../../guards/support.ts';
import { csvRows } from '../../csv.ts';
import { rankOf } from './support.ts';

/** What owners, residents and the staff of the office ask, as they say it; written down before the search was tried on it. */
const cases = csvRows(read('test/search/engine/questions-asked.csv'), ['question', 'expected', 'asked by']);

test('Of what people ask, 95 % have the answer or the right sentence first', () => {
  const ranks = cases.map(({ question, expected }) => ({ question, expected, rank: rankOf(question, expected) }));
  const late = ranks.filter(({ rank }) => rank > 1);
  console.log(
    `questions: ${String(cases.length - late.length)} of ${String(cases.length)} answered first; others:`,
    late,
  );
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect((cases.length - late.length) / cases.length).toBeGreaterThanOrEqual(0.95);
});
