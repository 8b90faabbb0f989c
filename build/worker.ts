import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { anchorOf } from '../src/links/anchor.ts';
import { measureOf, measures, provisions } from '../src/rules/index.ts';
import { compile } from './compile.ts';
import { hashOf } from './pages.ts';

/**
 * What reading, estimating and searching the text need. Images for sharing are fetched by others, icons are kept by the system;
 * Pagefind, a third of everything, is for words that the text does not have, and the search says that these need a network.
 */
const SAVED = ['**/*.html', '_astro/*', 'questions/*.json', 'manifest.webmanifest', 'icons/192.png'];

/** What a reader asks for by its address alone, one at a time, or another site shows: saving it all would double the weight of a first visit. */
const NOT_SAVED = ['c/**', 'data/**', 'embed/**'];

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
    globSync(SAVED, { cwd: site, exclude: NOT_SAVED })
      .sort()
      .map((path) => [addressOf(path), versions.get(path) ?? hashOf(readFileSync(join(site, path)))]),
  );

const pageOf = (provision: string): string => {
  const measure = measureOf(provision);
  return measure ? `measures/${measure.slug}/` : 'annex/';
};

/**
 * What the worker shows, where the server is out of reach, in place of a page that it does not save: a sentence where its
 * measure quotes it, and the whole text in place of the index. Addresses below the site's own.
 */
const standIns: Readonly<Record<string, string>> = {
  'c/': 'official-text/',
  ...Object.fromEntries(provisions.map(({ id }) => [`c/${id}/`, `${pageOf(id)}#${anchorOf(id)}`])),
  ...Object.fromEntries(measures.map(({ number, slug }) => [`c/${String(number)}/`, `measures/${slug}/#official`])),
  'c/annex/': 'annex/',
};

/** Writes the service worker of a finished site with the list of what it saves, and the pages in one file. Returns the list. */
export const writeWorker = async (
  site: string,
  versions: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, string>>> => {
  const files = savedFiles(site, versions);
  const pages = [...versions.keys()]
    .filter((path) => addressOf(path) in files)
    .sort()
    .map((path) => [addressOf(path), readFileSync(join(site, path), 'utf8')]);
  writeFileSync(join(site, BUNDLE), JSON.stringify(Object.fromEntries(pages)));
  const worker = await compile(new URL('../src/worker/worker.ts', import.meta.url));
  writeFileSync(
    join(site, 'sw.js'),
    `const FILES=${JSON.stringify(files)},STAND_INS=${JSON.stringify(standIns)};\n${worker}`,
  );
  return files;
};
