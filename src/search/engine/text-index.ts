import type { IndexBenefit, TextIndex } from './shape.ts';
import { finder, fold, type Find, type Hits, type Range } from './corpus.ts';

/** The index, made ready to be asked again and again. */
export interface Prepared {
  readonly index: TextIndex;
  /** Finds a phrase in the parts, punctuation aside. */
  readonly find: Find;
  /** The same, but signs such as % tell figures apart, and other punctuation is found where it stands. */
  readonly findExactly: Find;
  /** The benefits whose title has the phrase. */
  readonly titled: (phrase: string) => readonly IndexBenefit[];
  readonly benefitsOf: (part: number) => readonly IndexBenefit[];
  /** The parts of the same group. */
  readonly siblingsOf: (part: number) => readonly number[];
  /** How much a part counts by where it stands: a measure more than what only leads up to it. */
  readonly pageWeight: (part: number) => number;
}

/** How much it is about a query, and what to mark, of each part that was found. */
export type Scores = Map<number, readonly [score: number, ranges: readonly Range[]]>;

/** Up to here, characters beside a comma or a full stop are two words and not one. */
const SHORT = 5;
const PAUSE = /[。，、；：！？（）]/;

/** Hits without those that run over a pause. */
const withoutPauses = (texts: readonly string[], hits: Hits): Hits =>
  new Map(
    [...hits].flatMap(([text, ranges]) => {
      const left = ranges.filter(([start, end]) => !PAUSE.test(texts[text]?.slice(start, end) ?? ''));
      return left.length > 0 ? [[text, left] as const] : [];
    }),
  );

const PAGE_WEIGHT: Readonly<Record<string, number>> = { background: 0.5, text: 0.4 };
const SIGN = /[\p{P}\p{S}]/u;
const INFORMATIVE_SIGN = /[%+:./-]/;

export const prepare = (index: TextIndex): Prepared => {
  const texts = index.parts.map(([, , text]) => text);
  const findAnywhere = finder(texts);
  const find: Find = (phrase) => {
    const hits = findAnywhere(phrase);
    return fold(phrase).text.length < SHORT ? withoutPauses(texts, hits) : hits;
  };
  let withMarks: Find | undefined;
  // Most queries have no marks.
  const findWithMarks: Find = (phrase) => (withMarks ??= finder(texts, 'keep'))(phrase);
  const findTitle = finder(index.benefits.map(({ title }) => title));
  const benefitsByPart = texts.map((_, part) => index.benefits.filter(({ parts }) => parts.includes(part)));
  const siblings = new Map(
    index.groups.map((_, group) => [group, index.parts.flatMap(([owner], part) => (owner === group ? [part] : []))]),
  );
  return {
    index,
    find,
    findExactly: (phrase) => {
      if (!SIGN.test(phrase)) return find(phrase);
      const marked = findWithMarks(phrase);
      if (marked.size > 0 && INFORMATIVE_SIGN.test(phrase.normalize('NFKC'))) return marked;
      const hits = find(phrase);
      return new Map([...hits, ...[...marked].filter(([part]) => !hits.has(part))]);
    },
    titled: (phrase) => [...findTitle(phrase).keys()].flatMap((benefit) => index.benefits[benefit] ?? []),
    siblingsOf: (part) => siblings.get(index.parts[part]?.[0] ?? 0) ?? [],
    benefitsOf: (part) => benefitsByPart[part] ?? [],
    pageWeight: (part) => PAGE_WEIGHT[index.groups[index.parts[part]?.[0] ?? 0]?.id ?? ''] ?? 1,
  };
};
