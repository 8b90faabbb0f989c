import { useLayoutEffect, useState } from 'preact/hooks';
import type { Benefit } from '../../rules/index.ts';
import { askQuestions, type QuestionText } from './question-text.ts';

/** Neither of the first two while they are on their way. */
export interface AskedQuestions {
  readonly questions?: readonly QuestionText[];
  readonly error?: unknown;
  readonly again?: () => void;
}

/**
 * What the text leaves open about a benefit. Asked for while the form comes to life, so that nothing is asked for because
 * somebody types.
 */
export const useQuestions = ({ id, slug }: Benefit): AskedQuestions => {
  const [answer, setAnswer] = useState<AskedQuestions>({});
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    let isWanted = true;
    askQuestions(slug).then(
      (all) => isWanted && setAnswer({ questions: all[id] ?? [] }),
      (error: unknown) => isWanted && setAnswer({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, slug, tries]);
  return { ...answer, again: () => setTries(tries + 1) };
};
