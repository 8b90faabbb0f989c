import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compile } from './compile.ts';
import { hashOf } from './pages.ts';

/**
 * What reading, estimating and searching the text need. Images for sharing are fetched by others, icons are kept by the system;
 * Pagefind, a third of everything, is for words that the text does not have, and the search says that these need a network.
 */
const SAVED = ['**/*.html', '_astro/*', 'questions/*.json', 'manifest.webmanifest', 'icons/192.png'];

/** All pages in one file, by their addresses, as the worker asks for them on a first visit (src/worker/worker.ts). */
const BUNDLE = 'pages.json';

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
      .sort()
      .map((path) => [addressOf(path), versions.get(path) ?? hashOf(readFileSync(join(site, path)))]),
  );

/** Writes the service worker of a finished site with the list of what it saves, and the pages in one file. Returns the list. */
export const writeWorker = async (
  site: string,
  versions: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> => {
  const files = savedFiles(site, versions);
  const pages = [...versions.keys()].sort().map((path) => [addressOf(path), readFileSync(join(site, path), 'utf8')]);
  writeFileSync(join(site, BUNDLE), JSON.stringify(Object.fromEntries(pages)));
  const worker = await compile(new URL('../src/worker/worker.ts', import.meta.url));
  writeFileSync(join(site, 'sw.js'), `const FILES=${JSON.stringify(files)};\n${worker}`);
  return files;
};
