import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  benefits,
  estimate,
  findBenefit,
  isFailure,
  type AmountKind,
  type Span,
  type Status,
} from '../../src/rules/index.ts';
import { csvCells } from '../csv.ts';

const FILE = 'test/golden/cases.csv';

/**
 * One case a line, worked out from the official text and never from this program, so that the two can disagree.
 * `conditions` is `all` (all true), `none` (nothing known yet) or the exceptions to `all`, null for not yet known.
 * `years` and `readings` give the largest sums; the smallest follow from the kind: 0.00 for a ceiling, else the same.
 */
const COLUMNS = [
  'name',
  'provision',
  'benefit',
  'inputs',
  'conditions',
  'status',
  'min',
  'max',
  'capped',
  'years',
  'readings',
  'unmet',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>> & { readonly line: number };

// Written out a second time, so that a wrong kind in the rules has something to differ from.
const CONTRACT: Readonly<Record<string, readonly [AmountKind, ...provisions: string[]]>> = {
  'compute-purchase': ['formula', '1.2'],
  'title-award': ['fixed', '2.1', '2.2'],
  'scale-up-award': ['fixed', '2.3'],
  'tech-upgrade': ['formula', '3.1'],
  'innovation-award': ['ceiling', '4.1'],
  'team-award': ['range', '5.1'],
  'talent-award': ['range', '5.2'],
  'talent-matching': ['formula', '5.3'],
  'platform-grant': ['ceiling', '6.2'],
  'innovation-center-matching': ['formula', '6.3'],
  'vertical-model-award': ['fixed', '7.3'],
  'data-service-award': ['ceiling', '8.2'],
  'corpus-purchase': ['formula', '8.3'],
  'rent-subsidy': ['formula', '9.1'],
  'incubator-tenancy': ['in-kind', '10.1'],
  'incubator-operation': ['formula', '10.2'],
  'loan-interest': ['ceiling', '11.1'],
  'guarantee-fee': ['ceiling', '11.2'],
  'event-hosting': ['ceiling', '12.2'],
  exhibition: ['ceiling', '12.3'],
  'demonstration-project': ['formula', '13.2'],
};

const STATUSES: readonly Status[] = ['eligible', 'conditional', 'undecided', 'ineligible'];

const bytes = readFileSync(join(import.meta.dirname, 'cases.csv'));
const [header = [], ...records] = csvCells(bytes.toString('utf8'));

const rows: readonly Row[] = records.map((cells, index) => ({
  ...(Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as Omit<Row, 'line'>),
  // The header is line 1, and no row goes over two lines.
  line: index + 2,
}));

const where = ({ line }: Row) => `${FILE} line ${String(line)}`;

const conditionsOf = (benefit: string): readonly string[] => findBenefit(benefit)?.conditions.map(({ id }) => id) ?? [];

const exceptionsIn = ({ conditions }: Row): Readonly<Record<string, boolean | null>> =>
  conditions.startsWith('{') ? (JSON.parse(conditions) as Record<string, boolean | null>) : {};

const answersIn = (row: Row): Readonly<Record<string, boolean>> => {
  if (row.conditions === 'none') return {};
  const exceptions = exceptionsIn(row);
  return Object.fromEntries(
    conditionsOf(row.benefit).flatMap((id) => (exceptions[id] === null ? [] : [[id, exceptions[id] ?? true]])),
  );
};

/** A year or a reading as the table writes it; both ends where the lower one is not what the kind says. */
const spell = ({ min, max }: Span, kind: string): string =>
  min === (kind === 'ceiling' ? '0.00' : max) ? max : `${min}–${max}`;

// The readings have no order in the contract.
const inAnyOrder = (readings: readonly string[]) => [...readings].sort().join(' / ');

const expectedOf = (row: Row) => ({
  status: row.status,
  kind: CONTRACT[row.benefit]?.[0],
  min: row.min,
  max: row.max,
  capped: row.capped,
  years: row.years,
  readings: inAnyOrder(row.readings.split(' / ')),
  unmet: row.unmet,
});

type Outcome = ReturnType<typeof expectedOf>;

const requestOf = (row: Row) => {
  const inputs: unknown = JSON.parse(row.inputs);
  return { benefit: row.benefit, inputs, conditions: answersIn(row) };
};

const outcomeOf = (row: Row): Outcome => {
  const answer = estimate(requestOf(row));
  if (isFailure(answer)) throw new Error(`${where(row)} cannot be answered: ${JSON.stringify(answer.error)}`);
  const { status, amount, capped, years = [], readings, unmet } = answer;
  return {
    status,
    ...amount,
    capped: String(capped),
    years: years.map((year) => spell(year, amount.kind)).join(' + '),
    readings: inAnyOrder(readings.map((reading) => spell(reading.amount, reading.amount.kind))),
    unmet: unmet.join(' '),
  };
};

const quote = (cell: string | undefined) => (cell === undefined || cell === '' ? 'nothing' : cell);

const advice = (row: Row, expected: Outcome, got: Outcome): string => {
  const differences = (Object.keys(expected) as (keyof Outcome)[])
    .filter((column) => expected[column] !== got[column])
    .map((column) => `${column}: expected ${quote(expected[column])}, got ${quote(got[column])}`);
  return (
    `${where(row)}: ${differences.join('; ')}; ` +
    `if the text changed, change the row; if not, the rule under ${row.provision} is wrong`
  );
};

console.log(`golden table: ${String(rows.length)} rows`);

describe('对照表本身', () => {
  test('列名如约，编码为UTF-8，以LF换行，一行一例', () => {
    expect(header).toEqual(COLUMNS);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFF'), `${FILE} starts with a byte order mark; save it as plain UTF-8`).toBe(false);
    expect(text.includes('\r'), `${FILE} has CR line ends; save it with LF`).toBe(false);
    expect(text.match(/\n/g)?.length, `${FILE} has a cell over two lines, or no line end at its end`).toBe(
      rows.length + 1,
    );
  });

  test('至少470例，名称各不相同', () => {
    expect(rows.length).toBeGreaterThanOrEqual(470);
    const names = rows.map(({ name }) => name);
    expect(rows.filter(({ name }, index) => names.indexOf(name) !== index).map(where)).toEqual([]);
  });

  test('所注条文属于该项支持', () => {
    const strangers = rows.filter(({ benefit, provision }) => !CONTRACT[benefit]?.slice(1).includes(provision));
    expect(strangers.map(where)).toEqual([]);
  });

  test('条件、结论和上限的写法有效', () => {
    const faulty = rows.filter(
      (row) =>
        !(['all', 'none'].includes(row.conditions) || row.conditions.startsWith('{')) ||
        Object.keys(exceptionsIn(row)).some((id) => !conditionsOf(row.benefit).includes(id)) ||
        !['true', 'false'].includes(row.capped) ||
        !STATUSES.some((status) => status === row.status),
    );
    expect(faulty.map(where)).toEqual([]);
  });

  test('每项支持、每条给钱的条文都有例子', () => {
    expect(new Set(Object.keys(CONTRACT))).toEqual(new Set(benefits.map(({ id }) => id)));
    const paying = Object.entries(CONTRACT).flatMap(([id, [, ...provisions]]) => provisions.map((at) => `${id} ${at}`));
    expect(new Set(rows.map(({ benefit, provision }) => `${benefit} ${provision}`))).toEqual(new Set(paying));
  });

  test('每个条件都有单独为否的例子，每项支持都有全部未知的例子', () => {
    const falseAlone = new Set(
      rows.flatMap((row) => {
        const [only, ...others] = Object.entries(exceptionsIn(row));
        return only?.[1] === false && others.length === 0 ? [`${row.benefit} ${only[0]}`] : [];
      }),
    );
    const conditions = benefits.flatMap(({ id }) => conditionsOf(id).map((condition) => `${id} ${condition}`));
    expect(conditions.filter((condition) => !falseAlone.has(condition))).toEqual([]);
    const unknown = new Set(rows.filter((row) => row.conditions === 'none').map(({ benefit }) => benefit));
    expect(Object.keys(CONTRACT).filter((benefit) => !unknown.has(benefit))).toEqual([]);
  });

  test('每种结论、每种金额都有例子', () => {
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(STATUSES));
    const kinds: readonly AmountKind[] = ['fixed', 'formula', 'ceiling', 'range', 'in-kind'];
    expect(new Set(rows.map(({ benefit }) => CONTRACT[benefit]?.[0]))).toEqual(new Set(kinds));
  });
});

describe('测算与对照表一致', () => {
  for (const row of rows) {
    test(`${row.provision} ${row.name}`, () => {
      const [expected, got] = [expectedOf(row), outcomeOf(row)];
      expect(got, advice(row, expected, got)).toEqual(expected);
    });
  }
});

test('只要金额的测算没有步骤，其余与完整的测算逐字相同', () => {
  for (const row of rows) {
    const [full, short] = [estimate(requestOf(row)), estimate(requestOf(row), { explain: false })];
    expect(JSON.stringify(short), where(row)).toBe(JSON.stringify({ ...full, steps: [] }));
  }
});
