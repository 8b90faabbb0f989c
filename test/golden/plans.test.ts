import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plan, type Exclusion, type Span } from '../../src/rules/index.ts';
import { csvRows } from '../csv.ts';

const FILE = 'test/golden/plans.csv';

/**
 * One plan a line, worked out from the official text and never from this program. `plan` is what the command line takes.
 * A sum with two ends is written `0.00–5.00`; `excluded` gives the place of a line and the sentence that leaves it out;
 * `strict` is the total under the strict reading of 11.3; `takenOff` gives the place of a line and what was taken off;
 * `readings` gives each line that a reading lowers, the sentence that is read, and what the line comes to under it.
 */
type Row = Readonly<Record<'name' | 'provision' | 'plan' | (typeof RESULTS)[number], string>>;

const RESULTS = [
  ...(['byYear', 'total', 'beyond', 'inKind', 'excluded', 'strict', 'strictExcluded', 'takenOff', 'readings'] as const),
];

const text = readFileSync(join(import.meta.dirname, 'plans.csv'), 'utf8');
const rows = csvRows(text, ['name', 'provision', 'plan', ...RESULTS]).map((row, index) => ({
  ...row,
  line: index + 2,
}));

const spell = ({ min, max }: Span): string => (min === max ? max : `${min}–${max}`);
const places = (list: readonly Exclusion[]): string =>
  list.map(({ item, provision }) => `${String(item)} ${provision}`).join('; ');

const resultsOf = (row: Row): Omit<Row, 'name' | 'provision' | 'plan'> => {
  const answer = plan(JSON.parse(row.plan));
  if ('error' in answer) throw new Error(`${row.name}: ${JSON.stringify(answer.error)}`);
  const { lines, byYear, total, beyondValidity, inKind, excluded, strict, readings } = answer;
  return {
    byYear: byYear.map(({ year, ...span }) => `${String(year)}: ${spell(span)}`).join('; '),
    total: spell(total),
    beyond: spell(beyondValidity),
    inKind,
    excluded: places(excluded),
    strict: spell(strict.total),
    strictExcluded: places(strict.excluded),
    takenOff: lines.flatMap(({ item, takenOff }) => (takenOff ? [`${String(item)}: ${takenOff.max}`] : [])).join('; '),
    readings: readings.map(({ item, provision, ...span }) => `${String(item)} ${provision}: ${spell(span)}`).join('; '),
  };
};

test('对照表有至少60份测算单，名称各不相同，一行一份', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(text.split('\n')).toHaveLength(rows.length + 2);
  console.log(`golden table: ${String(rows.length)} plans`);
});

for (const row of rows) {
  test(`${row.provision} ${row.name}`, () => {
    const got = resultsOf(row);
    const expected = Object.fromEntries(RESULTS.map((column) => [column, row[column]]));
    const different = RESULTS.filter((column) => got[column] !== row[column]);
    const said = different.map((column) => `${column}: expected ${row[column]}, got ${got[column]}`).join('; ');
    expect(got, `${FILE} line ${String(row.line)}: ${said}; if the text changed, change the row`).toEqual(expected);
  });
}
