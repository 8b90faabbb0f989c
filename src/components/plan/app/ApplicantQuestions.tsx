import { estimator, planStart as words } from '../../../strings/index.ts';
import type { ApplicantAnswers } from '../../../plan/applicant.ts';

interface Props {
  readonly statements: readonly string[];
  /** The titles of the benefits that do not state it. */
  readonly inferredFor: (statement: string) => readonly string[];
  readonly answers: ApplicantAnswers;
  readonly onAnswer: (statement: string, holds: boolean | undefined) => void;
}

const CHOICES = [
  [true, estimator.yes],
  [false, estimator.no],
  [undefined, estimator.unsure],
] as const;

/** What several benefits demand of the applicant, asked once. */
export const ApplicantQuestions = ({ statements, inferredFor, answers, onAnswer }: Props) =>
  statements.length === 0 ? null : (
    <fieldset class="conditions applicant">
      <legend>{words.applicant}</legend>
      <p class="hint">{words.applicantNote}</p>
      {statements.map((statement, index) => (
        <fieldset key={statement} class="condition">
          <legend>
            {statement}
            {inferredFor(statement).length > 0 && (
              <small class="inferred">{words.inferredFor(inferredFor(statement).join('、'))}</small>
            )}
          </legend>
          <span class="answers">
            {CHOICES.map(([holds, text]) => (
              <label key={text}>
                <input
                  type="radio"
                  name={`applicant-${String(index)}`}
                  checked={answers.get(statement) === holds}
                  onChange={() => onAnswer(statement, holds)}
                />
                <span>{text}</span>
              </label>
            ))}
          </span>
        </fieldset>
      ))}
    </fieldset>
  );
