import type { TextIndex } from '../engine/shape.ts';
import type { Filter } from './filter-controls.ts';
import { link, withParameters } from '../../links/address.ts';

const FACETS = ['topic', 'kind', 'who'] as const;

/** What a search is narrowed down to, as the address says; what it does not know is left out by the lists themselves. */
export const filterIn = (parameters: string): Filter => {
  const given = new URLSearchParams(parameters);
  return Object.fromEntries(FACETS.map((facet) => [facet, given.get(facet) ?? '']));
};

/** Keeps a search in the address, to be sent on; what others wrote there stays. */
export const keepSearch = (query: string, filter: Filter): void => {
  const parameters = Object.fromEntries(FACETS.map((facet) => [facet, filter[facet] ?? '']));
  history.replaceState(history.state, '', withParameters(location.href, { q: query, ...parameters }));
};

/** The address of a search for words. */
export const searchAddress = (query: string): string =>
  `${link('/search/')}${query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`}`;

/**
 * The address of a part. Where the browser can mark words on arrival, it is told which; it lands on the anchor in any case
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export const partAddress = ({ parts, groups }: TextIndex, part: number, words: string): string => {
  const [group = 0, anchor = ''] = parts[part] ?? [];
  const page = link(groups[group]?.path ?? '/');
  if (anchor === '') return page;
  const directive =
    words !== '' && 'fragmentDirective' in document ? `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}` : '';
  return `${page}#${anchor}${directive}`;
};
