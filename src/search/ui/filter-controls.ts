import facetIndex from 'virtual:search-facets';
import type { IndexFacet, TextIndex } from '../engine/shape.ts';
import { searchPage } from '../../strings/search.ts';
import { everyMeasure, narrowing, type Filter } from '../engine/filters.ts';
import type { Group } from '../engine/findings.ts';
import { h } from './h.ts';

export interface FilterControls {
  readonly element: HTMLElement;
  readonly filter: () => Filter;
  readonly isFiltered: () => boolean;
  /** What is left of what was found, of every measure where there is no query; counts what each choice would leave. */
  readonly apply: (found: readonly Group[] | undefined) => readonly Group[];
  /** What to say of what is left, where that is not about the query. */
  readonly message: (left: readonly Group[], isQuery: boolean) => string | undefined;
}

/** A list to choose from for each facet, its choices with their counts. */
export const filterControls = (index: TextIndex, chosen: Filter, onChange: () => void): FilterControls => {
  const { narrow, counts } = narrowing(index, facetIndex);
  const lists = facetIndex.facets.map((facet) => listOf(facet, chosen[facet.id] ?? ''));
  const filter = (): Filter => Object.fromEntries(lists.map(({ facet, select }) => [facet.id, select.value]));
  const element = h(
    'div',
    { class: 'filters', role: 'group', 'aria-label': searchPage.filters },
    ...lists.map((list) => list.element),
  );
  element.addEventListener('change', onChange);
  return {
    element,
    filter,
    isFiltered: () => Object.values(filter()).some((value) => value !== ''),
    apply: (found = everyMeasure(index)) => {
      for (const { facet, options, any } of lists) {
        any.textContent = searchPage.any(narrow(found, { ...filter(), [facet.id]: '' }).length);
        for (const [at, count] of counts(found, filter(), facet).entries()) {
          const option = options[at];
          if (option) option.textContent = searchPage.option(facet.options[at]?.[1] ?? '', count);
        }
      }
      return narrow(found, filter());
    },
    message: (left, isQuery) => {
      if (left.length === 0) return searchPage.noneLeft;
      return isQuery ? undefined : searchPage.everything(left.length);
    },
  };
};

const listOf = (facet: IndexFacet, chosen: string) => {
  const id = `filter-${facet.id}`;
  const any = h('option', { value: '' });
  const options = facet.options.map(([value]) => h('option', { value }));
  const select = h('select', { id, name: facet.id }, any, ...options);
  // An unknown choice in the address leaves the list at its first.
  select.value = facet.options.some(([value]) => value === chosen) ? chosen : '';
  return { facet, any, options, select, element: h('p', {}, h('label', { for: id }, facet.label), select) };
};
