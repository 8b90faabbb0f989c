import { forwardedPages, published } from '../../src/links/published.ts';
import { measures } from '../../src/rules/index.ts';

export const measurePages: readonly string[] = measures.map(({ slug }) => `/measures/${slug}/`);

/** Addresses that lead to what has taken their place. */
export const forwarded = forwardedPages;

const forwards = new Set(forwardedPages.map(([from]) => from));
const pages = (published.ids.pages ?? []).filter((path) => !forwards.has(path));
const isCited = (path: string): boolean => /^\/c\/[^/]+\/$/.test(path);

/** The pages by which a sentence, or a measure, is cited: alike, and not saved by the worker. */
export const citedPages: readonly string[] = pages.filter(isCited);

/** What other sites show as a part of themselves: an estimator alone (embed.e2e.ts). */
const isEmbed = (path: string): boolean => path.startsWith('/embed/');

/** Every other page of the site. */
export const everyPage: readonly string[] = pages.filter((path) => !isCited(path) && !isEmbed(path));

/** The pages that the worker saves on a first visit, whichever page that is of. */
export const savedPages: readonly string[] = everyPage.filter((path) => !['/c/', '/data/', '/bulk/'].includes(path));

/** And of those that are alike a few: sentences that pay and that do not, and a whole measure. */
export const pagesOfEachKind: readonly string[] = [
  ...everyPage,
  '/c/2.1/',
  '/c/11.2/',
  '/c/13.1/',
  '/c/annex.2/',
  '/c/11/',
];
