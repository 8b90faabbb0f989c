import { question, result } from '../../strings/index.ts';
import { Missing } from '../loading/Missing.tsx';
import { lateParts } from '../../strings/loading.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Benefit, OpenQuestion } from '../../rules/index.ts';
import { fetchJson } from '../../loading/fetch-file.ts';
import { link } from '../../links/base.ts';

interface Props extends AskedQuestions {
  /** Where the page of the measure has them. */
  readonly place?: string;
}

/** What the text leaves open about a benefit, beside its result; until it is there, the way to it. */
export const Questions = ({ questions, error, again, place = '#questions' }: Props) => {
  if (!questions)
    return (
      <>
        {again && error !== undefined && <Missing what={lateParts.questions} error={error} again={again} />}
        <a href={place}>{result.questionsBelow}</a>
      </>
    );
  return questions.length === 0 ? null : (
    <details class="questions">
      <summary>{result.questions(questions.length)}</summary>
      <ul>
        {questions.map(({ matter, treatment }) => (
          <li key={matter}>
            {matter}
            <small>
              {question.treatment}：{treatment}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Neither of the first two while they are on their way. */
interface AskedQuestions {
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

/** What a result says of an open question. */
type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

/** By the id of the benefit. */
export type QuestionsOfMeasure = Readonly<Record<string, readonly QuestionText[]>>;

const asked = new Map<string, Promise<QuestionsOfMeasure>>();

/**
 * What the text leaves open about the benefits of a measure, which is a JSON file of its own, since the register is longer than the rules
 * and a page is read before a form in it comes to life. Rejects with a LoadError; the next call then asks again.
 */
const askQuestions = (slug: string): Promise<QuestionsOfMeasure> => {
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
