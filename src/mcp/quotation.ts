import { citedPlaceOf, nameOf } from '../format/provision.ts';
import { anchorOf } from '../links/anchor.ts';
import { formerIds } from '../links/forwards.ts';
import { findProvision, measureOf, policy, provisions } from '../rules/index.ts';
import { citation, citedSource } from '../strings/every-page.ts';
import { payingRows, type Findings } from '../search/engine/findings.ts';
import { lexiconOf } from '../search/engine/lexicon.ts';
import { referenceIn } from '../search/engine/query-grammar.ts';
import { prepare, type Prepared } from '../search/engine/text-index.ts';
import { searchText } from '../search/engine/synonym-search.ts';

/** A sentence of the official text as an assistant gets it: word for word, with both of its numbers. */
export interface Quotation {
  /** This site's own number, `11.2`. */
  readonly id: string;
  /** The number by which an office looks it up, `三（四）11，第2句`. */
  readonly place: string;
  readonly name: string;
  readonly text: string;
  /** To be handed on as it is: issuer, document, place and words. */
  readonly citation: string;
  /** The measure that it belongs to; the annex has none. */
  readonly measure?: { readonly number: number; readonly title: string };
}

/** The numbers of all sentences, in the order of the text. */
export const provisionIds: readonly string[] = provisions.map(({ id }) => id);

const source = citedSource(policy.office, policy.title);

/** Throws where there is no such sentence: who asks has it from the rules. */
export const quotationOf = (id: string): Quotation => {
  const provision = findProvision(id);
  if (!provision) throw new Error(`There is no provision ${id}`);
  const { text } = provision;
  const place = citedPlaceOf(id);
  const quotation = { id, place, name: nameOf(id), text, citation: citation(source, place, text) };
  const measure = measureOf(id);
  return measure ? { ...quotation, measure: { number: measure.number, title: measure.title } } : quotation;
};

/** Each spelling of a number, without what people put between and around. */
const bare = (spelling: string): string =>
  spelling
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,#]/g, '');

const byName = new Map(
  provisionIds.flatMap((id) => [id, anchorOf(id), citedPlaceOf(id), nameOf(id)].map((name) => [bare(name), id])),
);

const byFormerName = new Map(
  provisionIds.flatMap((id) =>
    formerIds('provisions', id).flatMap((former) =>
      [former, anchorOf(former)].map((name) => [bare(name), id] as const),
    ),
  ),
);

/** The sentence that has taken the place of the one that was `11.2` or `c11-2`; undefined where none has. */
const provisionFormerlyNamed = (name: string): string | undefined => byFormerName.get(bare(name));

/**
 * The sentence that is meant by `11.2`, `c11-2`, `三（四）11，第2句` or `第11条第2句`, or that was once meant by either of the first two;
 * undefined where there is none.
 */
export const provisionNamed = (name: string): string | undefined =>
  byName.get(bare(name)) ?? provisionFormerlyNamed(name);

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
