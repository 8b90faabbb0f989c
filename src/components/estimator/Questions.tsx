import { question, result } from '../../strings/index.ts';
import { Missing, type Late } from '../loading/Late.tsx';
import { lateParts } from '../../strings/loading.ts';
import type { QuestionText } from './use-questions.ts';

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
