import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { bulkFiles as words } from '../../strings/index.ts';
import { unpackedSize } from '../file-kind.ts';
import { MOST_ROWS, Refused, type CellValue, type Batch, type Bytes, type TableSource } from './table-source.ts';
import { findHeads, LAST_HEAD_ROW } from './heads.ts';

/** In bytes, packed and unpacked. */
const LARGEST = 50_000_000;
const LARGEST_UNPACKED = 800_000_000;
/** Rows that are handed on together. */
const BATCH = 500;

/** A workbook: of its sheets the first that has the headings. Throws `Refused` for what is none. */
export const workbookSource = async (bytes: Bytes): Promise<TableSource> => {
  if (bytes.size > LARGEST) throw new Refused(words.tooBig(LARGEST / 1_000_000));
  const packed = await bytes.read(0, bytes.size);
  const size = unpackedSize(packed);
  if (Number.isNaN(size)) throw new Refused(words.notWorkbook);
  if (size > LARGEST_UNPACKED) throw new Refused(words.tooBig(LARGEST / 1_000_000));
  try {
    const names = await sheetNames(packed);
    const tables: number[] = [];
    for (const sheet of names.keys()) if (await hasHeads(packed, sheet)) tables.push(sheet);
    const [first = 0, ...others] = tables;
    const notes =
      others.length > 0
        ? [
            words.otherSheets(
              names[first] ?? '',
              others.map((sheet) => names[sheet] ?? ''),
            ),
          ]
        : [];
    return { notes, batches: () => batchesOf(packed, first) };
  } catch (error) {
    console.warn(error);
    throw new Refused(words.notWorkbook);
  }
};

/** Without reading any of them. */
const sheetNames = async (packed: Uint8Array): Promise<readonly string[]> => {
  const names: string[] = [];
  await readXlsx(packed, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
};

const hasHeads = async (packed: Uint8Array, sheet: number): Promise<boolean> => {
  for await (const { rows } of batchesOf(packed, sheet, LAST_HEAD_ROW)) return findHeads(rows) !== undefined;
  return false;
};

/** Rows that hold nothing are not in the file; they keep their places. */
async function* batchesOf(
  packed: Uint8Array,
  sheet: number,
  most?: number,
): AsyncGenerator<{ readonly rows: Batch; readonly share: number }> {
  let rows: (readonly CellValue[])[] = [];
  let next = 0;
  for await (const { index, values } of streamXlsxRows(packed, {
    sheet,
    ...(most !== undefined && { maxRows: most }),
  })) {
    while (next < Math.min(index, MOST_ROWS)) {
      rows.push([]);
      next += 1;
    }
    rows.push(values.map(cellOf));
    next = index + 1;
    if (rows.length < BATCH) continue;
    yield { rows, share: Number.NaN };
    rows = [];
  }
  if (rows.length > 0) yield { rows, share: 1 };
}

const cellOf = (value: unknown): CellValue =>
  value instanceof Date || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : null;
