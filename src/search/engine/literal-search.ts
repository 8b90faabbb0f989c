import { grouped, type Findings } from './findings.ts';
import type { Prepared, Scores } from './text-index.ts';
import { referenceIn, spellingsOf } from './query-grammar.ts';
import { union, fold, type Range } from './corpus.ts';

/**
 * What has the query itself, however its numbers are written, or is referred to by its number. Answers within a few
 * milliseconds, and finds every stretch of the text.
 */
export const searchLiterally = (prepared: Prepared, query: string): Findings => {
  const phrases = spellingsOf(query);
  const scores = exactly(
    prepared,
    phrases.map((phrase) => [phrase, 1] as const),
  );
  const reference = referenceIn(query);
  if (reference !== undefined) for (const [part, score] of referredTo(prepared, reference)) scores.set(part, score);
  const asked = phrases.find((phrase) => prepared.findExactly(phrase).size > 0) ?? query;
  return {
    quality: scores.size > 0 ? 'exact' : 'none',
    answers: [],
    groups: grouped(prepared, scores),
    phrases,
    asked,
  };
};

/** A phrase to look for, and how much it counts: what was typed more than what it may mean. */
export type Wanted = readonly [phrase: string, factor: number];

/** Every part that has one of the phrases, itself or in the title of its benefit. */
export const exactly = (prepared: Prepared, wanted: readonly Wanted[]): Scores => {
  const scores: Scores = new Map();
  for (const [phrase, factor] of wanted) {
    const hits = prepared.findExactly(phrase);
    const titled = prepared.titled(phrase).flatMap(({ parts }) => parts);
    for (const part of new Set([...hits.keys(), ...titled])) {
      const ranges = hits.get(part) ?? [];
      const [score, before] = scores.get(part) ?? [0, []];
      scores.set(part, [Math.max(score, factor * aboutness(prepared, part, phrase, ranges)), union(before, ranges)]);
    }
  }
  return scores;
};

/**
 * How much a part is about a phrase: that it says it, begins with it or says it often, that it pays something, and above
 * all how much of the title of its benefit the phrase makes up.
 */
const aboutness = (prepared: Prepared, part: number, phrase: string, ranges: readonly Range[]): number => {
  const { length } = fold(phrase).text;
  const titles = prepared.titled(phrase).filter(({ parts }) => parts.includes(part));
  const share = Math.max(0, ...titles.map(({ title }) => 1 + (2 * length) / fold(title).text.length));
  const said = ranges.length > 0 ? 1 + 0.2 * Math.log2(ranges.length) : 0;
  const begins = ranges[0]?.[0] === 0 ? 0.3 : 0;
  const pays = prepared.benefitsOf(part).length > 0 ? 0.5 : 0;
  return (said + begins + share + pays) * prepared.pageWeight(part);
};

/** What a reference by number leads to: the parts with this anchor or name, or of this group, in their order. */
const referredTo = ({ index }: Prepared, reference: string): Scores =>
  new Map(
    index.parts.flatMap(([group, anchor, , name], part) =>
      anchor === reference || index.groups[group]?.id === reference || isWithin(name, reference)
        ? [[part, [ABOVE_ALL - part / index.parts.length, []] as const] as const]
        : [],
    ),
  );

/** Whether a sentence is the one of that name, or one of the units of which it is made up. */
const isWithin = (unit: string | undefined, name: string): boolean =>
  unit !== undefined && `${unit}第`.startsWith(`${name}第`);

/** What is referred to by its number comes before anything that only has the number in it. */
const ABOVE_ALL = 100;
