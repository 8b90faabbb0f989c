import type { TextIndex } from '../index/shape.ts';
import { noResults } from '../../strings/search.ts';
import { h } from './h.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { addressWith } from './state.ts';

const TERMS = 6;

/** What to do where nothing is found: the nearest terms of the text, and whom to call. */
export const nothingFound = ({ parts }: TextIndex, lexicon: Lexicon, query: string): readonly HTMLElement[] => {
  const terms = lexicon
    .nearestTerms(query, TERMS)
    .map((term) => h('li', {}, h('a', { href: addressWith(term, {}), 'data-term': term }, term)));
  /** What the source says after the colon of a line. */
  const said = (anchor: string): string =>
    parts.find(([, each]) => each === anchor)?.[2].replace(/^[^\uff1a]*\uff1a/, '') ?? '';
  const number = said('contact-telephone');
  return [
    h('p', {}, noResults.nearest),
    h('ul', { class: 'terms' }, ...terms),
    h('p', {}, noResults.telephone(said('contact-office')), h('a', { href: `tel:${number}` }, number)),
  ];
};
