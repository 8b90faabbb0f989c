import facetIndex from 'virtual:search-facets';
import type { IndexFacet, IndexFacets, TextIndex } from '../engine/shape.ts';
import { payingRows, type Group } from '../engine/findings.ts';
import { searchPage } from '../../strings/search.ts';
import { h } from '../../loading/h.ts';

/** What the results are narrowed down to: a choice of each facet; a facet that is missing or empty is not narrowed. */
export type Filter = Readonly<Partial<Record<IndexFacet['id'], string>>>;

interface Narrowing {
  /** The groups that are left, each with the rows that are left. */
  readonly narrow: (groups: readonly Group[], filter: Filter) => readonly Group[];
  /** How many groups each choice of a facet would leave, beside the choices of the others. */
  readonly counts: (groups: readonly Group[], filter: Filter, facet: IndexFacet) => readonly number[];
}

const narrowing = ({ parts, groups, benefits }: TextIndex, { who }: IndexFacets): Narrowing => {
  /** A heading stands for all that its measure pays. */
  const passes = (part: number, filter: Filter): boolean => {
    const [owner = 0, anchor] = parts[part] ?? [];
    if (filter.topic && String(groups[owner]?.topic) !== filter.topic) return false;
    if (!filter.kind && !filter.who) return true;
    return benefits.some(
      (benefit, at) =>
        benefit.parts.some((each) => (anchor === '' ? parts[each]?.[0] === owner : each === part)) &&
        (!filter.kind || benefit.kind === filter.kind) &&
        (!filter.who || who[at]?.includes(filter.who)),
    );
  };
  const narrow: Narrowing['narrow'] = (found, filter) =>
    found
      .map((group) => ({ ...group, rows: group.rows.filter(({ part }) => passes(part, filter)) }))
      .filter(({ rows }) => rows.length > 0);
  return {
    narrow,
    counts: (found, filter, { id, options }) =>
      options.map(([value]) => narrow(found, { ...filter, [id]: value }).length),
  };
};

/** Every measure with its benefits, for readers who filter without a query. */
export const everyMeasure = (index: TextIndex): readonly Group[] =>
  index.groups.flatMap(({ topic }, group) =>
    topic === 0 ? [] : [{ group, rows: payingRows(index, group), score: 0 }],
  );

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
