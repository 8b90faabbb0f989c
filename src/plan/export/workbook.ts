import type { Cell, Sheet } from 'write-excel-file/browser';
import { tableWords } from '../../strings/index.ts';
import { clean } from './strip-control-characters.ts';
import { TooLargeError } from './too-large.ts';
import { COLUMNS, SUMS, type Column, type TableRow } from './table.ts';

/** Excel keeps 15 digits of a number: 13 before the point and the fen. A longer sum stays text, to the fen. */
const LONGEST_NUMBER = '9999999999999.99'.length;
/**
 * In bytes, roughly: the library packs larger parts in a worker that it builds from text, which the policy of the pages
 * forbids, and would then wait for ever.
 */
const LARGEST_PART = 150_000;
const ROW_BYTES = 42 * COLUMNS.length;

const WIDTHS: Partial<Record<Column, number>> = {
  line: 5,
  year: 8,
  benefit: 22,
  why: 40,
  place: 20,
  open: 40,
  unmet: 30,
  inputs: 60,
};

/** A workbook: the table, and what a reader has to know about it. `notes` are pairs of a label and a text. */
export const workbookOf = (rows: readonly TableRow[], notes: readonly (readonly [string, string])[]): Sheet<Blob>[] => {
  const texts = [...rows.flatMap((row) => COLUMNS.map((column) => row[column])), ...notes.flat()];
  const bytes = new TextEncoder().encode([...new Set(texts)].join('')).length;
  if (bytes > LARGEST_PART || rows.length * ROW_BYTES > LARGEST_PART) throw new TooLargeError(tableWords.tooLarge);
  const heads = COLUMNS.map((column): Cell => ({ value: tableWords.columns[column], fontWeight: 'bold', wrap: true }));
  const cells = rows.map((row) =>
    COLUMNS.map((column) => (SUMS.has(column) ? sumCell(row[column]) : textCell(row[column]))),
  );
  return [
    {
      sheet: tableWords.sheet,
      data: [heads, ...cells],
      columns: COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 18 })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: tableWords.notes,
      data: notes.map(([label, text]) => [{ ...textCell(label), fontWeight: 'bold' }, textCell(text)]),
      columns: [{ width: 24 }, { width: 90 }],
    },
  ];
};

/** Said to be text, so that no program reads a formula in it. */
const textCell = (text: string) => ({ value: clean(text), type: String, wrap: true, alignVertical: 'top' as const });

const sumCell = (sum: string): Cell => {
  if (sum === '') return null;
  if (sum.length > LONGEST_NUMBER) return { ...textCell(sum), align: 'right' };
  return { value: Number(sum), type: Number, format: '#,##0.00', alignVertical: 'top' };
};
