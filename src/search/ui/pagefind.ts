import { fetchFile, JSON_FILE, LoadError } from '../../loading/fetch-file.ts';
import { importWith } from '../../loading/import-module.ts';
import { pageWith, type Fragment, type Page } from '../engine/page-sections.ts';

/** What the search needs of Pagefind's JS API (https://pagefind.app/docs/api/); the script exists after a build only. */
interface Pagefind {
  /** Forgets what it has loaded, and what failed. */
  readonly destroy: () => Promise<void>;
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

/** How many pages are fetched at a time, until some have the words. */
const BATCH = 6;

const FOLDER = 'pagefind/';
/** The first file that Pagefind reads; it names the index. */
const readEntry = (): Promise<string> =>
  fetchFile(`${import.meta.env.BASE_URL}${FOLDER}pagefind-entry.json?at=${String(Date.now())}`, JSON_FILE);

let loading: Promise<Pagefind> | undefined;
/** The entry as it was when Pagefind was loaded. */
let entry = '';

const load = (): Promise<Pagefind> => {
  const file = `${FOLDER}pagefind.js`;
  loading ??= importWith(() => import(/* @vite-ignore */ import.meta.env.BASE_URL + file) as Promise<Pagefind>, [file])
    .then(async (pagefind) => {
      // Its worker would load the same program a second time, for queries that take a few milliseconds.
      await pagefind.options({ noWorker: true });
      watchPieces();
      entry = await readEntry();
      return pagefind;
    })
    .catch((error: unknown) => {
      // The next query tries again.
      loading = undefined;
      throw error;
    });
  return loading;
};

/** A program in WebAssembly that does nothing. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether such programs may run: Chromium below 97 does not know the word of the policy that lets them. */
const mayRun = (): boolean => {
  try {
    return new WebAssembly.Module(NOTHING) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
};

/**
 * The pages that have a phrase beyond the official text, the best first. Pagefind looks for words and their beginnings, which
 * may stand apart (机 and 人, for 无人机): each page is looked at again, and only those count that have the phrase itself.
 * Rejects where Pagefind cannot run.
 */
export const pagesWith = async (phrase: string): Promise<readonly Page[]> => {
  if (!mayRun()) throw new Error('WebAssembly may not run here');
  try {
    return await search(phrase);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // One of its own files did not come. It starts anew, with the index that the server has by now.
    await startAnew();
    return search(phrase).catch(explain);
  }
};

/** Whether the site has another index by now, which the old pieces do not belong to. Out of reach, the old one stands. */
const isReplaced = (): Promise<boolean> =>
  readEntry().then(
    (now) => now !== entry,
    () => false,
  );

/** How many pieces of the index did not come so far; undefined while nobody counts. */
let lostPieces: number | undefined;

/**
 * Pagefind passes over a piece of its index that did not come, as if the words were on no page; so its requests are watched. The
 * browser's own record of requests does not do: it has one only when the answer was read to its end, and a failure never is.
 */
const watchPieces = (): void => {
  if (lostPieces !== undefined) return;
  lostPieces = 0;
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => {
    const isPiece = typeof address === 'string' && address.includes('/pagefind/index/');
    let hasCome = false;
    try {
      const response = await fetch(address, options);
      hasCome = response.ok;
      return response;
    } finally {
      if (isPiece && !hasCome) lostPieces = (lostPieces ?? 0) + 1;
    }
  };
};

const startAnew = async (): Promise<void> => {
  const loaded = await loading;
  loading = undefined;
  await loaded?.destroy();
};

/** Pagefind does not say why a file did not come; asking for the first of its files does. */
const explain = async (error: unknown): Promise<never> => {
  if (error instanceof LoadError) throw error;
  await startAnew();
  await readEntry();
  throw new LoadError('broken', String(error));
};

const search = async (phrase: string): Promise<readonly Page[]> => {
  const pagefind = await load();
  const lostBefore = lostPieces;
  const { results } = await pagefind.search(phrase.normalize('NFKC').trim());
  if (lostPieces !== lostBefore || (await isReplaced())) throw new Error('a piece of the index did not come');
  for (let start = 0; start < results.length; start += BATCH) {
    const fragments = await Promise.all(results.slice(start, start + BATCH).map(({ data }) => data()));
    const pages = fragments.map((fragment) => pageWith(fragment, phrase)).filter(({ sections }) => sections.length > 0);
    if (pages.length > 0) return pages;
  }
  return [];
};
