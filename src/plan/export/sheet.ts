// What every sheet of a workbook needs: a font, its styles, and rows as high as their texts.
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { tableWords as words } from '../../strings/index.ts';

/** In points: of a line of text, of the white around it, and the most that Excel allows for a row. */
const LINE_HEIGHT = 13.5;
const WHITE = 5;
const HIGHEST_ROW = 409;

/** Named in full for each cell: a font that says only that it is bold has another face in some programs. */
export const FONT = { name: words.font, size: 10 };
export const TOP: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true } };
export const BOLD: CellStyle = { ...TOP, font: { ...FONT, bold: true } };
export const EDGE = { style: 'thin' } as const;
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: EDGE },
};
/** A line is not filled to its end, since signs are not torn off. */
export const MARGIN = 3;

/** How wide a text is, in letters. */
export const lettersIn = (value: unknown): number =>
  typeof value === 'string' ? Array.from(value).reduce((sum, letter) => sum + (letter > '\u2000' ? 2 : 1), 0) : 0;

const LETTERS = 26;

/** The letters of a column as spreadsheets name it, from 0: A, Z, AA. */
export const columnName = (column: number): string =>
  (column >= LETTERS ? columnName(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));

/** A cell with its value: a text stays a text, whatever sign it begins with. */
export const styled = (value: CellValue, style: CellStyle): Partial<Cell> => ({ value, style });

/** Rows of cells with heights in which their wrapped texts are seen whole: programs but Excel do not find them themselves. */
export const laidOut = (rows: readonly (readonly Partial<Cell>[])[], widths: readonly number[]) => {
  const heightOf = (row: readonly Partial<Cell>[]) => {
    const lines = row.map(({ value, style }, column) =>
      style?.alignment?.wrapText === true
        ? Math.ceil(lettersIn(value) / Math.max(1, (widths[column] ?? 1) - MARGIN))
        : 1,
    );
    return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT + WHITE);
  };
  return {
    rows: rows.map((row) => row.map(({ value }) => value ?? null)),
    cells: new Map(rows.flatMap((row, r) => row.map((cell, c) => [`${String(r)},${String(c)}`, cell] as const))),
    rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row) }] as const)),
  };
};
