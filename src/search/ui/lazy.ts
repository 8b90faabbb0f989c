// What is loaded when the text does not have the query itself, or when the reader pauses: everything but exact search.
import words from 'virtual:search-words';
import { joinBelow } from './pagefind-results.ts';
import type { Findings } from '../engine/findings.ts';
import { lexiconOf } from '../engine/lexicon.ts';
import { searchAlsoMeant, searchByMeaning } from '../engine/synonym-search.ts';
import { nothingFound } from './empty-state.ts';
import { pagesWith } from './pagefind.ts';
import type { Prepared } from '../engine/text-index.ts';

const lexicon = lexiconOf(words);

export const byMeaning = (prepared: Prepared, query: string): Findings => searchByMeaning(prepared, lexicon, query);

export const alsoMeant = (prepared: Prepared, query: string, found: Findings): Findings =>
  searchAlsoMeant(prepared, lexicon, query, found);

export const nothing = ({ index }: Prepared, query: string): readonly HTMLElement[] =>
  nothingFound(index, lexicon, query);

/** Adds the pages that Pagefind finds below the list; how many. Rejects where Pagefind does not come or cannot run. */
export const joinPages = async (list: HTMLElement, asked: string, isWanted: () => boolean): Promise<number> => {
  const pages = await pagesWith(asked);
  return isWanted() ? joinBelow(list, pages) : 0;
};
