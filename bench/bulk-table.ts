// A table of many firms for measuring: the 21 benefits in turn, each with numbers of its own, three rows a firm.
import papa from 'papaparse';
import { findBenefit, type Field } from '../src/rules/index.ts';
import { bulkHeads } from '../src/strings/index.ts';
import { partLabel } from '../src/plan/bulk/heads.ts';
import { randomFrom, randomSet, requestsOf, type Request } from './cases.ts';

export const ROWS_A_FIRM = 3;

type Row = Readonly<Record<string, string>>;

const headOf = (label: string, field: Field): string =>
  field.type === 'number' && field.unit === 'yuan' ? `${label}（元）` : label;

const cellsOf = ({ benefit: id, inputs, conditions }: Request): Row => {
  const benefit = findBenefit(id);
  const cells: Record<string, string> = {};
  const given = inputs as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(benefit?.fields ?? {})) {
    if (field.type !== 'list') cells[headOf(field.label, field)] = String(given[name]);
    else
      (given[name] as readonly Readonly<Record<string, unknown>>[]).forEach((row, index) => {
        for (const [each, inner] of Object.entries(field.fields))
          cells[headOf(partLabel(field, index, inner), inner)] = String(row[each]);
      });
  }
  for (const { id: condition, label } of benefit?.conditions ?? [])
    if (conditions[condition] !== undefined) cells[label] = '是';
  return cells;
};

/** The requests of so many rows, the same on every run. */
export const requestsFor = (rows: number): readonly Request[] => {
  const random = randomFrom(2028);
  const requests: Request[] = [];
  while (requests.length < rows) requests.push(...requestsOf(randomSet(random)));
  return requests.slice(0, rows);
};

/** The same as a table of all benefits. */
export const csvFor = (requests: readonly Request[]): string => {
  const rows = requests.map((request, index) => ({
    [bulkHeads.firm]: `惠阳第${String(Math.floor(index / ROWS_A_FIRM))}号机器人科技有限公司`,
    [bulkHeads.benefit]: findBenefit(request.benefit)?.title ?? '',
    [bulkHeads.start]: '2026',
    ...cellsOf(request),
  }));
  return papa.unparse(rows, { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))] });
};
