import type { Cell, CellStyle, CellValue, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { policy, type Span } from '../../rules/index.ts';
import { printWords, tableWords as words } from '../../strings/index.ts';
import type { Handing } from '../record/address.ts';
import { notesOf, type Note } from './notes.ts';
import { clean, COLUMNS, SUMS, tableOf, type Column, type TableRow } from './table.ts';

/** Excel keeps 15 digits of a number: 13 before the point and the fen. A longer sum stays text, to the fen. */
const LONGEST_NUMBER = '9999999999999.99'.length;
/** A cell holds no more letters. */
const LONGEST_TEXT = 32_000;

/** In letters of the font; a Chinese character is two of them. */
const WIDTHS: Readonly<Record<Column, number>> = {
  ...{ line: 5, benefit: 20, provisions: 10, kind: 9, status: 12, year: 9 },
  ...{ askedMin: 15, askedMax: 15, offMin: 15, offMax: 15, why: 28, place: 16, countedMin: 15, countedMax: 15 },
  ...{ open: 30, unmet: 24, inputs: 36, code: 12 },
};
const NOTE_WIDTHS = [26, 90];
/** In points: of a line of text, of the white around it, and the most that Excel allows for a row. */
const LINE_HEIGHT = 14.5;
const WHITE = 4;
const HIGHEST_ROW = 409;

const TOP: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const BOLD: CellStyle = { ...TOP, font: { bold: true } };
const EDGE = { style: 'thin' } as const;
const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: EDGE },
};
const SUM: CellStyle = { alignment: { vertical: 'top' }, numFmt: '#,##0.00' };
const TOTAL: CellStyle = { ...SUM, font: { bold: true }, border: { top: EDGE } };

/** A workbook: the table with its total, and a sheet of what a reader has to know about it. */
export const workbookOf = (handing: Omit<Handing, 'base'>): WriteOptions => {
  const { computed, date } = handing;
  const title = [printWords.title, computed.plan.name, date].filter((each) => each !== '').join(' ');
  return {
    sheets: [tableSheet(tableOf(computed), computed.worked.answer.total, title), notesSheet(notesOf(handing))],
    properties: { title: clean(title), subject: policy.policyTitle, created: new Date(`${date}T00:00:00+08:00`) },
  };
};

const tableSheet = (rows: readonly TableRow[], total: Span, title: string): WriteSheet => {
  const heads = COLUMNS.map((column) => styled(words.columns[column], HEAD));
  const cells = rows.map((row) => COLUMNS.map((column) => cellOf(column, row[column])));
  const all = [heads, ...cells, ...totalRows(rows, total)];
  const lastColumn = letterOf('code');
  return {
    name: words.table,
    ...laidOut(
      all,
      COLUMNS.map((column) => WIDTHS[column]),
    ),
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: column === 'code' })),
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
const sumOf = (sums: readonly string[]): string => {
  const fen = sums.reduce((total, sum) => total + BigInt(sum.replace('.', '') || 0), BigInt(0));
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const notesSheet = (notes: readonly Note[]): WriteSheet => ({
  name: words.notes,
  ...laidOut(
    notes.map(([label, text]) => [styled(clean(label), BOLD), styled(clean(text), TOP)]),
    NOTE_WIDTHS,
  ),
  columns: NOTE_WIDTHS.map((width) => ({ width })),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

const letterOf = (column: Column): string => String.fromCharCode('A'.charCodeAt(0) + COLUMNS.indexOf(column));

/** A cell with its value: a text stays a text, whatever sign it begins with. */
const styled = (value: CellValue, style: CellStyle): Partial<Cell> => ({ value, style });

const cellOf = (column: Column, text: string): Partial<Cell> => {
  if (text === '') return styled(null, TOP);
  if (SUMS.has(column)) return sumCell(text, SUM);
  const isCount = (column === 'line' || column === 'year') && /^\d+$/.test(text);
  return styled(isCount ? Number(text) : text.slice(0, LONGEST_TEXT), TOP);
};

const sumCell = (sum: string, style: CellStyle): Partial<Cell> =>
  sum.length <= LONGEST_NUMBER
    ? styled(Number(sum), style)
    : styled(sum, { ...style, alignment: { vertical: 'top', horizontal: 'right' } });

/** Rows of cells with heights in which their wrapped texts are seen whole: programs but Excel do not find them themselves. */
const laidOut = (rows: readonly (readonly Partial<Cell>[])[], widths: readonly number[]) => {
  const heightOf = (row: readonly Partial<Cell>[]) => {
    const lines = row.map(({ value }, column) => linesOf(typeof value === 'string' ? value : '', widths[column] ?? 1));
    return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + WHITE);
  };
  return {
    rows: rows.map((row) => row.map(({ value }) => value ?? null)),
    cells: new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${String(r)},${String(c)}`, cell] as const))),
    rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row) }] as const)),
  };
};

/** How many lines a text takes in a column; a line is not filled to its end, since signs are not torn off. */
const linesOf = (text: string, width: number): number => {
  const letters = Array.from(text).reduce((sum, letter) => sum + (letter > '\u2000' ? 2 : 1), 0);
  return Math.ceil(letters / Math.max(1, width - 3));
};
