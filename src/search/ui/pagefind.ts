import { fetchFile, JSON_FILE, LoadError } from '../../loading/fetch-file.ts';
import { importWith } from '../../loading/import-module.ts';
import { finder, type Range } from '../engine/corpus.ts';
import { excerptOf, type Piece } from '../engine/excerpt.ts';

/** What the search needs of Pagefind's JS API (https://pagefind.app/docs/api/); the script exists after a build only. */
interface Pagefind {
  /** Forgets what it has loaded, and what failed. */
  readonly destroy: () => Promise<void>;
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly url: string;
  /** The text, escaped, with a zero-width space between words, and a full stop after a heading or an item of a list. */
  readonly raw_content: string;
  readonly meta: { readonly title?: string };
  /** What has an id; `location` counts the words before it. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A page that has the words beyond the official text, and its sections that do. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly address: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
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

/**
 * The pages that have a phrase beyond the official text, the best first. Pagefind looks for words and their beginnings, which
 * may stand apart (机 and 人, for 无人机): each page is looked at again, and only those count that have the phrase itself.
 * Rejects where Pagefind cannot run.
 */
export const pagesWith = async (phrase: string): Promise<readonly Page[]> => {
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

const pageWith = (fragment: Fragment, phrase: string): Page => ({
  address: fragment.url,
  title: fragment.meta.title ?? '',
  sections: sectionsWith(fragment, phrase),
});

const PAUSE = /[。，、；：！？]|\.(?!\d)/;
const LATIN = /[a-z]/i;

/** Where a text has a phrase: not over the end of a sentence, and not within a word of Latin letters. */
const rangesOf = (text: string, phrase: string): readonly Range[] =>
  (finder([text])(phrase).get(0) ?? []).filter(([start, end]) => {
    const isCut = (at: number): boolean => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
    return (PAUSE.test(phrase) || !PAUSE.test(text.slice(start, end))) && !isCut(start) && !isCut(end);
  });

/** The sections of a page that have a phrase, in their order. */
const sectionsWith = ({ url, meta, raw_content, anchors }: Fragment, phrase: string): readonly Section[] => {
  const words = unescape(raw_content).split('\u200B');
  const text = words.join('');
  /** Where each word starts in the text. */
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const sections = new Map<string, Section>();
  for (const range of rangesOf(text, phrase)) {
    const before = anchors.filter(({ element, location }) => element !== 'a' && (starts[location] ?? 0) <= range[0]);
    const { id = '' } = before[before.length - 1] ?? {};
    if (sections.has(id)) continue;
    const heading = before.filter((anchor) => anchor.text !== '');
    sections.set(id, {
      address: id === '' ? url : `${url}#${id}`,
      title: heading[heading.length - 1]?.text ?? meta.title ?? '',
      excerpt: excerptOf(text, [range]),
    });
  }
  return [...sections.values()];
};

const unescape = (html: string): string => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
