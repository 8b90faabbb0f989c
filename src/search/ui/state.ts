import { link } from './address.ts';
import type { Filter } from '../engine/filters.ts';

const FACETS = ['topic', 'kind', 'who'] as const;

/** What a search is narrowed down to, as the address says; what it does not know is left out by the lists themselves. */
export const filterIn = (parameters: string): Filter => {
  const given = new URLSearchParams(parameters);
  return Object.fromEntries(FACETS.map((facet) => [facet, given.get(facet) ?? '']));
};

/** The address of a search, to be kept and sent on. */
export const addressWith = (query: string, filter: Filter): string => {
  const parameters = new URLSearchParams(
    [['q', query] as const, ...FACETS.map((facet) => [facet, filter[facet] ?? ''] as const)].flatMap(([name, value]) =>
      value === '' ? [] : [[name, value]],
    ),
  ).toString();
  return `${link('/search/')}${parameters === '' ? '' : '?'}${parameters}`;
};
