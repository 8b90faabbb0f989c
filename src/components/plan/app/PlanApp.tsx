import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findBenefit, LAST_VALID_YEAR, summaryOf } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { useSettled } from '../../estimator/use-settled.ts';
import {
  asideWords,
  plan as words,
  planConditions,
  planItem,
  planStart,
  planSteps,
  planSummary,
} from '../../../strings/index.ts';
import { computePlan } from '../../../plan/compute.ts';
import type { Removal } from '../../../plan/on-screen.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { answer, applicantAnswers, applicantStatements, inferredIn } from '../../../plan/applicant.ts';
import { ApplicantQuestions } from './ApplicantQuestions.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Face } from './Face.tsx';
import { Items } from './Items.tsx';
import { KeepingNotice } from './Keeping.tsx';
import { Removed } from './Removed.tsx';
import { ResultStep } from './ResultStep.tsx';
import { StartYear } from './StartYear.tsx';
import { StepNav } from './StepNav.tsx';
import { firstStep, nextWaiting, type Step } from './steps.ts';
import { StickyFooter } from './StickyFooter.tsx';
import { inWan } from '../../../format/sums.ts';
import { savedPlan } from '../../../plan/keyed-plan.ts';
import { Unreadable } from './Unreadable.tsx';
import { usePlan } from './use-plan.ts';

const blank = (benefit: string): SavedItem => ({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });

const titleOf = (benefit: string): string => findBenefit(benefit)?.title ?? '';

/** The island: the plan of a whole enterprise in three steps, from what it does to the sums by year. */
export const PlanApp = ({ rules }: { readonly rules: string }) => {
  const shown = usePlan();
  const plan = shown?.plan;
  const computed = useMemo(() => plan && computePlan(savedPlan(plan)), [plan]);
  const summary = useMemo(() => computed && summaryOf(computed.worked), [computed]);
  const [settled] = useSettled(summary);
  const [step, setStep] = useState<Step>();
  const [opened, setOpened] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const arrivals = shown?.arrivals;
  useEffect(() => {
    if (!plan || !computed) return;
    setStep(firstStep({ items: plan.items, computed }, shown.state === 'linked'));
    setOpened(nextWaiting({ items: plan.items, computed })?.key);
  }, [arrivals]);
  if (!shown || !plan || !computed || !summary || !step) return <p class="note">{words.loading}</p>;

  const { open, removals, said } = shown;
  const { items } = plan;
  const counting = computed.places.length > 0;
  const sum = inWan(summary.within);
  const waiting = computed.left.waiting.length;

  /** Takes the focus to what has just been drawn, or to the title of the step. */
  const focusNext = (selector?: string): void => {
    requestAnimationFrame(() => {
      const target = (selector === undefined ? null : document.querySelector<HTMLElement>(selector)) ?? title.current;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
    });
  };
  const go = (next: Step): void => {
    setStep(next);
    if (next === 'fill' && step !== 'fill') setOpened(nextWaiting({ items, computed })?.key);
    focusNext();
  };
  /** Leads to where an item is filled in; undefined for what is asked of the applicant. */
  const fill = (key: string | undefined): void => {
    setStep('fill');
    setOpened(key);
    focusNext(key === undefined ? '.applicant input' : `#item-${key} summary`);
  };
  const openItem = (key: string | undefined): void => {
    setOpened(key);
    if (key !== undefined) focusNext(`#item-${key} summary`);
  };
  /** Does what makes its own button go. */
  const toTitle = (act: () => void) => () => {
    act();
    focusNext();
  };
  /** Brings back what was taken away, and takes the reader there: the button that was pressed is gone. */
  const undo = (removal: Removal): void => {
    open.undo(removal);
    focusNext(removal.where === 'items' ? removal.keys.map((key) => `#item-${key} summary`)[0] : undefined);
  };
  return (
    <div class="plan" data-step={step}>
      <KeepingNotice
        screen={shown}
        keepLinked={toTitle(() => open.keepLinked())}
        openOwn={toTitle(() => open.openOwn())}
      />
      <Unreadable
        screen={shown}
        discard={(aside) => open.discard(aside, asideWords.removed)}
        remove={(id) => open.removeUnreadable(asideWords.removed, id)}
      />
      <Removed removals={removals} undo={undo} where="plan" />
      <Conflicts conflicts={shown.conflicts} choose={(id, version) => toTitle(() => open.choose(id, version))()} />
      <StepNav step={step} chosen={items.length} waiting={waiting} go={go} />
      <h2 ref={title} tabIndex={-1} id="step">
        {planSteps.titles[step]}
      </h2>
      <div class="plan-choose" hidden={step !== 'choose'}>
        <ChooseStep
          listed={items.map(({ item }) => item.benefit)}
          add={({ id, title: name }) => open.addBenefit(planItem.added(name), blank(id))}
          remove={({ id, title: name }) => open.removeBenefit(planItem.removed(name), id)}
          removals={removals}
          undo={undo}
        />
      </div>
      {/* Its forms stay: what is typed in them is theirs. */}
      <div class="plan-fill" hidden={step !== 'fill'}>
        <section class="plan-questions" aria-labelledby="step">
          {items.length === 0 ? (
            <p class="waiting">{planItem.empty}</p>
          ) : (
            <StartYear
              id="plan-start"
              label={planStart.start}
              year={plan.start}
              onChange={(year) => open.change((last) => ({ ...last, start: year ?? last.start }))}
            />
          )}
          <Items
            items={items}
            computed={computed}
            opened={opened}
            onOpen={openItem}
            onDone={() => go('result')}
            onChange={(key, next) => open.changeItems((item, its) => (its === key ? next(item) : item))}
            onAgain={(key, { benefit }) => openItem(open.add(planItem.added(titleOf(benefit)), blank(benefit), key))}
            onRemove={(key, name) => {
              focusNext(`#removed-${String(open.removeItem(planItem.removed(name), key))} button`);
            }}
            removals={removals}
            undo={undo}
          />
          <ApplicantQuestions
            statements={applicantStatements(items)}
            inferredFor={(statement) => inferredIn(items, statement)}
            answers={applicantAnswers(items)}
            onAnswer={(statement, holds) => open.changeItems((item) => answer(item, statement, holds))}
          />
        </section>
        <aside class="plan-card" aria-label={planSummary.title}>
          <Live as="div">
            {counting ? (
              <Face summary={summary} count={computed.places.length} />
            ) : (
              <p class="waiting">{planSummary.none}</p>
            )}
          </Live>
          <button type="button" class={waiting === 0 ? 'main' : 'secondary'} onClick={() => go('result')}>
            {planSteps.toResult}
          </button>
        </aside>
      </div>
      <ResultStep
        isShown={step === 'result'}
        shown={shown}
        computed={computed}
        summary={summary}
        rules={rules}
        fill={fill}
        confirm={() => open.confirm(planConditions.said)}
        undo={undo}
      />
      <StickyFooter said={said}>
        {step === 'choose' && items.length > 0 && (
          <>
            <Live as="span">{planSteps.chosen(items.length)}</Live>
            <button type="button" class="main" onClick={() => go('fill')}>
              {planSteps.toFill}
            </button>
          </>
        )}
        {step === 'fill' && items.length > 0 && (
          <>
            <Live as="span">
              {counting && (
                <>
                  <small>{planSummary.ifAll}</small>
                  <b key={sum}>{sum}</b>
                </>
              )}
            </Live>
            <button type="button" class="secondary" onClick={() => go('result')}>
              {planSteps.toResult}
            </button>
          </>
        )}
      </StickyFooter>
      <Live as="p" class="visually-hidden" role="status">
        {counting && settled === summary && planSummary.spoken(computed.places.length, LAST_VALID_YEAR, sum)}
      </Live>
    </div>
  );
};
