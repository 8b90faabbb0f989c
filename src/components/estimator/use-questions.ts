import { useLayoutEffect, useState } from 'preact/hooks';
import type { Benefit } from '../../rules/index.ts';
import { askQuestions, type QuestionText } from './question-text.ts';

/**
 * What the text leaves open about a benefit; undefined until it is there, or if it does not come. Asked for while the
 * form comes to life, so that nothing is asked for because somebody types.
 */
export const useQuestions = ({ id, slug }: Benefit): readonly QuestionText[] | undefined => {
  const [questions, setQuestions] = useState<readonly QuestionText[]>();
  useLayoutEffect(() => {
    askQuestions(slug).then(
      (all) => setQuestions(all[id] ?? []),
      () => undefined,
    );
  }, [id, slug]);
  return questions;
};
