import { nameOf } from '../format/provision.ts';
import { anchorOf } from '../links/anchor.ts';
import { payingRows, type Findings } from '../search/engine/findings.ts';
import { lexiconOf } from '../search/engine/lexicon.ts';
import { referenceIn } from '../search/engine/query-grammar.ts';
import { prepare, type Prepared } from '../search/engine/text-index.ts';
import { searchText } from '../search/engine/synonym-search.ts';
import { provisionFormerlyNamed, provisionIds, quotationOf, type Quotation } from './quotation.ts';

/** What the search of the site finds, as quotations. */
export interface Found {
  readonly quality: Findings['quality'];
  /** The site's own answers and terms, which are not words of the text. */
  readonly answers: readonly { readonly title: string; readonly text: string }[];
  readonly provisions: readonly Quotation[];
  /** How many more sentences were found. */
  readonly more: number;
}

/** The index takes longer to make than all else, and the modules that make it longer still: not before the first question. */
const load = async (): Promise<(query: string) => readonly [Prepared, Findings]> => {
  const [{ buildTextIndex }, { buildWords }] = await Promise.all([
    import('../search/index/build.ts'),
    import('../search/index/words.ts'),
  ]);
  const prepared = prepare(buildTextIndex());
  const lexicon = lexiconOf(buildWords());
  return (query) => [prepared, searchText(prepared, lexicon, query)];
};

let loaded: ReturnType<typeof load> | undefined;

const byAnchor = new Map(provisionIds.map((id) => [anchorOf(id), id]));

/** A query for a sentence by a former id, as one by its present name; any other as it is. */
const currentQuery = (query: string): string => {
  const id = provisionFormerlyNamed(referenceIn(query) ?? query);
  return id === undefined ? query : nameOf(id);
};

/** The sentences of the measures and of the annex that the search of the site finds, the nearest first. */
export const findProvisions = async (query: string, limit: number): Promise<Found> => {
  const search = await (loaded ??= load());
  const [{ index }, { quality, answers, groups }] = search(currentQuery(query));
  const rows = groups.flatMap(({ group, rows: own }) =>
    // The title of a measure leads to the sentences that pay.
    own.flatMap((row) => (index.parts[row.part]?.[1] === '' ? payingRows(index, group) : [row])),
  );
  const ids = new Set(rows.flatMap(({ part }) => byAnchor.get(index.parts[part]?.[1] ?? '') ?? []));
  return {
    quality,
    answers: answers.map(({ title, text }) => ({ title, text })),
    provisions: [...ids].slice(0, limit).map(quotationOf),
    more: Math.max(0, ids.size - limit),
  };
};
