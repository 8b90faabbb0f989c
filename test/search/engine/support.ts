import type { Findings, Group } from '../../../src/search/engine/findings.ts';
import { lexiconOf } from '../../../src/search/engine/lexicon.ts';
import { searchLiterally } from '../../../src/search/engine/literal-search.ts';
import { searchAlsoMeant, searchByMeaning } from '../../../src/search/engine/synonym-search.ts';
import { prepare } from '../../../src/search/engine/text-index.ts';
import { buildTextIndex } from '../../../src/search/index/build.ts';
import { buildWords } from '../../../src/search/index/words.ts';

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
