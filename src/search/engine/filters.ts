import type { IndexFacet, IndexFacets, TextIndex } from './shape.ts';
import { payingRows, type Group } from './findings.ts';

/** What the results are narrowed down to: a choice of each facet; a facet that is missing or empty is not narrowed. */
export type Filter = Readonly<Partial<Record<IndexFacet['id'], string>>>;

export interface Narrowing {
  /** The groups that are left, each with the rows that are left. */
  readonly narrow: (groups: readonly Group[], filter: Filter) => readonly Group[];
  /** How many groups each choice of a facet would leave, beside the choices of the others. */
  readonly counts: (groups: readonly Group[], filter: Filter, facet: IndexFacet) => readonly number[];
}

export const narrowing = ({ parts, groups, benefits }: TextIndex, { who }: IndexFacets): Narrowing => {
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
