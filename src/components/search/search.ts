import type { SearchIndex } from '../../search-index/shape.ts';
import { finder, union, type Find, type Hits, type Range } from './corpus.ts';
import { fold } from './fold.ts';
import { lexiconOf, termsByInitials } from './lexicon.ts';
import { inChineseYears, inTextSpelling, referenceIn } from './query-grammar.ts';
import { segmentsOf } from './segments.ts';

/** A sentence or heading that was found. */
export interface Row {
  readonly part: number;
  readonly ranges: readonly Range[];
  readonly score: number;
}

/** What was found on one page, the best row first. */
export interface Group {
  readonly group: number;
  readonly rows: readonly Row[];
  readonly score: number;
}

export interface Findings {
  /** Whether the text has the query, or its meaning, as a whole; only parts of it; or nothing. */
  readonly quality: 'exact' | 'near' | 'none';
  /** The measure that is about the query first. */
  readonly groups: readonly Group[];
  /** The words of the text that were looked for, to be marked. */
  readonly phrases: readonly string[];
}

export type Search = (query: string) => Findings;

/** How much a group counts: a measure before the annex, and both before what only leads up to them. */
const STANDING: Readonly<Record<string, number>> = { annex: 0.9, contact: 0.9, background: 0.5, text: 0.4 };
const MOST_CHARACTERS = 60;
/** Below this share of the best score, a near result is left out. */
const NEAR_ENOUGH = 0.55;

/** Prepares the search of the official text; what it returns answers within a few milliseconds. */
export const searchIn = (index: SearchIndex): Search => {
  const texts = index.parts.map(([, , text]) => text);
  const find = finder(texts);
  const findWithMarks = finder(texts, 'keep');
  const findTitle = finder(index.benefits.map(({ title }) => title));
  const lexicon = lexiconOf(index);
  const faint = new Set(index.faint);

  /** Signs such as % tell figures apart; other punctuation does not count, unless there is nothing else. */
  const literally: Find = (phrase) => {
    const withMarks = /[%+:./-]/.test(phrase.normalize('NFKC')) ? findWithMarks(phrase) : undefined;
    if (withMarks && withMarks.size > 0) return withMarks;
    return fold(phrase).text === '' ? findWithMarks(phrase) : find(phrase);
  };

  const standing = (part: number): number => STANDING[groupOf(part).id] ?? 1;
  const groupOf = (part: number) => index.groups[index.parts[part]?.[0] ?? 0] ?? { id: '', title: '' };
  const benefitsOf = (part: number) => index.benefits.filter(({ parts }) => parts.includes(part));

  /** How much a sentence is about a phrase that it, or the title of its benefit, has. */
  const aboutness = (part: number, phrase: string, ranges: readonly Range[], titles: Hits): number => {
    const length = fold(phrase).text.length;
    const benefits = benefitsOf(part);
    const share = Math.max(
      0,
      ...benefits
        .filter((benefit) => titles.has(index.benefits.indexOf(benefit)))
        .map(({ title }) => 1 + (2 * length) / fold(title).text.length),
    );
    const said = ranges.length > 0 ? 1 + 0.2 * Math.log2(ranges.length) : 0;
    return (said + share + (benefits.length > 0 ? 0.5 : 0)) * standing(part);
  };

  const exactly = (phrases: readonly (readonly [string, number])[]): Scores => {
    const scores: Scores = new Map();
    for (const [phrase, factor] of phrases) {
      const hits = literally(phrase);
      const titles = findTitle(phrase);
      const titled = [...titles.keys()].flatMap((benefit) => index.benefits[benefit]?.parts ?? []);
      for (const part of new Set([...hits.keys(), ...titled])) {
        const ranges = hits.get(part) ?? [];
        const [score = 0, before = []] = scores.get(part) ?? [];
        scores.set(part, [
          Math.max(score, factor * aboutness(part, phrase, ranges, titles)),
          union(before, ranges),
        ]);
      }
    }
    return scores;
  };

  const refersTo = (reference: string): Scores => {
    const scores: Scores = new Map();
    for (const [part, [group, anchor]] of index.parts.entries())
      if (anchor === reference || (index.groups[group]?.id === reference)) scores.set(part, [REFERRED - part / 1000, []]);
    return scores;
  };

  const nearly = (query: string): { readonly scores: Scores; readonly phrases: readonly string[] } => {
    const segments = segmentsOf(fold(query).text.slice(0, MOST_CHARACTERS), find, lexicon, texts.length, faint);
    const scores: Scores = new Map();
    const known = segments.some(({ words }) => !faint.has(words));
    for (const [part, [group]] of known ? index.parts.entries() : []) {
      let score = 0;
      const ranges: Range[] = [];
      for (const { phrases, hits, weight } of segments) {
        const here = hits.flatMap((each) => each.get(part) ?? []);
        ranges.push(...here);
        const titled = phrases.some((phrase) =>
          [...findTitle(phrase).keys()].some((benefit) => index.benefits[benefit]?.parts.includes(part)),
        );
        const beside = hits.some((each) => [...each.keys()].some((other) => index.parts[other]?.[0] === group));
        score += weight * (here.length > 0 || titled ? 1 : beside ? 0.3 : 0);
      }
      if (ranges.length > 0) scores.set(part, [score * standing(part) * (benefitsOf(part).length > 0 ? 1.2 : 1), union(ranges)]);
    }
    const best = Math.max(...[...scores.values()].map(([score]) => score));
    for (const [part, [score]] of scores) if (score < best * NEAR_ENOUGH) scores.delete(part);
    return { scores, phrases: segments.flatMap(({ phrases }) => phrases) };
  };

  const grouped = (scores: Scores): readonly Group[] => {
    const groups = new Map<number, Row[]>();
    for (const [part, [score, ranges]] of scores) {
      const group = index.parts[part]?.[0] ?? 0;
      groups.set(group, [...(groups.get(group) ?? []), { part, ranges, score }]);
    }
    const byScore = (one: { readonly score: number }, other: { readonly score: number }) => other.score - one.score;
    return [...groups]
      .map(([group, rows]) => ({ group, rows: rows.sort(byScore), score: scoreOf(rows) }))
      .sort(byScore);
  };

  /** A page is as much about the query as its best sentence, and more where its heading has it. */
  const scoreOf = (rows: readonly Row[]): number => {
    const heading = rows.find(({ part }) => index.parts[part]?.[1] === '');
    return Math.max(...rows.map(({ score }) => score)) + (heading ? heading.score : 0);
  };

  return (query) => {
    const spellings = [...new Set([query, inTextSpelling(query), inChineseYears(query)])];
    const meant = spellings.flatMap((each) => lexicon.get(fold(each).text) ?? []);
    const reference = referenceIn(query);
    let phrases = [...spellings, ...meant];
    let scores = exactly([...spellings.map((each) => [each, 1] as const), ...meant.map((each) => [each, 0.9] as const)]);
    if (reference !== undefined) for (const [part, score] of refersTo(reference)) scores.set(part, score);
    if (scores.size > 0) return { quality: 'exact', groups: grouped(scores), phrases };
    phrases = [...termsByInitials(index, query)];
    scores = exactly(phrases.map((each) => [each, 1] as const));
    if (scores.size > 0) return { quality: 'exact', groups: grouped(scores), phrases };
    const near = nearly(inTextSpelling(query));
    return near.scores.size > 0
      ? { quality: 'near', groups: grouped(near.scores), phrases: near.phrases }
      : { quality: 'none', groups: [], phrases: [] };
  };
};

/** Of each part: how much it is about the query, and what to mark. */
type Scores = Map<number, readonly [score: number, ranges: readonly Range[]]>;

/** What is referred to by its number comes before anything else. */
const REFERRED = 100;
