import type { Findings, Group } from '../../../src/components/search/findings.ts';
import { lexiconOf } from '../../../src/components/search/lexicon.ts';
import { searchLiterally } from '../../../src/components/search/literal.ts';
import { searchAlsoMeant, searchByMeaning } from '../../../src/components/search/meaning.ts';
import { prepare } from '../../../src/components/search/prepared.ts';
import { buildTextIndex, buildWords } from '../../../src/search-index/build.ts';

export const index = buildTextIndex();
export const prepared = prepare(index);
export const lexicon = lexiconOf(buildWords());

/** All that the search finds without Pagefind: what has the query, and what it means below; or only what it means. */
export const search = (query: string): Findings => {
  const found = searchLiterally(prepared, query);
  if (found.groups.length === 0) return searchByMeaning(prepared, lexicon, query);
  return { ...found, groups: [...found.groups, ...searchAlsoMeant(prepared, lexicon, query, found).groups] };
};

export const rowsOf = (groups: readonly Group[]) => groups.flatMap(({ rows }) => rows);
