import { union, fold } from './corpus.ts';
import type { Lexicon } from './lexicon.ts';
import type { Prepared, Scores } from './text-index.ts';
import { segmentsIn, type Segment } from './segments.ts';

const MOST_CHARACTERS = 40;
/** Words that ask for money, which the sentences that pay answer. */
const MONEY = /[补奖]|多少/;
/** What puts one just above another. */
const ABOVE = 1.001;
/** Below this share of the best score, a part is left out. */
const NEAR_ENOUGH = 0.5;

/** What of a query a part has: the pieces, which do not overlap, and how much they say together. */
interface Cover {
  readonly weight: number;
  readonly segments: readonly Segment[];
}

export interface Nearly {
  readonly scores: Scores;
  /** The phrases that were looked for. */
  readonly phrases: readonly string[];
  /** How much of the query the best part has, from 0 to 1. */
  readonly share: number;
}

/** The parts that have most of what a query says, where none has it all. */
export const nearly = (prepared: Prepared, lexicon: Lexicon, query: string): Nearly => {
  const words = fold(query.slice(0, MOST_CHARACTERS), 'keep');
  const { length } = words.text;
  const segments = segmentsIn(prepared, lexicon, words);
  const scores: Scores = new Map();
  const phrases = new Set<string>();
  // A query of which only 补贴 is understood is not understood.
  if (!segments.some(({ isInformative }) => isInformative)) return { scores, phrases: [], share: 0 };
  let best = { score: 0, share: 0 };
  const paying = MONEY.test(words.text) ? 1.5 : 1.2;
  for (const part of prepared.index.parts.keys()) {
    const cover = bestCover(segments, part, length);
    const ranges = union(...cover.segments.map((segment) => segment.ranges(part)));
    const here = cover.segments.filter(({ presence }) => (presence.get(part) ?? 0) > 0.5);
    if (here.length === 0) continue;
    const pays = prepared.benefitsOf(part).length > 0 ? paying : 1;
    const score = cover.weight * pays * prepared.pageWeight(part);
    scores.set(part, [score, ranges]);
    const covered = cover.segments.reduce((sum, { start, end }) => sum + end - start, 0);
    if (score > best.score) best = { score, share: covered / length };
    for (const each of cover.segments.flatMap(({ phrases: meant }) => meant)) phrases.add(each);
  }
  if (MONEY.test(words.text)) payingFirst(prepared, scores);
  for (const [part, [score]] of scores) if (score < best.score * NEAR_ENOUGH) scores.delete(part);
  return { scores, phrases: [...phrases], share: best.share };
};

/** Who asks how much is answered by the sentence that pays, wherever in the measure the thing is named. */
const payingFirst = (prepared: Prepared, scores: Scores): void => {
  const pays = (part: number): boolean => prepared.benefitsOf(part).length > 0;
  for (const [part, [score]] of [...scores]) {
    const paying = prepared.siblingsOf(part).filter((other) => pays(other) && scores.has(other));
    if (pays(part) || paying.length === 0) continue;
    const scoreOf = (other: number): number => scores.get(other)?.[0] ?? 0;
    const answer = paying.reduce((best, other) => (scoreOf(other) > scoreOf(best) ? other : best));
    if (scoreOf(answer) < score) scores.set(answer, [score * ABOVE, scores.get(answer)?.[1] ?? []]);
  }
};

/** Characters that the text does not know are passed over, so questions need no list of words to ignore. */
const bestCover = (segments: readonly Segment[], part: number, length: number): Cover => {
  /** The best for the first characters of the query, by how many they are. */
  const best: Cover[] = [{ weight: 0, segments: [] }];
  for (let end = 1; end <= length; end += 1) {
    let choice = best[end - 1] ?? NOTHING;
    for (const segment of segments) {
      if (segment.end !== end) continue;
      const before = best[segment.start] ?? NOTHING;
      const weight = before.weight + segment.weight * (segment.presence.get(part) ?? 0);
      if (weight > choice.weight) choice = { weight, segments: [...before.segments, segment] };
    }
    best.push(choice);
  }
  return best[length] ?? NOTHING;
};

const NOTHING: Cover = { weight: 0, segments: [] };
