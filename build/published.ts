// The last that happens to the files of a finished site: their smaller forms, their times and the list of their hashes; and the
// site with what belongs to its server as one file, with the same bytes from any folder, user and time zone.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep, basename } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { HEADERS_FILE } from './server-config.ts';
import { serverFolder } from './server-files.ts';

const PACKED = /\.(?:html|js|css|json|svg|txt|md|csv|xml|webmanifest)$/;
/** Below it an answer fits into one packet as it is. */
const SMALL = 1024;

/** The list of hashes, as `sha256sum -c` reads it. */
export const SUMS_FILE = 'SHA256SUMS';

/** The files below a folder, by their paths with slashes, sorted. */
export const filesOf = (site: string): readonly string[] =>
  globSync('**/*', { cwd: site })
    .filter((path) => statSync(join(site, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest();

/** Writes beside each text what a server sends in its place to browsers that unpack it: by brotli and by gzip. */
const pack = async (site: string, path: string): Promise<void> => {
  const content = await readFile(join(site, path));
  if (content.length < SMALL) return;
  const brotli = await promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  await writeFile(join(site, `${path}.br`), brotli);
  await writeFile(join(site, `${path}.gz`), await promisify(gzip)(content, { level: 9 }));
};

/**
 * A time made of a content: most servers take time and length for an ETag, by which 50万 and 30万 are the same where an archive
 * gives all files one time. Within the seventeen years before 2020, so that it is never in the future.
 */
const timeOf = (content: Uint8Array): number => 1_040_000_000 + sha256(content).readUInt32BE() / 8;

/** Gives each file of a folder the time that is made of its content. */
const setTimes = (folder: string): void => {
  for (const path of filesOf(folder)) {
    const file = join(folder, path);
    const time = Math.floor(timeOf(readFileSync(file)));
    utimesSync(file, time, time);
  }
};

/** Finishes the files of a site in their place. Returns how many there are, without their smaller forms. */
export const finishFiles = async (site: string): Promise<number> => {
  const files = filesOf(site).filter((path) => path !== HEADERS_FILE);
  const sums = files.map((path) => `${sha256(readFileSync(join(site, path))).toString('hex')}  ${path}\n`);
  writeFileSync(join(site, SUMS_FILE), sums.join(''));
  await Promise.all(files.filter((path) => PACKED.test(path)).map((path) => pack(site, path)));
  setTimes(site);
  return files.length;
};

const ARCHIVE = 'site.tar.gz';
/** The byte in which gzip says on which system it was made. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;
const MINE = new Set([ARCHIVE, SUMS_FILE]);

/** The files of a folder, below its own name. Their times are made of their content. */
const entriesOf = (folder: string, isWanted: (path: string) => boolean) =>
  filesOf(folder)
    .filter(isWanted)
    .map((path) => {
      const file = join(folder, path);
      const body = readFileSync(file);
      const header = { name: `${basename(folder)}/${path}`, size: body.length, mtime: statSync(file).mtime };
      return { header: { ...header, mode: 0o644, uid: 0, gid: 0 }, body };
    });

/** Writes the archive of a finished site, and its hash as `sha256sum -c` reads it, beside what belongs to its server. */
export const writeArchive = async (site: string): Promise<void> => {
  const server = serverFolder(site);
  setTimes(server);
  const entries = [...entriesOf(join(site), () => true), ...entriesOf(server, (path) => !MINE.has(path))];
  const packed = gzipSync(await packTar(entries), { level: 9 });
  packed[SYSTEM_AT] = UNKNOWN_SYSTEM;
  writeFileSync(join(server, ARCHIVE), packed);
  const hash = createHash('sha256').update(packed).digest('hex');
  writeFileSync(join(server, SUMS_FILE), `${hash}  ${ARCHIVE}\n`);
};
