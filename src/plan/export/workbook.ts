import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { Exact, policy, type Span } from '../../rules/index.ts';
import { printWords, tableWords as words } from '../../strings/index.ts';
import type { Handing } from '../record/address.ts';
import { notesOf, type Note } from './notes.ts';
import { BOLD, columnName, EDGE, FONT, HEAD, laidOut, lettersIn, MARGIN, styled, TOP } from './sheet.ts';
import { clean, COLUMNS, SUMS, tableOf, type Column, type TableRow } from './table.ts';

/** Excel keeps 15 digits of a number: 13 before the point and the fen. A longer sum stays text, to the fen. */
const LONGEST_NUMBER = '9999999999999.99'.length;
/** A cell holds no more letters. */
const LONGEST_TEXT = 32_000;

/** The widest that a column becomes, in letters of the font; a Chinese character is two of them. */
const WIDEST: Readonly<Record<Column, number>> = {
  ...{ line: 6, benefit: 20, provisions: 10, kind: 10, status: 14, year: 11 },
  ...{ askedMin: 26, askedMax: 22, offMin: 26, offMax: 22, why: 26, place: 16, countedMin: 30, countedMax: 26 },
  ...{ open: 28, unmet: 24, inputs: 32, code: 12 },
};
const NOTE_WIDTHS = [26, 90];
const COUNT: CellStyle = { font: FONT, alignment: { vertical: 'top', horizontal: 'left' } };
/** Read by the page of checking alone; in its hidden column it does not make the rows higher. */
const CODE: CellStyle = { font: FONT };
const SUM: CellStyle = {
  font: FONT,
  alignment: { vertical: 'top', horizontal: 'right', indent: 1 },
  numFmt: '#,##0.00',
};
const TOTAL: CellStyle = { ...SUM, font: { ...FONT, bold: true }, border: { top: EDGE } };

/** A workbook: the table with its total, and a sheet of what a reader has to know about it. */
export const workbookOf = (handing: Omit<Handing, 'base'>): WriteOptions => {
  const { computed, date } = handing;
  const title = [printWords.title, computed.plan.name, date].filter((each) => each !== '').join(' ');
  return {
    sheets: [tableSheet(tableOf(computed), computed.worked.answer.total, title), notesSheet(notesOf(handing))],
    defaultFont: FONT,
    properties: { title: clean(title), subject: policy.policyTitle, created: new Date(`${date}T00:00:00+08:00`) },
  };
};

/** The bytes of that workbook. */
export const writeWorkbook = (handing: Omit<Handing, 'base'>): Promise<Uint8Array> => writeXlsx(workbookOf(handing));

const tableSheet = (rows: readonly TableRow[], total: Span, title: string): WriteSheet => {
  const heads = COLUMNS.map((column) => styled(words.columns[column], HEAD));
  const cells = rows.map((row) => COLUMNS.map((column) => cellOf(column, row[column])));
  const all = [heads, ...cells, ...totalRows(rows, total)];
  const lastColumn = letterOf('code');
  const widths = COLUMNS.map((column, at) =>
    widthOf(
      column,
      [heads, ...cells].map((row) => row[at]),
    ),
  );
  return {
    name: words.table,
    ...laidOut(all, widths),
    columns: COLUMNS.map((column, at) => ({ width: widths[at] ?? 0, hidden: column === 'code' })),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${lastColumn}${String(rows.length + 1)}` },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '$1:$1',
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    // An ampersand begins a code in headers and footers.
    headerFooter: { oddHeader: `&L${clean(title).replaceAll('&', '&&')}`, oddFooter: '&R&P / &N' },
  };
};

/**
 * The total as a formula over the counted columns; a sum that a spreadsheet cannot hold to the fen is text. Where a reading
 * of the text makes the total another one than the sum of the lines, both stand there.
 */
const totalRows = (rows: readonly TableRow[], total: Span): readonly (readonly Partial<Cell>[])[] => {
  const min = sumOf(rows.map((row) => row.countedMin));
  const max = sumOf(rows.map((row) => row.countedMax));
  const added = (column: Column, sum: string): Partial<Cell> => {
    if (sum.length > LONGEST_NUMBER || rows.length === 0) return styled(sum, TOTAL);
    const letter = letterOf(column);
    const formula = `SUM(${letter}2:${letter}${String(rows.length + 1)})`;
    return { formula, formulaResult: Number(sum), type: 'formula', style: TOTAL };
  };
  const rowOf = (label: string, low: Partial<Cell>, high: Partial<Cell>) =>
    COLUMNS.map((column): Partial<Cell> => {
      if (column === 'benefit') return styled(label, { ...BOLD, border: { top: EDGE } });
      return column === 'countedMin' ? low : column === 'countedMax' ? high : styled(null, TOTAL);
    });
  const isSum = min === total.min && max === total.max;
  const lines = rowOf(isSum ? printWords.total : words.linesTotal, added('countedMin', min), added('countedMax', max));
  if (isSum) return [lines];
  return [lines, rowOf(printWords.total, sumCell(total.min, TOTAL), sumCell(total.max, TOTAL))];
};

/** Sums of whole fen, as plain decimals with two places. */
const sumOf = (sums: readonly string[]): string =>
  sums
    .filter((sum) => sum !== '')
    .reduce((total, sum) => total.plus(Exact.of(sum)), Exact.zero)
    .toFen();

const notesSheet = (notes: readonly Note[]): WriteSheet => ({
  name: words.notes,
  ...laidOut(
    notes.map(([label, text]) => [styled(clean(label), BOLD), styled(clean(text), TOP)]),
    NOTE_WIDTHS,
  ),
  columns: NOTE_WIDTHS.map((width) => ({ width })),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

const letterOf = (column: Column): string => columnName(COLUMNS.indexOf(column));

const cellOf = (column: Column, text: string): Partial<Cell> => {
  if (text === '') return styled(null, TOP);
  if (SUMS.has(column)) return sumCell(text, SUM);
  const isCount = (column === 'line' || column === 'year') && /^\d+$/.test(text);
  if (column === 'code') return styled(text, CODE);
  return styled(isCount ? Number(text) : text.slice(0, LONGEST_TEXT), isCount ? COUNT : TOP);
};

const sumCell = (sum: string, style: CellStyle): Partial<Cell> =>
  sum.length <= LONGEST_NUMBER
    ? styled(Number(sum), style)
    : styled(sum, { ...style, alignment: { vertical: 'top', horizontal: 'right' } });

/** As wide as its texts, a heading on two lines, and no wider than its column becomes. */
const widthOf = (column: Column, [head, ...cells]: readonly (Partial<Cell> | undefined)[]): number => {
  const lengths = cells.map((cell) => {
    // A sum is longer by its separators.
    if (typeof cell?.value === 'number') return cell.value.toFixed(SUMS.has(column) ? 2 : 0).length * (4 / 3);
    return lettersIn(cell?.value);
  });
  const needed = Math.max(lettersIn(head?.value) / 2, ...lengths) + MARGIN;
  return Math.min(WIDEST[column], Math.ceil(needed));
};
