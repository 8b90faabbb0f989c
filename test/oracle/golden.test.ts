import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge, type Conditions, type Request, type Span } from './oracle.ts';
import { RULES, type Inputs, type Kind } from './rules.ts';
import { csvRows } from '../csv.ts';

const FILE = 'test/golden/cases.csv';

/** A missing or empty table fails one test with its name instead of passing with no rows. */
const rows: readonly Readonly<Record<string, string>>[] = existsSync(FILE)
  ? csvRows<string>(readFileSync(FILE, 'utf8'), ['benefit', 'inputs', 'conditions'])
  : [];

/** `all` true, `none` known, or the exceptions to `all`, where null is not yet known. */
const conditionsIn = (benefit: string, cell: string): Conditions => {
  if (cell === 'none') return {};
  const exceptions = cell === 'all' ? {} : (JSON.parse(cell) as Record<string, boolean | null>);
  const answers = RULES[benefit]?.conditions.map((id) => [id, exceptions[id] === undefined ? true : exceptions[id]]);
  return Object.fromEntries((answers ?? []).filter(([, answer]) => answer !== null)) as Conditions;
};

/** The columns `years` and `readings` give the largest sums, and both ends where the kind does not say the lower one. */
const spell = (spans: readonly Span[] = [], kind: Kind): readonly string[] =>
  spans.map(({ min, max }) => (min === (kind === 'ceiling' ? '0.00' : max) ? max : `${min}–${max}`));

const columnsOf = (request: Request) => {
  const { status, amount, capped, years, readings, unmet } = judge(request);
  return {
    status,
    min: amount.min,
    max: amount.max,
    capped: String(capped),
    years: spell(years, amount.kind).join(' + '),
    readings: [...spell(readings, amount.kind)].sort().join(' / '),
    unmet: [...unmet].sort().join(' '),
  };
};

const sorted = (cell: string | undefined, separator: string) => (cell ?? '').split(separator).sort().join(separator);

describe('the table of golden cases agrees with the implementation by another hand', () => {
  test(`${FILE} is there and has rows`, () => {
    expect(rows.length, `${FILE} is missing or empty: the oracle has nothing to agree with`).toBeGreaterThan(0);
  });

  test('in every row', () => {
    for (const row of rows) {
      const { name = '', benefit = '', inputs = '', conditions = '' } = row;
      const request = { benefit, inputs: JSON.parse(inputs) as Inputs, conditions: conditionsIn(benefit, conditions) };
      const got = columnsOf(request);
      const cells = Object.fromEntries(Object.keys(got).map((column) => [column, row[column] ?? '']));
      const expected = { ...cells, readings: sorted(row.readings, ' / '), unmet: sorted(row.unmet, ' ') };
      expect(got, `${FILE}: ${name}`).toEqual(expected);
    }
    console.log(`oracle: ${String(rows.length)} golden cases agree`);
  });
});
