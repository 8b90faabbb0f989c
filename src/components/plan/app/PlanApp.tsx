import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { summaryOf } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { useSettled } from '../../estimator/form-state.ts';
import { planConditions, planItem, planSteps, planSummary } from '../../../strings/index.ts';
import { computePlan } from '../../../plan/compute.ts';
import type { Removal } from '../../../plan/on-screen.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { Conflicts } from './Conflicts.tsx';
import { FillStep } from './FillStep.tsx';
import { KeepingNotice, Removed } from './Keeping.tsx';
import { ResultStep } from './ResultStep.tsx';
import { countedIn, heldIn } from './Face.tsx';
import { StepNav, firstStep, nextWaiting, StickyFooter, type Step } from './StepNav.tsx';
import { apartInWan } from '../../../format/sums.ts';
import { savedPlan } from '../../../plan/keyed-plan.ts';
import { blank } from '../../../plan/saved-plan.ts';
import { Variants } from './Variants.tsx';
import { LateUnreadable } from './LateUnreadable.tsx';
import { useFocus, usePlan, useStep } from './use-plan.ts';
import { hydrate } from 'preact';

/** The island: the plan of a whole enterprise in three steps, from what it does to the sums by year. */
export const PlanApp = ({ rules }: { readonly rules: string }) => {
  const shown = usePlan();
  const plan = shown?.plan;
  const computed = useMemo(() => plan && computePlan(savedPlan(plan)), [plan]);
  const summary = useMemo(() => computed && summaryOf(computed.worked), [computed]);
  const [settled] = useSettled(summary);
  const { step, begin, goOn } = useStep();
  const [opened, setOpened] = useState<string>();
  const { title, focusNext } = useFocus();
  /** Whether a second plan has just been made of this one, to change some numbers in it. */
  const isCopied = useRef(false);
  useEffect(() => {
    if (!plan || !computed) return;
    begin(isCopied.current ? 'fill' : firstStep({ items: plan.items, computed }, shown.state === 'linked'));
    isCopied.current = false;
    setOpened(nextWaiting({ items: plan.items, computed })?.key);
  }, [shown?.arrivals]);
  if (!shown || !plan || !computed || !summary || !step) return <p class="note">{planSteps.loading}</p>;

  const { open, removals, said } = shown;
  const held = heldIn(summary);
  const counting = computed.places.length > 0;
  const sum = apartInWan(summary.within);
  const waiting = computed.left.waiting.length;

  const go = (next: Step): void => {
    goOn(next);
    if (next === 'fill' && step !== 'fill') setOpened(nextWaiting({ items: plan.items, computed })?.key);
    focusNext();
  };
  /** Leads to where an item is filled in; undefined for what is asked of the applicant. */
  const fill = (key: string | undefined): void => {
    goOn('fill');
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
        keepBeside={toTitle(() => open.copy())}
        openOwn={toTitle(() => open.openOwn())}
      />
      {shown.aside.length + shown.unreadable.length > 0 && <LateUnreadable screen={shown} toTitle={toTitle} />}
      <Removed removals={removals} undo={undo} where="plan" />
      <Conflicts conflicts={shown.conflicts} choose={(id, version) => toTitle(() => open.choose(id, version))()} />
      <Variants screen={shown} show={(slot) => toTitle(() => open.show(slot))()} />
      <StepNav step={step} chosen={plan.items.length} waiting={waiting} go={go} />
      <h2 ref={title} tabIndex={-1} id="step">
        {planSteps.titles[step]}
      </h2>
      <div class="plan-choose" hidden={step !== 'choose'}>
        <ChooseStep
          listed={plan.items.map(({ item }) => item.benefit)}
          add={({ id, title: name }) => open.addBenefit(planItem.added(name), blank(id))}
          remove={({ id, title: name }) => open.removeBenefit(planItem.removed(name), id)}
          removals={removals}
          undo={undo}
        />
      </div>
      {/* Its forms stay: what is typed in them is theirs. */}
      <div class="plan-fill" hidden={step !== 'fill'}>
        <FillStep
          shown={shown}
          computed={computed}
          summary={summary}
          opened={opened}
          onOpen={openItem}
          onApplicant={() => fill(undefined)}
          onDone={() => go('result')}
          focusNext={focusNext}
          undo={undo}
        />
      </div>
      <ResultStep
        isShown={step === 'result'}
        shown={shown}
        computed={computed}
        summary={summary}
        rules={rules}
        fill={fill}
        confirm={() => open.confirm(planConditions.said)}
        copy={() => {
          isCopied.current = true;
          open.copy();
          focusNext('.plan-variants [aria-current]');
        }}
        forget={() => {
          open.clear();
          go('choose');
        }}
        undo={undo}
      />
      <StickyFooter
        step={step}
        chosen={plan.items.length}
        waiting={waiting}
        sum={counting ? sum : undefined}
        held={held}
        said={said}
        go={go}
      />
      <Live as="p" class="visually-hidden" role="status">
        {counting && settled === summary && planSummary.spoken(countedIn(summary), sum)}
      </Live>
    </div>
  );
};

/** The place says of which version of the rules the page was built. */
export const mount = (place: HTMLElement): void => hydrate(<PlanApp rules={place.dataset.rules ?? ''} />, place);
