import type { Findings } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { searchLiterally } from './literal-search.ts';
import { askedBy, searchAlsoMeant, searchByMeaning } from './synonym-search.ts';
import type { Prepared } from './text-index.ts';

/** All that the search finds without Pagefind: what has the query, and what it means below; or only what it means. */
export const searchText = (prepared: Prepared, lexicon: Lexicon, query: string): Findings => {
  const found = searchLiterally(prepared, query);
  if (found.groups.length === 0) return searchByMeaning(prepared, lexicon, query);
  const asked = askedBy(prepared, lexicon, query);
  const answers = asked ? [asked.answer] : [];
  return { ...found, answers, groups: [...found.groups, ...searchAlsoMeant(prepared, lexicon, query, found).groups] };
};
