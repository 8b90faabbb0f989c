import { keptEditions } from '../../editions/edition.ts';
import { changes } from '../../strings/editions.ts';
import { basics, bulkPage, glossary, nav, overview, provisionIndex, sheet } from '../../strings/index.ts';

/** The ways in, in the header and first in the menu; the search stands beside them. */
export const mainPages = [
  ['/plan/', nav.plan],
  ['/measures/', nav.measures],
  ['/one-picture/', sheet.title],
  ['/official-text/', nav.original],
] as const;

/** The pages about the original, which are one group with tabs. */
export const originalPages = [
  ['/official-text/', nav.officialText],
  ['/background/', nav.background],
  ['/annex/', nav.annex],
  ['/c/', provisionIndex.title],
  ['/figures/', nav.figures],
  ['/open-questions/', nav.openQuestions],
] as const;

/** What else there is; the pages about the original lead to each other. */
const otherPages = [
  ['/', nav.home],
  ['/basics/', basics.title],
  ['/benefits/', overview.title],
  ['/glossary/', glossary.title],
  ['/bulk/', bulkPage.title],
] as const;

export const menuPages = { main: [...mainPages, ['/search/', nav.search] as const], others: otherPages };

/** Once there is an edition before this one. */
const changesPage = keptEditions().length > 0 ? [['/changes/', changes.title] as const] : [];

/** All of them, in the order of the footer. */
export const sitePages = [...otherPages.slice(0, 2), ...menuPages.main, ...otherPages.slice(2), ...changesPage];

const names = new Map<string, string>(sitePages);

/** What the links to pages of the site are called. */
export const namedPages = (
  paths: readonly `/${string}`[] = [],
): readonly (readonly [path: `/${string}`, name: string])[] => paths.map((path) => [path, names.get(path) ?? '']);
