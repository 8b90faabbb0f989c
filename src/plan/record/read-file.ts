import type { readXlsx } from 'hucre/xlsx';
import type { parse } from 'papaparse';
import { handedWords as words, tableWords } from '../../strings/index.ts';
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

const loaders: Loaders = { workbook: () => import('hucre/xlsx'), csv: async () => (await import('papaparse')).default };

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

type Kind = 'workbook' | 'oldWorkbook' | 'pdf' | 'image' | 'text';

/** What the first bytes of other formats are. */
const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];

const kindOf = (bytes: Uint8Array): Kind =>
  SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0] ?? 'text';

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of a text of Chinese and ASCII in two bytes a character, so many of the bytes are zero. */
const ZEROS_OF_UTF16 = 0.1;

/** The text of a file by its mark, else in the first encoding in which it is valid; undefined where it is in none. */
const decode = (bytes: Uint8Array): string | undefined => {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked !== undefined) return textIn(marked, bytes);
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  const guesses = zeros > bytes.length * ZEROS_OF_UTF16 ? ['utf-16le', 'utf-16be'] : ['utf-8', 'gb18030'];
  return guesses.map((encoding) => textIn(encoding, bytes)).find((text) => text !== undefined && !text.includes('\0'));
};

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

const ENTRY = 0x02014b50;
const END_OF_ENTRIES = 0x06054b50;
/** Of the record at the end of an archive, and of the longest comment behind it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * How many bytes an archive says that it unpacks to, by its own list of entries: the library never unpacks more than is said
 * there, but would unpack two gigabytes. NaN where there is no such list.
 */
const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  let end = bytes.length - END_SIZE;
  while (end >= first && view.getUint32(end, true) !== END_OF_ENTRIES) end -= 1;
  if (end < first) return Number.NaN;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return Number.NaN;
    const isPacked = view.getUint16(at + 10, true) !== 0;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Sizes that are not said here may be said elsewhere, and be of any size.
    if (isPacked && (packed === 0 || unpacked === 0)) return Number.NaN;
    size += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
};
