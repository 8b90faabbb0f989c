import { exactly, referredTo } from './scoring.ts';
import { grouped, type Findings } from './findings.ts';
import type { Prepared } from './text-index.ts';
import { referenceIn, spellingsOf } from './query-grammar.ts';

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
