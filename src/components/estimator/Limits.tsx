import { questionsAbout, restrictionsOn, type Benefit } from '../../rules/index.ts';
import { question, result } from '../strings.ts';
import { Provisions } from './Provisions.tsx';

/** What limits the benefit beyond its sentence, and what the text leaves open about it. */
export const Limits = ({ benefit }: { readonly benefit: Benefit }) => {
  const questions = questionsAbout(benefit.id);
  return (
    <>
      <details class="limits">
        <summary>{result.limits}</summary>
        <ul>
          {restrictionsOn(benefit.id).map(({ id, words, provision }) => (
            <li key={id}>
              {words}
              <Provisions ids={[provision]} />
            </li>
          ))}
        </ul>
      </details>
      {questions.length > 0 && (
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
      )}
    </>
  );
};
