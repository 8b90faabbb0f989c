import {
  benefits,
  opening,
  openQuestions,
  policy,
  provisions as sentences,
  type Benefit,
  type OpenQuestion,
  type Provision,
} from '../../rules/index.ts';

/** Where a term stands in the texts: found by searching, so that it cannot fall behind them. */
export interface Uses {
  readonly provisions: readonly Provision[];
  /** The benefits that rest on one of those sentences. */
  readonly benefits: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
}

/** Where any of the words that a term goes by occurs, in the order of the text. */
export const usesOf = (words: readonly string[]): Uses => {
  const has = (text: string) => words.some((word) => text.includes(word));
  const provisions = sentences.filter(({ text }) => has(text));
  return {
    provisions,
    benefits: benefits.filter((benefit) => provisions.some(({ id }) => benefit.provisions.includes(id))),
    questions: openQuestions.filter(({ quote, matter }) => has(quote) || has(matter)),
  };
};

/** Terms in the order in which the text first uses them; those that it never uses stand last. */
export const inOrderOfUse = <T extends { readonly words: readonly string[] }>(terms: readonly T[]): readonly T[] => {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const place = ({ words }: T) => {
    const places = words.map((word) => text.indexOf(word)).filter((at) => at >= 0);
    return places.length > 0 ? Math.min(...places) : text.length;
  };
  return [...terms].sort((one, other) => place(one) - place(other));
};

const wholeText = [policy.title, ...opening.map(({ text }) => text), ...sentences.map(({ text }) => text)].join('\n');

/** Whether the document uses one of the words at all, its title and its opening among it. */
export const isUsed = (words: readonly string[]): boolean => words.some((word) => wholeText.includes(word));
