/** A cell of a table: a text, or what a workbook holds. */
export type CellValue = string | number | boolean | Date | null;

/** Excel computes with 15 digits; what a formula leaves behind them is noise of binary fractions. */
const DIGITS = 15;
/** From here on, and below, JavaScript spells a number with an exponent, which nobody types. */
const [LONGEST, SHORTEST] = [1e21, 1e-6];
const MOST_DECIMALS = 20;

/** What a cell says, as one would type it: 0.1 + 0.2 is `0.3`. */
export const textOf = (cell: CellValue | undefined): string => {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
};

const numberText = (number: number): string => {
  const shown = Number(number.toPrecision(DIGITS));
  const size = Math.abs(shown);
  if (size === 0 || (size >= SHORTEST && size < LONGEST)) return String(shown);
  return size < SHORTEST ? shown.toFixed(MOST_DECIMALS).replace(/0+$/, '') : String(shown);
};

export const isBlankCell = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const LETTERS = 26;

/** The letters of a column as spreadsheets name it, from 0: A, Z, AA. */
export const columnName = (column: number): string =>
  (column >= LETTERS ? columnName(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
