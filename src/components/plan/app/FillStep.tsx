import { APPLICANT_OF_FIELD, ENTERPRISE_OF_FIELD, findBenefit, type PlanSummary } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { entryWords, planItem, planStart, planSteps, planSummary, estimator } from '../../../strings/index.ts';
import {
  answer,
  applicantAnswers,
  applicantStatements,
  inferredIn,
  type ApplicantAnswers,
} from '../../../plan/conditions.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { blank } from '../../../plan/saved-plan.ts';
import { Face } from './Face.tsx';
import { Items } from './Items.tsx';
import type { RemovedProps } from './Keeping.tsx';
import { StartYear } from './StartYear.tsx';
import type { Shown } from './use-plan.ts';

interface Props extends Pick<RemovedProps, 'undo'> {
  readonly shown: Shown;
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
  /** The key of the one item that is unfolded. */
  readonly opened: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
  /** Leads to what is asked of the applicant. */
  readonly onApplicant: () => void;
  /** Leads to the result. */
  readonly onDone: () => void;
  /** Takes the focus to what has just been drawn. */
  readonly focusNext: (selector: string) => void;
}

/** The items to be filled in, one open at a time, what is true of the applicant once, and beside them the sum. */
export const FillStep = ({ shown, computed, summary, opened, onOpen, onApplicant, onDone, focusNext, undo }: Props) => {
  const { plan, open, removals } = shown;
  const { items } = plan;
  const [statements, answers] = [applicantStatements(items), applicantAnswers(items)];
  const isAsked = statements.some((statement) => answers.get(statement) === undefined);
  const titleOf = (benefit: string): string => findBenefit(benefit)?.title ?? '';
  return (
    <>
      <section class="plan-questions" aria-labelledby="step">
        {items.length === 0 ? (
          <p class="waiting">{planItem.empty}</p>
        ) : (
          <>
            <StartYear
              id="plan-start"
              label={planStart.start}
              year={plan.start}
              onChange={(year) => open.change((last) => ({ ...last, start: year ?? last.start }))}
            />
            <p class="hint">{entryWords.example}</p>
          </>
        )}
        <Items
          items={items}
          computed={computed}
          opened={opened}
          onOpen={onOpen}
          last={isAsked ? { title: planStart.applicant, go: onApplicant } : undefined}
          onDone={onDone}
          onChange={(key, next) => open.changeItems((item, its) => (its === key ? next(item) : item))}
          onAgain={(key, { benefit }) => onOpen(open.add(planItem.added(titleOf(benefit)), blank(benefit), key))}
          onRemove={(key, name) => {
            focusNext(`#removed-${String(open.removeItem(planItem.removed(name), key))} button`);
          }}
          removals={removals}
          undo={undo}
        />
        <ApplicantQuestions
          statements={statements}
          inferredFor={(statement) => inferredIn(items, statement)}
          answers={answers}
          onAnswer={(statement, holds) => open.changeItems((item) => answer(item, statement, holds))}
        />
      </section>
      <aside class="plan-card" aria-label={planSummary.title}>
        <Live as="div">
          {computed.places.length > 0 ? <Face summary={summary} /> : <p class="waiting">{planSummary.none}</p>}
        </Live>
        <button type="button" class={computed.left.waiting.length === 0 ? 'primary' : 'secondary'} onClick={onDone}>
          {planSteps.toResult}
        </button>
      </aside>
    </>
  );
};

interface ApplicantQuestionsProps {
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
const ApplicantQuestions = ({ statements, inferredFor, answers, onAnswer }: ApplicantQuestionsProps) =>
  statements.length === 0 ? null : (
    <fieldset class="conditions applicant">
      <legend>{planStart.applicant}</legend>
      <p class="hint">{planStart.applicantNote}</p>
      {statements.map((statement, index) => (
        <fieldset key={statement} class="condition">
          <legend>
            {statement}
            {statement === APPLICANT_OF_FIELD && statements.includes(ENTERPRISE_OF_FIELD) && (
              <small class="inferred">{planStart.orInstitution}</small>
            )}
            {inferredFor(statement).length > 0 && (
              <small class="inferred">{planStart.inferredFor(inferredFor(statement).join('、'))}</small>
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
