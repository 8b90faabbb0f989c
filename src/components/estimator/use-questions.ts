import { useLayoutEffect, useState } from 'preact/hooks';
import type { Benefit, OpenQuestion } from '../../rules/index.ts';

/** What a result says of an open question. */
type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

/** By the id of the benefit. */
export type QuestionsOfMeasure = Readonly<Record<string, readonly QuestionText[]>>;

/** Neither of the first two while they are on their way. */
export interface AskedQuestions {
  readonly questions?: readonly QuestionText[];
  readonly error?: unknown;
  readonly again?: () => void;
}

/** The names of the files of all measures are a file of their own, so that the form does not carry them. */
const questionsAbout = async ({ id, slug }: Benefit): Promise<readonly QuestionText[]> => {
  const { default: loaders } = await import('virtual:questions');
  return (await loaders[slug]?.())?.default[id] ?? [];
};

/**
 * What the text leaves open about a benefit. Asked for while the form comes to life, so that nothing is asked for because
 * somebody types.
 */
export const useQuestions = (benefit: Benefit): AskedQuestions => {
  const [answer, setAnswer] = useState<AskedQuestions>({});
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    let isWanted = true;
    questionsAbout(benefit).then(
      (questions) => isWanted && setAnswer({ questions }),
      (error: unknown) => isWanted && setAnswer({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [benefit, tries]);
  return { ...answer, again: () => setTries(tries + 1) };
};
