import { useMemo, useRef } from 'preact/hooks';
import { findBenefit, LAST_VALID_YEAR, summaryOf } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { useSettled } from '../../estimator/use-settled.ts';
import { asideWords, plan as words, planItem, planSummary } from '../../../strings/index.ts';
import { ExportPanel } from '../export/ExportPanel.tsx';
import { link } from '../../../links/base.ts';
import { computePlan } from '../../../plan/compute.ts';
import type { Removal } from '../../../plan/on-screen.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { answer, applicantAnswers, applicantStatements, inferredIn } from '../../../plan/applicant.ts';
import { ApplicantQuestions } from './ApplicantQuestions.tsx';
import { Conflicts } from './Conflicts.tsx';
import { StickyFooter } from './StickyFooter.tsx';
import { Items } from './Items.tsx';
import { LinkNotice, Persistence } from './Keeping.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PlanStart } from './PlanStart.tsx';
import { Removed } from './Removed.tsx';
import { Summary } from './Summary.tsx';
import { inWan } from '../../../format/sums.ts';
import { savedPlan } from '../../../plan/keyed-plan.ts';
import { Unreadable } from './Unreadable.tsx';
import { usePlan } from './use-plan.ts';

const blank = (benefit: string): SavedItem => ({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });

const titleOf = (benefit: string): string => findBenefit(benefit)?.title ?? '';

/** The island: the plan of a whole enterprise, from the first question to the sums by year. */
export const PlanApp = ({ rules }: { readonly rules: string }) => {
  const shown = usePlan();
  const plan = shown?.plan;
  const computed = useMemo(() => plan && computePlan(savedPlan(plan)), [plan]);
  const summary = useMemo(() => computed && summaryOf(computed.worked), [computed]);
  const [settled] = useSettled(summary);
  const list = useRef<HTMLHeadingElement>(null);
  if (!shown || !plan || !computed || !summary) return <p class="note">{words.loading}</p>;

  const { open, removals, said } = shown;
  const { items } = plan;
  const counting = computed.places.length > 0;
  const sum = inWan(summary.within);
  /** Does what makes its own button go, and takes the reader to the list. */
  const toList = (act: () => void) => () => {
    act();
    list.current?.focus();
  };
  /** Brings back what was taken away, and takes the reader there: the button that was pressed is gone. */
  const undo = (removal: Removal): void => {
    open.undo(removal);
    focusNext(removal.keys.map((key) => `#item-${key} summary`)[0]);
  };
  const focusNext = (selector: string | undefined): void => {
    requestAnimationFrame(() => {
      const target = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
      (target ?? list.current)?.focus();
    });
  };
  return (
    <div class="plan">
      <div class="plan-questions">
        <LinkNotice
          screen={shown}
          keepLinked={toList(() => open.keepLinked())}
          openOwn={toList(() => open.openOwn())}
        />
        <Unreadable
          screen={shown}
          discard={(aside) => open.discard(aside, asideWords.removed)}
          remove={(id) => open.removeUnreadable(asideWords.removed, id)}
        />
        <Removed removals={removals} undo={undo} where="plan" />
        <Conflicts conflicts={shown.conflicts} choose={(id, version) => toList(() => open.choose(id, version))()} />
        <PlanStart
          listed={items.map(({ item }) => item.benefit)}
          add={({ id, title }) => open.addBenefit(planItem.added(title), blank(id))}
          remove={({ id, title }) => open.removeBenefit(planItem.removed(title), id)}
          removals={removals}
          undo={undo}
        />
        <section aria-labelledby="items">
          <h2 id="items" ref={list} tabIndex={-1}>
            {planItem.list}
          </h2>
          <PlanHead plan={plan} change={(next) => open.change(next)} />
          <ApplicantQuestions
            statements={applicantStatements(items)}
            inferredFor={(statement) => inferredIn(items, statement)}
            answers={applicantAnswers(items)}
            onAnswer={(statement, holds) => open.changeItems((item) => answer(item, statement, holds))}
          />
          <Items
            items={items}
            computed={computed}
            onChange={(key, next) => open.changeItems((item, its) => (its === key ? next(item) : item))}
            onAgain={(key, { benefit }) => {
              const fresh = open.add(planItem.added(titleOf(benefit)), blank(benefit), key);
              focusNext(`#item-${fresh} summary`);
            }}
            onRemove={(key, title) => {
              focusNext(`#removed-${String(open.removeItem(planItem.removed(title), key))} button`);
            }}
            removals={removals}
            undo={undo}
          />
        </section>
      </div>
      <section class="plan-summary" aria-labelledby="sum">
        <h2 id="sum">{planSummary.title}</h2>
        <Live as="div" class="plan-sums">
          <Summary computed={computed} summary={summary} items={items} />
        </Live>
        {counting && <ExportPanel computed={computed} rules={rules} base={new URL(link('/'), location.href).href} />}
        <Persistence state={shown.state} forget={() => open.clear()} removals={removals} undo={undo} />
      </section>
      <StickyFooter sum={counting ? sum : undefined} said={said} />
      <Live as="p" class="visually-hidden" role="status">
        {counting && settled === summary && planSummary.spoken(planSummary.until(LAST_VALID_YEAR), sum)}
      </Live>
    </div>
  );
};
