import type { Asked } from './asked.ts';
import { exactly, searchLiterally, type Wanted } from './literal-search.ts';
import { fold } from './corpus.ts';
import { grouped, type Findings } from './findings.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { nearly } from './fuzzy.ts';
import { segmentsIn } from './segments.ts';
import type { Prepared, Scores } from './text-index.ts';
import { spellingsOf, withoutOwnQuantities, withoutOwnSum } from './query-grammar.ts';

/** Each further meaning of a word counts less, by about a tenth. */
const weightOf = (further: number): number => 1 / (1 + further / 10);
/** Up to this length a query is rather a word than a question, and a sentence that lacks some of it is only near it. */
const LONGEST_WORD = 6;
/** What makes few characters a question all the same: 房租补几年. */
const ASKS = /几年|几个月|几次|多久|多少|多长|怎么|怎样|如何|什么|[吗呢]$|能不能|算不算|有没有|可不可以/;
/** How much of a word, and of a question, a sentence must have to be called relevant. */
const [OF_WORD, OF_QUESTION] = [0.8, 0.4];

/** The question that a query is, of those that the site answers by itself; about a support that the text knows, if about one. */
export const askedBy = (prepared: Prepared, lexicon: Lexicon, query: string): Asked | undefined => {
  const isKnown = (topic: string): boolean => {
    const meaning = lexicon.meaningOf(topic);
    return meaning ? !meaning.isNearest : prepared.find(topic).size > 0 || prepared.titled(topic).length > 0;
  };
  const isOfText = (trade: string): boolean =>
    lexicon.answersWithin(trade) !== undefined ||
    segmentsIn(prepared, lexicon, fold(trade, 'keep')).some(({ isInformative }) => isInformative);
  const words = lexicon.simplified(query);
  for (const each of [words, withoutOwnSum(words), ...lexicon.spelled(query), ...lexicon.sounded(query)]) {
    const asked = lexicon.asked(each, { isKnown, isOfText });
    if (asked) return asked;
  }
  return undefined;
};

/** An answer of the site's own, and below it the sentences that it rests on, or what the text says of the support in question. */
const answered = (prepared: Prepared, lexicon: Lexicon, { answer, anchors, topic }: Asked): Findings => {
  if (topic !== '') {
    const literal = searchLiterally(prepared, topic);
    const found = literal.groups.length > 0 ? literal : searchByMeaning(prepared, lexicon, topic);
    return { ...found, quality: 'relevant', answers: [answer] };
  }
  const scores: Scores = new Map(
    prepared.index.parts.flatMap(([, anchor], part) => {
      const at = anchors.indexOf(anchor);
      return at < 0 ? [] : [[part, [1 / (1 + at), []] as const] as const];
    }),
  );
  return { quality: 'relevant', answers: [answer], groups: grouped(prepared, scores), phrases: [], asked: '' };
};

/**
 * What a query means where the text does not have it: as a question that the site answers, in simplified characters, as a term of the glossary, by the table of
 * synonyms, by its pinyin, or by its pieces.
 */
export const searchByMeaning = (prepared: Prepared, lexicon: Lexicon, query: string): Findings => {
  const asked = askedBy(prepared, lexicon, query);
  if (asked) return answered(prepared, lexicon, asked);
  const words = lexicon.simplified(query);
  const literal = words === query ? undefined : searchLiterally(prepared, words);
  if (literal && literal.groups.length > 0) return literal;
  const defined = lexicon.defined(words);
  if (defined) {
    const { groups, phrases } = bySynonym(prepared, lexicon, defined.term) ?? searchLiterally(prepared, defined.term);
    return { quality: 'relevant', answers: [defined.answer], groups, phrases, asked: defined.term };
  }
  return bySynonym(prepared, lexicon, words) ?? byPieces(prepared, lexicon, withoutOwnQuantities(words));
};

/** By what the whole query means or spells; undefined where that is nothing. */
const bySynonym = (prepared: Prepared, lexicon: Lexicon, words: string): Findings | undefined => {
  const meaning = meaningOf(lexicon, words);
  if (!meaning) return undefined;
  const wanted = wantedOf(meaning);
  const scores = exactly(prepared, wanted);
  if (scores.size === 0 && meaning.answers.length === 0) return undefined;
  const quality = meaning.isNearest ? 'nearest' : meaning.answers.length > 0 ? 'relevant' : 'exact';
  const phrases = wanted.map(([phrase]) => phrase);
  const found = phrases.find((phrase) => prepared.findExactly(phrase).size > 0);
  const asked = meaning.onPages ?? (meaning.isNearest ? words : (found ?? words));
  return { quality, answers: meaning.answers, groups: grouped(prepared, scores), phrases, asked };
};

const byPieces = (prepared: Prepared, lexicon: Lexicon, words: string): Findings => {
  const near = nearly(prepared, lexicon, words);
  const within = lexicon.answersWithin(words);
  const answers = within?.answers ?? [];
  const isNone = near.scores.size === 0 && answers.length === 0;
  const isWord = fold(words).text.length <= LONGEST_WORD && !ASKS.test(words);
  const isRelevant = near.share >= (isWord ? OF_WORD : OF_QUESTION) || (within !== undefined && !isWord);
  return {
    quality: isNone ? 'none' : isRelevant ? 'relevant' : 'nearest',
    answers,
    groups: grouped(prepared, near.scores),
    phrases: near.phrases,
    asked: within?.onPages ?? words,
  };
};

/** What else a query means that the text has: shown below what has the query itself. */
export const searchAlsoMeant = (prepared: Prepared, lexicon: Lexicon, query: string, found: Findings): Findings => {
  const wanted = wantedOf(meaningOf(lexicon, query));
  const shown = new Set(found.groups.map(({ group }) => group));
  const groups = grouped(prepared, exactly(prepared, wanted)).filter(({ group }) => !shown.has(group));
  return { quality: 'exact', answers: [], groups, phrases: wanted.map(([phrase]) => phrase), asked: query };
};

/** What the table says of a query, however its numbers are written, or else what its letters spell. */
const meaningOf = (lexicon: Lexicon, query: string): Meaning | undefined => {
  for (const spelling of spellingsOf(query)) {
    const meaning = lexicon.meaningOf(spelling);
    if (meaning) return meaning;
  }
  const spelled = lexicon.spelled(query);
  if (spelled.length === 0) return undefined;
  const meanings = spelled.map(lexicon.meaningOf);
  return {
    phrases: [...spelled, ...meanings.flatMap((meaning) => meaning?.phrases ?? [])],
    isNearest: meanings.every((meaning) => meaning?.isNearest === true),
    answers: meanings.flatMap((meaning) => meaning?.answers ?? []),
  };
};

const wantedOf = (meaning: Meaning | undefined): readonly Wanted[] =>
  (meaning?.phrases ?? []).map((phrase, further) => [phrase, weightOf(further)] as const);

/** All that the search finds without Pagefind: what has the query, and what it means below; or only what it means. */
export const searchText = (prepared: Prepared, lexicon: Lexicon, query: string): Findings => {
  const found = searchLiterally(prepared, query);
  if (found.groups.length === 0) return searchByMeaning(prepared, lexicon, query);
  const asked = askedBy(prepared, lexicon, query);
  const answers = asked ? [asked.answer] : [];
  return { ...found, answers, groups: [...found.groups, ...searchAlsoMeant(prepared, lexicon, query, found).groups] };
};
