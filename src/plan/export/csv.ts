import { unparse } from 'papaparse';
import { tableWords } from '../../strings/index.ts';
import { clean } from './strip-control-characters.ts';
import { COLUMNS, type TableRow } from './table.ts';

/** Without it Excel takes UTF-8 for the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, its signs in full width and white space before it too. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The table as Excel opens it: UTF-8 with a mark, CRLF, the name of the enterprise in each row where it is given. The
 * `notes`, pairs of a label and a text, stand below it: no file goes out without saying what it is worth.
 */
export const csvOf = (
  rows: readonly TableRow[],
  name: string,
  notes: readonly (readonly [string, string])[],
): string => {
  const named = name === '' ? [] : [tableWords.name];
  const heads = [...named, ...COLUMNS.map((column) => tableWords.columns[column])];
  const cells = rows.map((row) => [
    ...(name === '' ? [] : [clean(name)]),
    ...COLUMNS.map((column) => clean(row[column])),
  ]);
  // As wide as the table, so that strict programs read it too.
  const below = [[], ...notes].map((pair) => heads.map((_, column) => clean(pair[column] ?? '')));
  return `${BYTE_ORDER_MARK}${unparse([heads, ...cells, ...below], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
};
