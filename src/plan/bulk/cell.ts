/** A cell of a table: a text, or what a workbook holds. */
export type CellValue = string | number | boolean | Date | null;

/** Excel computes with 15 digits; what a formula leaves behind them is noise of binary fractions. */
const DIGITS = 15;
/** Below, JavaScript spells a number with an exponent, which nobody types. */
const SHORTEST = 1e-6;
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
  const isShort = shown !== 0 && Math.abs(shown) < SHORTEST;
  return isShort ? shown.toFixed(MOST_DECIMALS).replace(/0+$/, '') : String(shown);
};

export const isBlankCell = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
