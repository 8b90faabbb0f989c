import { question, result } from '../../strings/index.ts';
import type { QuestionText } from './question-text.ts';

interface Props {
  /** Undefined until they are there. */
  readonly questions: readonly QuestionText[] | undefined;
}

/** What the text leaves open about a benefit, beside its result; until it is there, the way to it on the same page. */
export const Questions = ({ questions }: Props) => {
  if (!questions) return <a href="#questions">{result.questionsBelow}</a>;
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
