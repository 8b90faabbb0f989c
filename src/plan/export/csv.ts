import papa from 'papaparse';
import { printWords, tableWords } from '../../strings/index.ts';
import type { ComputedPlan } from '../compute.ts';
import type { Note } from './notes.ts';
import { clean, COLUMNS, tableOf, type TableRow } from './table.ts';

/** Without it Excel takes UTF-8 for the system's old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, its signs in full width and white space before it too. */
export const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Rows of cells as Excel opens them: UTF-8 with a mark, CRLF, and no cell that a spreadsheet would work out. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: FORMULA },
  )}\r\n`;

/**
 * The table, the name of the enterprise in each row where it is given, the total
 * in the last row. The `notes` stand below it: no file goes out without saying what it is worth.
 */
export const csvOf = (computed: ComputedPlan, notes: readonly Note[]): string => {
  const { plan, worked } = computed;
  const rows = tableOf(computed);
  const named = plan.name === '' ? [] : [tableWords.name];
  const heads = [...named, ...COLUMNS.map((column) => tableWords.columns[column])];
  const total: Partial<TableRow> = {
    benefit: printWords.total,
    countedMin: worked.answer.total.min,
    countedMax: worked.answer.total.max,
  };
  const cells = [...rows, total].map((row) => [
    ...named.map(() => clean(plan.name)),
    ...COLUMNS.map((column) => row[column] ?? ''),
  ]);
  // As wide as the table, so that strict programs read it too.
  const below = [[], ...notes].map((pair) => heads.map((_, column) => clean(pair[column] ?? '')));
  return csvText([heads, ...cells, ...below]);
};
