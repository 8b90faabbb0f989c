import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compile } from './compile.ts';
import { hashOf } from './pages.ts';

/** Everything that reading, estimating and searching need; images for sharing are fetched by others. */
const SAVED = [
  '**/*.{html,js,css,svg,json,txt,webmanifest,woff2,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
  'icons/*',
];
const NOT_SAVED = ['sw.js', 'robots.txt'];

/** The address of a file below the site's own: a page is asked for by its folder. */
const addressOf = (path: string): string =>
  path
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');

/** What a worker saves of a finished site: the hash of each file by its address. @param versions of the pages, by their paths */
export const savedFiles = (site: string, versions: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync(SAVED, { cwd: site })
      .filter((path) => !NOT_SAVED.includes(path))
      .sort()
      .map((path) => [addressOf(path), versions.get(path) ?? hashOf(readFileSync(join(site, path)))]),
  );

/** Writes the service worker of a finished site, with the list of what it saves. Returns the list. */
export const writeWorker = async (
  site: string,
  versions: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> => {
  const files = savedFiles(site, versions);
  const worker = await compile(new URL('../src/worker/worker.ts', import.meta.url));
  writeFileSync(join(site, 'sw.js'), `const FILES=${JSON.stringify(files)};\n${worker}`);
  return files;
};
