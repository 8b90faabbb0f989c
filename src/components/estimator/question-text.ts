import type { OpenQuestion } from '../../rules/index.ts';
import { link } from '../../links/base.ts';

/** What a result says of an open question. */
export type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

/** By the id of the benefit. */
export type QuestionsOfMeasure = Readonly<Record<string, readonly QuestionText[]>>;

const asked = new Map<string, Promise<QuestionsOfMeasure>>();

/**
 * What the text leaves open about the benefits of a measure. A file of their own, since the register is longer than the rules
 * and a page is read before a form in it comes to life. Rejects without a network, if they have not been saved.
 */
export const askQuestions = (slug: string): Promise<QuestionsOfMeasure> => {
  const known = asked.get(slug);
  if (known) return known;
  const answer = fetch(link(`/questions/${slug}.json`)).then(
    (response) => response.json() as Promise<QuestionsOfMeasure>,
  );
  asked.set(slug, answer);
  return answer;
};
