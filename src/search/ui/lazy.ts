// What is loaded when the text does not have the query itself, or when the reader pauses: everything but exact search.
import words from 'virtual:search-words';
import type { Findings } from '../engine/findings.ts';
import { lexiconOf, type Lexicon } from '../engine/lexicon.ts';
import { askedBy, searchAlsoMeant, searchByMeaning } from '../engine/synonym-search.ts';
import { noResults } from '../../strings/search.ts';
import type { IndexAnswer, TextIndex } from '../engine/shape.ts';
import { link } from '../../links/address.ts';
import { h } from '../../loading/h.ts';
import { draw } from './draw.ts';
import { pagesWith } from './pagefind.ts';
import { exampleList } from './view.ts';
import type { Prepared } from '../engine/text-index.ts';
import type { Page, Section } from '../engine/page-sections.ts';

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

/** What to do where nothing is found: what may have been meant, all supports, the questions that have an answer, and whom to call. */
const nothingFound = ({ parts, benefits }: TextIndex, lexicon: Lexicon, query: string): readonly HTMLElement[] => {
  /** What the source says after the colon of a line. */
  const said = (anchor: string): string =>
    parts.find(([, each]) => each === anchor)?.[2].replace(/^[^\uff1a]*\uff1a/, '') ?? '';
  const number = said('contact-telephone');
  const terms = lexicon.nearestTerms(query, TERMS);
  return [
    ...(terms.length > 0 ? [h('p', {}, noResults.nearest), exampleList(terms)] : []),
    h('p', {}, h('a', { href: link('/benefits/') }, noResults.overview(benefits.length))),
    h('p', {}, noResults.questions),
    h(
      'ul',
      { class: 'terms' },
      ...words.basics
        .filter(({ isFirst }) => isFirst)
        .map(({ answer: { title, path } }) => h('li', {}, h('a', { href: link(path) }, title))),
    ),
    h('p', {}, noResults.telephone(said('contact-office')), h('a', { href: `tel:${number}` }, number)),
  ];
};

const MOST_SECTIONS = 3;

/**
 * Joins what Pagefind found to the list, without moving what is there: the last line of a measure that is shown is filled,
 * other pages follow below.
 */
const joinBelow = (list: HTMLElement, pages: readonly Page[]): void => {
  for (const page of pages) {
    const shown = [...list.children].find((item) => item.getAttribute('data-path') === page.address);
    if (shown) fill(shown, page);
    else list.append(pageItem(page));
  }
};

/** The line has a fixed height, so that nothing below it moves. */
const fill = (item: Element, { address, sections }: Page): void => {
  const line = item.querySelector('.beyond');
  const section = sections.find((each) => each.address !== address);
  if (!line || !section) return;
  line.replaceChildren(h('a', { href: section.address }, section.title), ' ', quotation(section, 'span'));
};

const pageItem = ({ address, title, sections }: Page): HTMLLIElement =>
  h(
    'li',
    { 'data-path': address, class: 'page' },
    h('h2', {}, h('a', { href: address }, title)),
    h(
      'ul',
      {},
      ...sections
        .slice(0, MOST_SECTIONS)
        .map((section) =>
          h(
            'li',
            {},
            section.address === address ? undefined : h('a', { href: section.address }, section.title),
            quotation(section, 'p'),
          ),
        ),
    ),
  );

const quotation = ({ excerpt }: Section, tag: 'p' | 'span'): HTMLElement =>
  h(tag, { class: 'excerpt' }, ...draw(excerpt));
