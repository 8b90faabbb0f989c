import { questionsAbout, type Benefit } from '../../rules/index.ts';
import { question, result } from '../strings.ts';

/**
 * What the text leaves open about a benefit, to stand beside its result. Drawn when the site is built and handed to the
 * island as it is: a browser that reckons need not carry the register.
 */
export const Questions = ({ benefit }: { readonly benefit: Benefit }) => {
  const questions = questionsAbout(benefit.id);
  return questions.length === 0 ? null : (
    <details class="questions">
      <summary>{result.questions(questions.length)}</summary>
      <ul>
        {questions.map(({ id, matter, treatment }) => (
          <li key={id}>
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
