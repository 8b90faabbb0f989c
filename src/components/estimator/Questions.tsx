import type { Benefit, OpenQuestion } from '../../rules/index.ts';
import { useLate, Missing, type Late } from '../loading/Late.tsx';
import { question, result } from '../../strings/index.ts';
import { lateParts } from '../../strings/loading.ts';

/** What a result says of an open question. */
type QuestionText = Pick<OpenQuestion, 'matter' | 'treatment'>;

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

interface Props extends Late<readonly QuestionText[]> {
  /** Where the page of the measure has them. */
  readonly place?: string;
}

/** What the text leaves open about a benefit, beside its result; until it is there, the way to it. */
export const Questions = ({ loaded: questions, error, again, place = '#questions' }: Props) => {
  if (!questions)
    return (
      <>
        {error !== undefined && <Missing what={lateParts.questions} error={error} again={again} />}
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
