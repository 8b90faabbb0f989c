// The finished site and what belongs to its server as one file, with the same bytes from any folder, user and time zone.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { filesOf, setTimes, SUMS_FILE } from './published.ts';
import { serverFolder } from './server-files.ts';

const ARCHIVE = 'site.tar.gz';
/** The byte in which gzip says on which system it was made. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;
const MINE = new Set([ARCHIVE, SUMS_FILE]);

/** The files of a folder, below its own name. Their times are made of their content (build/published.ts). */
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
