import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf } from '../src/links/anchor.ts';
import { measureOf, measures, provisions } from '../src/rules/index.ts';
import { compile } from './vite-plugins.ts';
import { addressOf } from './ids.ts';
import { hashOf } from './pages.ts';

/**
 * What reading, estimating and searching the text need, beside the scripts and styles that these pages ask for. Images for sharing
 * are fetched by others, icons are kept by the system; Pagefind, a third of everything, is for words that the text does not have,
 * and the search says that these need a network. A page says when it was saved; nothing else that is read may have the same name
 * in the next build, or it would be an old text under a new page.
 */
const SAVED = ['**/*.html', 'manifest.webmanifest'];

/** What is asked for by its address alone, one at a time, shown by another site, or leads on: it would double the weight of a first visit. */
const NOT_SAVED = ['c/**', 'data/**', 'embed/**', 'for/**'];

/** Pages that few readers need, with scripts of their own: the worker saves them once they have been visited. */
const WHEN_VISITED = ['bulk/'];

/** All pages in one file, by their addresses, as the worker asks for them on a first visit (src/worker/worker.ts). */
const BUNDLE = 'pages.json';

/** The address of a file below the site's own, without its first slash. */
const belowSite = (path: string): string => addressOf(path).slice(1);

/** Hashes of files by their addresses below the site's own. */
type Files = Readonly<Record<string, string>>;

/** What a worker saves of a finished site. */
export interface SavedFiles {
  /** On a first visit. */
  readonly atOnce: Files;
  /** When their page has been visited, by its address: the page, and what no other page needs. */
  readonly whenVisited: Readonly<Record<string, Files>>;
}

/** The files below _astro that pages need, by the names that stand in them and in each other. */
const neededBy = (site: string, pages: readonly string[], names: readonly string[]): ReadonlySet<string> => {
  const needed = new Set<string>();
  const look = (path: string): void => {
    const text = readFileSync(join(site, path), 'utf8');
    for (const name of names) if (!needed.has(name) && text.includes(name)) needed.add(name);
  };
  pages.forEach(look);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of needed) look(join('_astro', name));
  return needed;
};

/** What a worker saves of a finished site. @param versions of the pages, by their paths */
export const savedFiles = (site: string, versions: ReadonlyMap<string, string>): SavedFiles => {
  const paths = globSync(SAVED, { cwd: site, exclude: NOT_SAVED }).sort();
  const filesOf = (chosen: readonly string[]): Files =>
    Object.fromEntries(
      chosen.map((path) => [belowSite(path), versions.get(path) ?? hashOf(readFileSync(join(site, path)))]),
    );
  const isLate = (path: string): boolean => WHEN_VISITED.includes(belowSite(path));
  const names = globSync('*', { cwd: join(site, '_astro') });
  const pages = paths.filter((path) => path.endsWith('.html'));
  const others = neededBy(
    site,
    pages.filter((path) => !isLate(path)),
    names,
  );
  const late = pages.filter(isLate).map((page) => {
    const own = [...neededBy(site, [page], names)].filter((name) => !others.has(name));
    return [page, ...own.map((name) => join('_astro', name))];
  });
  // Of the scripts and styles, what these pages ask for.
  const atOnce = [...paths.filter((path) => !isLate(path)), ...[...others].map((name) => join('_astro', name))];
  return {
    atOnce: filesOf(atOnce.sort()),
    whenVisited: Object.fromEntries(late.map((own) => [belowSite(own[0] ?? ''), filesOf(own.sort())])),
  };
};

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

/** Writes the service worker of a finished site with the lists of what it saves, and the pages in one file. Returns the lists. */
export const writeWorker = async (site: string, versions: ReadonlyMap<string, string>): Promise<SavedFiles> => {
  const { atOnce, whenVisited } = savedFiles(site, versions);
  const pages = [...versions.keys()]
    .filter((path) => belowSite(path) in atOnce)
    .sort()
    .map((path) => [belowSite(path), readFileSync(join(site, path), 'utf8')]);
  writeFileSync(join(site, BUNDLE), JSON.stringify(Object.fromEntries(pages)));
  const worker = await compile(new URL('../src/worker/worker.ts', import.meta.url));
  writeFileSync(
    join(site, 'sw.js'),
    `const FILES=${JSON.stringify(atOnce)},WHEN_VISITED=${JSON.stringify(whenVisited)},STAND_INS=${JSON.stringify(standIns)};\n${worker}`,
  );
  return { atOnce, whenVisited };
};
