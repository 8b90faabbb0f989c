import type { readXlsx } from 'hucre/xlsx';
import type { parse } from 'papaparse';
import { handedWords as words, tableWords } from '../../strings/index.ts';
import { encodingsOf, kindOf, unpackedSize } from '../file-kind.ts';
import { isTable, readTable, type TableCells } from './read-table.ts';
import { LONGEST_TEXT, readText, refuse, type Handed } from './read-text.ts';

/** In bytes, of which a character has up to four. */
export const LARGEST_FILE = 4 * LONGEST_TEXT;
/** What all parts of a workbook may come to when they are unpacked; ours of 100 items are a tenth of it. */
const LARGEST_UNPACKED = 20_000_000;
/** A table has a row for each year of at most 100 items, and its notes. */
const MOST_ROWS = 2_000;

/** What loads the libraries; a test passes its own. */
export interface Loaders {
  readonly workbook: () => Promise<{ readonly readXlsx: typeof readXlsx }>;
  readonly csv: () => Promise<{ readonly parse: typeof parse }>;
}

const loaders: Loaders = {
  // Named one by one, since what is not named need not be loaded.
  workbook: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return { readXlsx };
  },
  csv: async () => (await import('papaparse')).default,
};

/**
 * Reads a file that somebody handed on: the workbook, the CSV or the JSON of a plan, or a text with its link. Rejects only
 * where a library does not come.
 */
export const readFile = async (bytes: Uint8Array, load: Loaders = loaders): Promise<Handed> => {
  if (bytes.length > LARGEST_FILE) return refuse(words.tooBig);
  const kind = kindOf(bytes);
  if (kind === 'workbook') return readWorkbook(bytes, load);
  if (kind !== 'text') return refuse(words[kind]);
  const text = decode(bytes);
  return text === undefined ? refuse(words.notText) : readPasted(text, load);
};

/** Reads a text that was pasted, or the text of a file. Rejects only where a library does not come. */
export const readPasted = async (text: string, load: Loaders = loaders): Promise<Handed> => {
  if (text.length > LONGEST_TEXT) return refuse(words.tooBig);
  if (/^\s*[{[]/.test(text) || !isTable(text)) return readText(text);
  const library = await load.csv();
  const delimiter = delimiterIn(text);
  // Runs of blanks say nothing in a table of ours, and the library goes over them once for each quotation mark before them.
  const plain = text.replace(delimiter === '\t' ? /[^\S\r\n\t]{2,}/g : /[^\S\r\n]{2,}/g, ' ');
  const { data } = library.parse<string[]>(plain, { delimiter, preview: MOST_ROWS });
  return readTable(data);
};

/** What stands between the cells, behind the name of a column that each table has. */
const delimiterIn = (text: string): string => {
  const at = text.indexOf(tableWords.columns.benefit) + tableWords.columns.benefit.length;
  return /^"?([\t;|])/.exec(text.slice(at, at + 2))?.[1] ?? ',';
};

/** The text of a file by its mark, else in the first encoding in which it is valid; undefined where it is in none. */
const decode = (bytes: Uint8Array): string | undefined =>
  encodingsOf(bytes)
    .map((encoding) => textIn(encoding, bytes))
    .find((text) => text !== undefined && !text.includes('\0'));

const textIn = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const readWorkbook = async (bytes: Uint8Array, load: Loaders): Promise<Handed> => {
  if (!(unpackedSize(bytes) <= LARGEST_UNPACKED)) return refuse(words.notWorkbook);
  const library = await load.workbook();
  try {
    const { sheets } = await library.readXlsx(bytes, { maxRows: MOST_ROWS });
    const cells: TableCells = sheets.flatMap(({ rows }) => rows.map((row) => row.map(cellOf)));
    return readTable(cells);
  } catch {
    return refuse(words.notWorkbook);
  }
};

const cellOf = (value: unknown): string | number => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || typeof value === 'string' ? value : '';
};

/** What a file holds; undefined where it cannot be read. `Blob.arrayBuffer` is younger than some browsers that are in use. */
export const bytesOf = (file: File): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result instanceof ArrayBuffer ? new Uint8Array(reader.result) : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsArrayBuffer(file);
  });
