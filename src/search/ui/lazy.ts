// What is loaded when the text does not have the query itself, or when the reader pauses: everything but exact search.
import words from 'virtual:search-words';
import { joinBelow } from './pagefind-results.ts';
import type { Findings } from '../engine/findings.ts';
import { lexiconOf, type Lexicon } from '../engine/lexicon.ts';
import { askedBy, searchAlsoMeant, searchByMeaning } from '../engine/synonym-search.ts';
import { noResults } from '../../strings/search.ts';
import type { IndexAnswer, TextIndex } from '../engine/shape.ts';
import { h } from './h.ts';
import { pagesWith } from './pagefind.ts';
import { exampleList } from './view.ts';
import type { Prepared } from '../engine/text-index.ts';

const lexicon = lexiconOf(words);

export const byMeaning = (prepared: Prepared, query: string): Findings => searchByMeaning(prepared, lexicon, query);

/** The site's own answer, where the query asks a question that has one. */
export const answersTo = (prepared: Prepared, query: string): readonly IndexAnswer[] => {
  const asked = askedBy(prepared, lexicon, query);
  return asked ? [asked.answer] : [];
};

export const alsoMeant = (prepared: Prepared, query: string, found: Findings): Findings =>
  searchAlsoMeant(prepared, lexicon, query, found);

export const nothing = ({ index }: Prepared, query: string): readonly HTMLElement[] =>
  nothingFound(index, lexicon, query);

/** Adds the pages that Pagefind finds below the list; how many it found. Rejects where Pagefind does not come or cannot run. */
export const joinPages = async (list: HTMLElement, asked: string, isWanted: () => boolean): Promise<number> => {
  const pages = await pagesWith(asked);
  if (isWanted()) joinBelow(list, pages);
  return pages.length;
};

const TERMS = 6;

/** What to do where nothing is found: the nearest terms of the text, and whom to call. */
const nothingFound = ({ parts }: TextIndex, lexicon: Lexicon, query: string): readonly HTMLElement[] => {
  /** What the source says after the colon of a line. */
  const said = (anchor: string): string =>
    parts.find(([, each]) => each === anchor)?.[2].replace(/^[^\uff1a]*\uff1a/, '') ?? '';
  const number = said('contact-telephone');
  return [
    h('p', {}, noResults.nearest),
    exampleList(lexicon.nearestTerms(query, TERMS)),
    h('p', {}, noResults.telephone(said('contact-office')), h('a', { href: `tel:${number}` }, number)),
  ];
};
