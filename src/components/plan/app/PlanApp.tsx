import { useMemo, useRef } from 'preact/hooks';
import { summaryOf, type Benefit } from '../../../rules/index.ts';
import { useSettled } from '../../estimator/use-settled.ts';
import { plan as words, planItem, planSummary } from '../../strings.ts';
import { HandOn } from '../hand-on/HandOn.tsx';
import { link } from '../../base.ts';
import type { Edition } from '../edition.ts';
import { reckon } from '../reckon.ts';
import type { SavedItem } from '../saved-plan.ts';
import { answer, applicantAnswers, applicantStatements } from './applicant.ts';
import { ApplicantQuestions } from './ApplicantQuestions.tsx';
import { Arrival } from './Arrival.tsx';
import { Foot } from './Foot.tsx';
import { Items } from './Items.tsx';
import { Keeping } from './Keeping.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanStart } from './PlanStart.tsx';
import { lastValidYear, Summary } from './Summary.tsx';
import { inWan } from './sums.ts';
import { titlesOf } from './titles.ts';
import { savedPlan, usePlan } from './use-plan.ts';

const blank = (benefit: string): SavedItem => ({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });

/** The island: the plan of a whole enterprise, from the first question to the sums by year. */
export const PlanApp = ({ edition }: { readonly edition: Edition }) => {
  const { plan, keeping, removed, change, changeItems, add, remove, clear, undo, ...arrival } = usePlan();
  const reckoned = useMemo(() => plan && reckon(savedPlan(plan)), [plan]);
  const summary = useMemo(() => reckoned && summaryOf(reckoned.worked), [reckoned]);
  const [settled] = useSettled(summary);
  const list = useRef<HTMLHeadingElement>(null);
  if (!plan || !reckoned || !summary) return <p class="note">{words.loading}</p>;

  const { items } = plan;
  const counting = reckoned.places.length > 0;
  const sum = inWan(summary.within);
  const removeAll = ({ id, title }: Benefit) => remove(planItem.removed(title), ({ item }) => item.benefit === id);
  return (
    <div class="plan">
      <div class="plan-questions">
        <Arrival keeping={keeping} {...arrival} />
        <PlanStart listed={items.map(({ item }) => item.benefit)} add={({ id }) => add(blank(id))} remove={removeAll} />
        <section aria-labelledby="items">
          <h2 id="items" ref={list} tabIndex={-1}>
            {planItem.list}
          </h2>
          <PlanHead plan={plan} change={change} />
          <ApplicantQuestions
            statements={applicantStatements(items)}
            answers={applicantAnswers(items)}
            onAnswer={(statement, holds) => changeItems((item) => answer(item, statement, holds))}
          />
          <Items
            items={items}
            reckoned={reckoned}
            onChange={(key, next) => changeItems((item, its) => (its === key ? next(item) : item))}
            onAgain={({ benefit }) => add(blank(benefit))}
            onRemove={(key, title) => {
              remove(planItem.removed(title), (each) => each.key === key);
              // The button that was pressed is gone.
              list.current?.focus();
            }}
          />
        </section>
      </div>
      <section class="plan-summary" aria-labelledby="sum">
        <h2 id="sum">{planSummary.title}</h2>
        <Summary reckoned={reckoned} summary={summary} titleOf={titlesOf(items, reckoned)} />
        {counting && <HandOn reckoned={reckoned} edition={edition} base={new URL(link('/'), location.href).href} />}
        <Keeping state={keeping.state} forget={clear} />
      </section>
      <Foot sum={counting ? sum : undefined} removed={removed} undo={undo} />
      <p class="visually-hidden" role="status">
        {counting && settled === summary && planSummary.spoken(planSummary.until(lastValidYear), sum)}
      </p>
    </div>
  );
};
