import type { Findings, Group } from '../../../src/search/engine/findings.ts';
import { lexiconOf } from '../../../src/search/engine/lexicon.ts';
import { prepare } from '../../../src/search/engine/text-index.ts';
import { askedBy, searchText } from '../../../src/search/engine/synonym-search.ts';
import { buildTextIndex } from '../../../src/search/index/build.ts';
import { buildWords } from '../../../src/search/index/words.ts';

export const index = buildTextIndex();
export const prepared = prepare(index);
export const lexicon = lexiconOf(buildWords());

/** All that the search finds without Pagefind. */
export const search = (query: string): Findings => searchText(prepared, lexicon, query);

/** The answer that a query gets, by its anchor; undefined for none. */
export const answerTo = (query: string): string | undefined =>
  askedBy(prepared, lexicon, query)?.answer.path.replace('/basics/#', '');

export const rowsOf = (groups: readonly Group[]) => groups.flatMap(({ rows }) => rows);

/** What is found, from the top: the anchor of each answer, then the page and the sentence of each row. */
const placesFor = (query: string): readonly (readonly string[])[] => {
  const { answers, groups } = search(query);
  const rows = groups.flatMap(({ group, rows: found }) => {
    const page = index.groups[group]?.id ?? '';
    return found.map(({ part }) => [page, index.parts[part]?.[1].replace(/^c(?=\d)/, '').replace('-', '.') ?? '']);
  });
  return [...answers.map(({ path }) => [path.replace(/^.*#/, '#')]), ...rows];
};

/** The rank of the first right place, from 1; Infinity where none was found. */
export const rankOf = (query: string, expected: string): number => {
  const right = expected.split('|').map((each) => each.replace('contact-', 'contact.'));
  const at = placesFor(query).findIndex((place) => place.some((each) => right.includes(each)));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};
