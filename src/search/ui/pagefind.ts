import { fetchFile, JSON_FILE, LoadError } from '../../loading/fetch-file.ts';
import { importWith } from '../../loading/import-module.ts';
import { finder } from '../engine/corpus.ts';
import { excerptOf, type Piece } from '../engine/excerpt.ts';
import { plain } from '../engine/fold.ts';

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
  readonly content: string;
  /** The same, escaped, with a zero-width space between words. */
  readonly raw_content: string;
  /** HTML: escaped text with the words in <mark>. */
  readonly excerpt: string;
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

const MOST_PAGES = 6;
/** The official text has its own index. */
const OFFICIAL = /^(?:official|c\d+-\d+|annex-\d+)$/;

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
 * The pages that have a phrase beyond the official text, the best first. Pagefind looks for words, which may stand apart
 * (息 in 信息): where some pages have the phrase itself, the others are left out. Rejects where Pagefind cannot run.
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

/**
 * Pagefind passes over a piece of its index that did not come, as if the words were on no page; the browser's record of requests
 * does not. Browsers before 2023 do not record how a request ended.
 */
const hasLostPiece = (start: number): boolean =>
  performance
    .getEntriesByType('resource')
    .some(
      (entry) =>
        entry.startTime >= start &&
        entry.name.includes('/pagefind/index/') &&
        'responseStatus' in entry &&
        entry.responseStatus !== 200,
    );

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
  const start = performance.now();
  const { results } = await pagefind.search(phrase.normalize('NFKC').trim());
  if (hasLostPiece(start) || (await isReplaced())) throw new Error('a piece of the index did not come');
  const fragments = await Promise.all(results.slice(0, MOST_PAGES).map(({ data }) => data()));
  const wanted = plain(phrase);
  const literal = fragments.filter(({ content }) => plain(content).includes(wanted));
  if (literal.length === 0) return fragments.map((fragment) => pageOf(fragment, [wholePage(fragment)]));
  return literal
    .map((fragment) => pageOf(fragment, sectionsWith(fragment, phrase)))
    .filter(({ sections }) => sections.length > 0);
};

const pageOf = ({ url, meta }: Fragment, sections: readonly Section[]): Page => ({
  address: url,
  title: meta.title ?? '',
  sections,
});

/** The sections of a page that have a phrase, in their order, without those that quote the official text. */
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
  for (const range of finder([text])(phrase).get(0) ?? []) {
    const before = anchors.filter(({ element, location }) => element !== 'a' && (starts[location] ?? 0) <= range[0]);
    const { id = '' } = before[before.length - 1] ?? {};
    if (OFFICIAL.test(id) || sections.has(id)) continue;
    const heading = before.filter((anchor) => anchor.text !== '');
    sections.set(id, {
      address: id === '' ? url : `${url}#${id}`,
      title: heading[heading.length - 1]?.text ?? meta.title ?? '',
      excerpt: excerptOf(text, [range]),
    });
  }
  return [...sections.values()];
};

/** A page that has the words, but not together: as Pagefind quotes it. */
const wholePage = ({ url, meta, excerpt }: Fragment): Section => ({
  address: url,
  title: meta.title ?? '',
  excerpt: excerpt
    // Pagefind closes headings and list items with a full stop of its own, which may lead the excerpt.
    .replace(/^\.\s*/, '')
    .split(/<\/?mark>/)
    .map((text, at) => ({ text: unescape(text), isMarked: at % 2 === 1 })),
});

const unescape = (html: string): string => html.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
