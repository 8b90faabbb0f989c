// Splits the chunks of a Pagefind index: `node scripts/split-index.mjs dist`. Pagefind cuts an index of Chinese, with its
// pairs of characters, into pieces of 30 KiB, of which a query needs two or three; pieces of a few KiB do as well.
// Knows the format of Pagefind 1.6 (gzipped CBOR after a signature) and stops where it finds another.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const WORDS = 240;
const SIGNATURE = Buffer.from('pagefind_dcd');
const [TEXT, ARRAY] = [3, 4];
const folder = join(process.argv[2] ?? 'dist', 'pagefind');

const read = (file) => {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file}: not an index of Pagefind 1.6`);
  return bytes.subarray(SIGNATURE.length);
};
const write = (file, ...bytes) => writeFileSync(file, gzipSync(Buffer.concat([SIGNATURE, ...bytes]), { level: 9 }));

/** The head of a CBOR item (https://www.rfc-editor.org/rfc/rfc8949#section-3): its major type, its number, where it ends. */
const headAt = (bytes, at) => {
  const [type, short] = [bytes[at] >> 5, bytes[at] & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short > 26) throw new Error(`an item of Pagefind's index has a length that this script does not know: ${short}`);
  const size = 2 ** (short - 24);
  return { type, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
};

/** Where an item ends, with all that it holds. */
const endOf = (bytes, at) => {
  const { type, value, end } = headAt(bytes, at);
  if (type === 2 || type === TEXT) return end + value;
  if (type === 5 || type === 6)
    throw new Error('an item of Pagefind’s index is of a type that this script does not know');
  let after = end;
  if (type === ARRAY) for (let item = 0; item < value; item += 1) after = endOf(bytes, after);
  return after;
};

/** The items of an array, as they stand. */
const itemsAt = (bytes, at) => {
  const { type, value, end } = headAt(bytes, at);
  if (type !== ARRAY) throw new Error('a list of Pagefind’s index is none');
  const items = [];
  for (let start = end; items.length < value; start += items[items.length - 1].length)
    items.push(bytes.subarray(start, endOf(bytes, start)));
  return items;
};

const head = (type, value) => {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  return value < 256
    ? Buffer.from([(type << 5) | 24, value])
    : Buffer.from([(type << 5) | 25, value >> 8, value & 255]);
};
const array = (items) => Buffer.concat([head(ARRAY, items.length), ...items]);
const text = (words) => Buffer.concat([head(TEXT, Buffer.byteLength(words)), Buffer.from(words)]);
const textAt = (bytes) => {
  const { value, end } = headAt(bytes, 0);
  return bytes.toString('utf8', end, end + value);
};

for (const meta of globSync('*.pf_meta', { cwd: folder })) {
  const [version, pages, chunks, ...rest] = itemsAt(read(join(folder, meta)), 0);
  const split = itemsAt(chunks, 0).flatMap((chunk) => {
    const hash = textAt(itemsAt(chunk, 0)[2]);
    const file = join(folder, 'index', `${hash}.pf_index`);
    const words = itemsAt(itemsAt(read(file), 0)[0], 0);
    rmSync(file);
    const pieces = [];
    for (let start = 0; start < words.length; start += WORDS) {
      const piece = words.slice(start, start + WORDS);
      const [first] = itemsAt(piece[0], 0);
      const [last] = itemsAt(piece[piece.length - 1], 0);
      const body = array([array(piece)]);
      const name = `${hash.split('_')[0]}_${createHash('sha256').update(body).digest('hex').slice(0, 7)}`;
      write(join(folder, 'index', `${name}.pf_index`), body);
      pieces.push(array([first, last, text(name)]));
    }
    return pieces;
  });
  write(join(folder, meta), array([version, pages, array(split), ...rest]));
  console.log(`search index: ${split.length} pieces`);
}
