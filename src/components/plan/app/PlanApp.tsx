import { useMemo, useRef } from 'preact/hooks';
import { findBenefit, summaryOf, type Benefit } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { useSettled } from '../../estimator/use-settled.ts';
import { plan as words, planItem, planSummary } from '../../../strings/index.ts';
import { ExportPanel } from '../export/ExportPanel.tsx';
import { link } from '../../../links/base.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import { computePlan } from '../../../plan/compute.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { answer, applicantAnswers, applicantStatements } from '../../../plan/applicant.ts';
import { ApplicantQuestions } from './ApplicantQuestions.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { StickyFooter } from './StickyFooter.tsx';
import { Items } from './Items.tsx';
import { Persistence } from './Persistence.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanStart } from './PlanStart.tsx';
import { lastValidYear, Summary } from './Summary.tsx';
import { inWan } from '../../../format/sums.ts';
import { savedPlan } from '../../../plan/keyed-plan.ts';
import { usePlan } from './use-plan.ts';

const blank = (benefit: string): SavedItem => ({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });

const titleOf = (benefit: string): string => findBenefit(benefit)?.title ?? '';

/** The island: the plan of a whole enterprise, from the first question to the sums by year. */
export const PlanApp = ({ edition }: { readonly edition: Edition }) => {
  const { plan, keeping, done, change, changeItems, add, addAfter, remove, clear, ...rest } = usePlan();
  const computed = useMemo(() => plan && computePlan(savedPlan(plan)), [plan]);
  const summary = useMemo(() => computed && summaryOf(computed.worked), [computed]);
  const [settled] = useSettled(summary);
  const list = useRef<HTMLHeadingElement>(null);
  if (!plan || !computed || !summary) return <p class="note">{words.loading}</p>;

  const { items } = plan;
  const counting = computed.places.length > 0;
  const sum = inWan(summary.within);
  /** Does what makes its own button go, and takes the reader to the list. */
  const toList = (act: () => void) => () => {
    act();
    list.current?.focus();
  };
  const removeAll = ({ id, title }: Benefit) => remove(planItem.removed(title), ({ item }) => item.benefit === id);
  return (
    <div class="plan">
      <div class="plan-questions">
        <LinkNotice keeping={keeping} keepLinked={toList(rest.keepLinked)} openOwn={toList(rest.openOwn)} />
        <PlanStart
          listed={items.map(({ item }) => item.benefit)}
          add={({ id, title }) => add(planItem.added(title), blank(id))}
          remove={removeAll}
        />
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
            computed={computed}
            onChange={(key, next) => changeItems((item, its) => (its === key ? next(item) : item))}
            onAgain={(key, { benefit }) => {
              const fresh = addAfter(planItem.added(titleOf(benefit)), key, blank(benefit));
              requestAnimationFrame(() =>
                document.querySelector<HTMLElement>(`#item-${String(fresh)} summary`)?.focus(),
              );
            }}
            onRemove={(key, title) => toList(() => remove(planItem.removed(title), (each) => each.key === key))()}
          />
        </section>
      </div>
      <section class="plan-summary" aria-labelledby="sum">
        <h2 id="sum">{planSummary.title}</h2>
        <Live as="div" class="plan-sums">
          <Summary computed={computed} summary={summary} items={items} />
        </Live>
        {counting && (
          <ExportPanel computed={computed} edition={edition} base={new URL(link('/'), location.href).href} />
        )}
        <Persistence state={keeping.state} forget={clear} />
      </section>
      <StickyFooter sum={counting ? sum : undefined} done={done} undo={toList(rest.undo)} />
      <Live as="p" class="visually-hidden" role="status">
        {counting && settled === summary && planSummary.spoken(planSummary.until(lastValidYear), sum)}
      </Live>
    </div>
  );
};
