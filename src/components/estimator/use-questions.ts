import type { Benefit, OpenQuestion } from '../../rules/index.ts';
import { useLate, type Late } from '../loading/Late.tsx';

/** What a result says of an open question. */
export type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

/** By the id of the benefit. */
export type QuestionsOfMeasure = Readonly<Record<string, readonly QuestionText[]>>;

/** The names of the files of all measures are a file of their own, so that the form does not carry them. */
const questionsAbout = async ({ id, slug }: Benefit): Promise<readonly QuestionText[]> => {
  const { default: loaders } = await import('virtual:questions');
  return (await loaders[slug]?.())?.default[id] ?? [];
};

/**
 * What the text leaves open about a benefit. Asked for while the form comes to life, so that nothing is asked for because
 * somebody types.
 */
export const useQuestions = (benefit: Benefit): Late<readonly QuestionText[]> =>
  useLate(() => questionsAbout(benefit), benefit);
