import { fetchJson } from '../../loading/fetch-file.ts';
import type { OpenQuestion } from '../../rules/index.ts';
import { link } from '../../links/base.ts';

/** What a result says of an open question. */
export type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

/** By the id of the benefit. */
export type QuestionsOfMeasure = Readonly<Record<string, readonly QuestionText[]>>;

const asked = new Map<string, Promise<QuestionsOfMeasure>>();

/**
 * What the text leaves open about the benefits of a measure. A file of their own, since the register is longer than the rules
 * and a page is read before a form in it comes to life. Rejects with a LoadError; the next call then asks again.
 */
export const askQuestions = (slug: string): Promise<QuestionsOfMeasure> => {
  const answer =
    asked.get(slug) ??
    fetchJson(link(`/questions/${slug}.json`), isQuestions).catch((error: unknown) => {
      asked.delete(slug);
      throw error;
    });
  asked.set(slug, answer);
  return answer;
};

const isQuestions = (value: unknown): value is QuestionsOfMeasure =>
  isRecord(value) && Object.values(value).every((list) => Array.isArray(list) && list.every(isQuestion));

const isQuestion = (value: unknown): value is QuestionText =>
  isRecord(value) && typeof value.matter === 'string' && typeof value.treatment === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
