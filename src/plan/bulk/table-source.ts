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

/** Rows of a table as they stand in it, from the first. */
export type Batch = readonly (readonly CellValue[])[];

/** A table that is read from its beginning as often as it is asked for. */
export interface TableSource {
  /** Batch after batch; what has been read is said as a share of the file from 0 to 1. */
  readonly batches: () => AsyncIterable<{ readonly rows: Batch; readonly share: number }>;
  /** What is to be said of how the file was read. */
  readonly notes: readonly string[];
}

/** A sentence for the user: why a file is not read at all. */
export class Refused extends Error {}

/** A part of a file, whatever holds it: a `File` of the browser, or bytes in a test. */
export interface Bytes {
  readonly size: number;
  /** The bytes from one place to another. Rejects where the file cannot be read any more. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** In rows; a district has some thousands of enterprises, and a table of a province fits. */
export const MOST_ROWS = 300_000;
/** In columns; spreadsheets that were formatted to their edge have thousands of blank ones. */
export const MOST_COLUMNS = 2_000;
