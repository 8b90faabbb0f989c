import { exactly, type Wanted } from './scoring.ts';
import { grouped, type Findings } from './findings.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { nearly } from './fuzzy.ts';
import type { Prepared } from './text-index.ts';
import { spellingsOf } from './query-grammar.ts';

/** Each further meaning of a word counts less, by about a tenth. */
const weightOf = (further: number): number => 1 / (1 + further / 10);

/** What a query means where the text does not have it: by the table of synonyms, by initials, or by its pieces. */
export const searchByMeaning = (prepared: Prepared, lexicon: Lexicon, query: string): Findings => {
  const wanted = meaningsOf(lexicon, query);
  const scores = exactly(prepared, wanted);
  if (scores.size > 0) {
    const phrases = wanted.map(([phrase]) => phrase);
    return { quality: 'exact', groups: grouped(prepared, scores), phrases, asked: phrases[0] ?? query };
  }
  const near = nearly(prepared, lexicon, query);
  return {
    quality: near.scores.size > 0 ? 'near' : 'none',
    groups: grouped(prepared, near.scores),
    phrases: near.phrases,
    asked: query,
  };
};

/** What else a query means that the text has: shown below what has the query itself. */
export const searchAlsoMeant = (prepared: Prepared, lexicon: Lexicon, query: string, found: Findings): Findings => {
  const wanted = meaningsOf(lexicon, query);
  const shown = new Set(found.groups.map(({ group }) => group));
  const groups = grouped(prepared, exactly(prepared, wanted)).filter(({ group }) => !shown.has(group));
  return { quality: 'exact', groups, phrases: wanted.map(([phrase]) => phrase), asked: query };
};

const meaningsOf = (lexicon: Lexicon, query: string): readonly Wanted[] => {
  const meant = spellingsOf(query).flatMap((each) => lexicon.meanings.get(fold(each).text) ?? []);
  return [...meant, ...(meant.length > 0 ? [] : lexicon.termsByInitials(query))].map(
    (phrase, further) => [phrase, weightOf(further)] as const,
  );
};
