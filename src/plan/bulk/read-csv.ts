import papa from 'papaparse';
import { bulkFiles as words } from '../../strings/index.ts';
import { decodesAs, encodingsOf } from '../file-kind.ts';
import { Refused, type Batch, type Bytes, type TableSource } from './table-source.ts';

/** In bytes; larger ones are for the command line. */
const LARGEST = 100_000_000;
const CHUNK = 512 * 1024;
/** In characters. No row is longer; where one is, a quotation mark is not closed. */
const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', '\t', ';', '|'];

/** The text of a file, a chunk at a time, with line breaks of one kind. */
async function* textsOf(
  bytes: Bytes,
  encoding: string,
): AsyncGenerator<{ readonly text: string; readonly at: number }> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let held = '';
  for (let at = 0; at < bytes.size; at += CHUNK) {
    const end = Math.min(bytes.size, at + CHUNK);
    const text = held + decoder.decode(await bytes.read(at, end), { stream: end < bytes.size });
    // The line feed of a pair may come with the next chunk.
    held = text.endsWith('\r') && end < bytes.size ? '\r' : '';
    yield { text: (held === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n'), at: end };
  }
}

/** The first encoding in which the whole file is valid. */
const findEncoding = async (bytes: Bytes): Promise<string> => {
  for (const encoding of encodingsOf(await bytes.read(0, Math.min(bytes.size, CHUNK)))) {
    const decodes = decodesAs(encoding);
    let isValid = true;
    for (let at = 0; isValid && at < bytes.size; at += CHUNK)
      isValid = decodes(await bytes.read(at, Math.min(bytes.size, at + CHUNK)), at + CHUNK >= bytes.size);
    if (isValid) return encoding;
  }
  throw new Refused(words.notText);
};

/** What stands most often in the fullest of the first lines. */
const delimiterIn = (text: string): string => {
  const counts = DELIMITERS.map((delimiter) =>
    Math.max(...text.split('\n', 40).map((line) => line.split(delimiter).length)),
  );
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** A CSV in whatever encoding and with whatever delimiter, read in chunks. Throws `Refused` for what is no text. */
export const csvSource = async (bytes: Bytes): Promise<TableSource> => {
  if (bytes.size > LARGEST) throw new Refused(words.tooBig(LARGEST / 1_000_000));
  const encoding = await findEncoding(bytes);
  const notes = encoding === 'gb18030' ? [words.encoding('GBK')] : [];
  return { notes, batches: () => batchesOf(bytes, encoding) };
};

async function* batchesOf(
  bytes: Bytes,
  encoding: string,
): AsyncGenerator<{ readonly rows: Batch; readonly share: number }> {
  let parser: papa.Parser | undefined;
  let rest = '';
  let count = 0;
  for await (const { text, at } of textsOf(bytes, encoding)) {
    const isLast = at >= bytes.size;
    rest += text;
    // What ends the last row begins no other.
    if (isLast && rest.endsWith('\n')) rest = rest.slice(0, -1);
    parser ??= new papa.Parser({ delimiter: delimiterIn(rest), newline: '\n' });
    const { data, meta } = parser.parse(rest, 0, !isLast) as papa.ParseResult<string[]>;
    rest = isLast ? '' : rest.slice(meta.cursor);
    count += data.length;
    if (rest.length > LONGEST_ROW) throw new Refused(words.openQuote(count + 1));
    yield { rows: data, share: at / bytes.size };
  }
}
