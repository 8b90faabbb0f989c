import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf, SUMS_FILE } from './published.ts';
import { HEADERS_FILE } from './server-config.ts';

export interface Comparison {
  readonly same: number;
  /** What is not as it was built, a sentence each. */
  readonly differences: readonly string[];
}

type Sums = ReadonlyMap<string, string>;

const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const sumsIn = (text: string): Sums =>
  new Map([...text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum]));

const builtSums = (built: string): Sums => {
  const file = join(built, SUMS_FILE);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the site first`);
  return sumsIn(readFileSync(file, 'utf8'));
};

const tally = (differences: readonly (string | undefined)[]): Comparison => ({
  same: differences.filter((each) => each === undefined).length,
  differences: differences.filter((each) => each !== undefined),
});

const UNPACK: Readonly<Record<string, (packed: Uint8Array) => Uint8Array>> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
};

/** Compares a folder with a finished site. The smaller forms of a file, if it has any, have to be of the same content. */
export const compareFolder = (built: string, folder: string): Comparison => {
  const sums = builtSums(built);
  const found = filesOf(folder);
  const present = new Set(found);
  const missing = [...sums.keys()].filter((path) => !present.has(path)).map((path) => `missing: ${path}`);
  const compared = found.map((path) => {
    const content = readFileSync(join(folder, path));
    const [, original = path, ending = ''] = /^(.*)(\.br|\.gz)$/.exec(path) ?? [];
    const unpack = sums.has(path) ? undefined : UNPACK[ending];
    if (path === SUMS_FILE || path === HEADERS_FILE)
      return content.equals(readFileSync(join(built, path))) ? undefined : `differs: ${path}`;
    const sum = sums.get(unpack ? original : path);
    if (sum === undefined) return `not of this build: ${path}`;
    return sumOf(unpack ? tryTo(unpack, content) : content) === sum ? undefined : `differs: ${path}`;
  });
  return tally([...missing, ...compared]);
};

const tryTo = (unpack: (packed: Uint8Array) => Uint8Array, content: Uint8Array): Uint8Array => {
  try {
    return unpack(content);
  } catch {
    // Of no content that was built.
    return new Uint8Array();
  }
};

/** As browsers ask: a server may send what was packed beside the file, which has to be of the same content. */
const ENCODINGS = ['identity', 'gzip', 'br'];
/** So many requests at a time. */
const AT_ONCE = 8;

/** Compares what a server sends, in each encoding, with a finished site. Asks for each file of the site and for nothing else. */
export const compareAddress = async (built: string, address: string): Promise<Comparison> => {
  const base = address.replace(/\/*$/, '/');
  const sums = builtSums(built);
  const compare = async (path: string, sum: string): Promise<string | undefined> => {
    // A page has the address of its folder.
    const url = base + path.replace(/(^|\/)index\.html$/, '$1');
    for (const encoding of ENCODINGS) {
      const response = await fetch(url, { headers: { 'accept-encoding': encoding }, redirect: 'manual' });
      const isExpected = response.ok || (path === '404.html' && response.status === 404);
      if (!isExpected) return `missing: ${path} (${String(response.status)})`;
      if (sumOf(new Uint8Array(await response.arrayBuffer())) !== sum)
        return `differs: ${path}${encoding === 'identity' ? '' : ` (as ${encoding})`}`;
    }
    return undefined;
  };
  const published = await fetch(base + SUMS_FILE);
  const extra = published.ok ? [...sumsIn(await published.text()).keys()].filter((path) => !sums.has(path)) : [];
  const waiting = [...sums];
  const results: (string | undefined)[] = extra.map((path) => `not of this build: ${path}`);
  const next = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) results.push(await compare(...file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return tally(results.sort());
};
