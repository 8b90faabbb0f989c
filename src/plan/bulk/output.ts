import papa from 'papaparse';
import { writeXlsxStream, type CellValue as SheetValue, type ColumnDef } from 'hucre/xlsx';
import { bulkResult as words, bulkResultHeads } from '../../strings/index.ts';
import { BYTE_ORDER_MARK, FORMULA } from '../export/csv.ts';
import { lettersIn, MARGIN } from '../export/sheet.ts';
import { clean } from '../export/table.ts';
import type { ResultColumn, RowResult } from './answer.ts';
import { textOf, type CellValue, type TableSource } from './table-source.ts';
import type { Report, Turn } from './report.ts';

export type Format = 'csv' | 'xlsx';

/** What somebody who opens the result has to know of it: a label and a text. */
export type OutputNote = readonly [label: string, text: string];

const COLUMNS = Object.keys(bulkResultHeads) as readonly ResultColumn[];
const SUMS: ReadonlySet<ResultColumn> = new Set([
  'askedMin',
  'askedMax',
  'offMax',
  'countedMin',
  'countedMax',
  'beyondMax',
]);
/** Excel keeps 15 digits of a number: 13 before the point and the fen. A longer sum stays text, to the fen. */
const LONGEST_NUMBER = '9999999999999.99'.length;
/** In letters; of a column of the user nothing but its heading is known beforehand. */
const [NARROWEST, WIDEST] = [10, 26];
/** A cell of a workbook holds no more letters. */
const LONGEST_TEXT = 32_000;

type OutputRow = readonly CellValue[];

/**
 * The rows of the result: those of the table as they stand, in their order, with the columns of the result behind the last
 * heading; then the notes. The table is read anew, so that it need not be held.
 */
async function* rowsOf(
  source: TableSource,
  report: Report,
  notes: readonly OutputNote[],
  turn: Turn,
): AsyncGenerator<readonly OutputRow[]> {
  const { heads, results } = report;
  const width = heads.texts.length;
  let place = 0;
  for await (const { rows, share } of source.batches()) {
    yield rows.map((cells) => {
      const row = place;
      place += 1;
      // A damaged row may be longer than the headings: none of it is lost.
      const own = Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? null);
      if (row < heads.row) return own;
      const added = row === heads.row ? COLUMNS.map((column) => bulkResultHeads[column]) : cellsOf(results[row]);
      return cells.length > width ? [...own.slice(0, width), ...added, ...own.slice(width)] : [...own, ...added];
    });
    await turn({ phase: 'writing', rows: place, share: Number.isNaN(share) ? place / results.length : share });
  }
  yield [[], ...notes.map(([label, text]): OutputRow => [label, text])];
}

const cellsOf = (result: RowResult | undefined): OutputRow =>
  COLUMNS.map((column) => {
    const text = result?.[column] ?? null;
    return text !== null && SUMS.has(column) && text.length <= LONGEST_NUMBER ? Number(text) : text;
  });

/** As texts: sums with two places. */
const textsOf = (rows: readonly OutputRow[], width: number): readonly (readonly string[])[] =>
  rows.map((row) => {
    const texts = row.map((cell, column) =>
      typeof cell === 'number' && column >= width ? cell.toFixed(2) : clean(textOf(cell)),
    );
    // As wide as the table, so that strict programs read it too.
    return texts.length === 0 ? [''] : texts;
  });

/** The result as parts of a CSV that Excel opens: UTF-8 with a mark, CRLF, nothing that would run as a formula. */
async function* csvParts(rows: AsyncIterable<readonly OutputRow[]>, width: number): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    yield `${papa.unparse(textsOf(batch, width) as string[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
  }
}

async function* sheetRows(rows: AsyncIterable<readonly OutputRow[]>): AsyncGenerator<SheetValue[]> {
  for await (const batch of rows)
    for (const row of batch)
      yield row.map((cell) => (typeof cell === 'string' ? clean(cell).slice(0, LONGEST_TEXT) || null : cell));
}

/** As wide as its heading, within reason. */
const columnOf = (head: string): ColumnDef => ({
  width: Math.min(WIDEST, Math.max(NARROWEST, lettersIn(head) + MARGIN)),
});

const formatOf = (column: ResultColumn): ColumnDef => (SUMS.has(column) ? { numFmt: '#,##0.00' } : {});

/** Writes the result. The parts are handed over one by one, so that whoever takes them decides where they lie. */
export async function* writeResult(
  format: Format,
  source: TableSource,
  report: Report,
  notes: readonly OutputNote[],
  turn: Turn,
): AsyncGenerator<string | Uint8Array> {
  const rows = rowsOf(source, report, notes, turn);
  if (format === 'csv') {
    yield* csvParts(rows, report.heads.texts.length);
    return;
  }
  const { row, texts } = report.heads;
  const reader = writeXlsxStream(sheetRows(rows), {
    name: words.sheet,
    columns: [
      ...texts.map(columnOf),
      ...COLUMNS.map((column) => ({ ...columnOf(bulkResultHeads[column]), ...formatOf(column) })),
    ],
    freezePane: { rows: row + 1 },
  }).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
