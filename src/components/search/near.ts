import { union } from './corpus.ts';
import { fold } from './fold.ts';
import type { Prepared, Scores } from './prepared.ts';
import { segmentsOf, type Segment } from './segments.ts';

const MOST_CHARACTERS = 40;
/** Below this share of the best score, a part is left out. */
const NEAR_ENOUGH = 0.55;
/** What a piece of the query counts that stands beside, in another sentence of the same measure. */
const BESIDE = 0.3;

/** The parts that have most of what a query says, where none has it all, and the phrases that were looked for. */
export const nearly = (
  prepared: Prepared,
  query: string,
): { readonly scores: Scores; readonly phrases: readonly string[] } => {
  const segments = segmentsOf(prepared, fold(query, 'keep').text.slice(0, MOST_CHARACTERS));
  const scores: Scores = new Map();
  // A query of which only 补贴 is understood is not understood.
  if (segments.every(({ words }) => prepared.faint.has(words))) return { scores, phrases: [] };
  for (const part of prepared.index.parts.keys()) {
    if (!segments.some(({ hits, titled }) => titled.has(part) || hits.some((each) => each.has(part)))) continue;
    const sum = segments.reduce((total, segment) => total + segment.weight * presence(prepared, segment, part), 0);
    const ranges = segments.flatMap(({ hits }) => hits.flatMap((each) => each.get(part) ?? []));
    const pays = prepared.benefitsOf(part).length > 0 ? 1.2 : 1;
    scores.set(part, [sum * pays * prepared.standing(part), union(ranges)]);
  }
  const best = Math.max(...[...scores.values()].map(([score]) => score));
  for (const [part, [score]] of scores) if (score < best * NEAR_ENOUGH) scores.delete(part);
  return { scores, phrases: segments.flatMap(({ phrases }) => phrases) };
};

/** Whether a piece of the query stands in a part, from 0 to 1: the less usual meanings of a word count less. */
const presence = ({ index }: Prepared, { hits, titled }: Segment, part: number): number => {
  const here = hits.findIndex((each) => each.has(part));
  if (here >= 0) return 1 - here * 0.1;
  if (titled.has(part)) return 1;
  const group = index.parts[part]?.[0];
  return hits.some((each) => [...each.keys()].some((other) => index.parts[other]?.[0] === group)) ? BESIDE : 0;
};
