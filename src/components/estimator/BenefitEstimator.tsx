import { useEffect, useRef } from 'preact/hooks';
import { estimateOf, isRefusedBy, type Benefit, type Estimate } from '../../rules/index.ts';
import { useReadersPoint } from './use-readers-point.tsx';
import { headingOf } from '../../links/link.ts';
import { estimator, result as words, statuses, wrongFields } from '../../strings/index.ts';
import { AddToPlan } from './AddToPlan.tsx';
import { amountText } from '../../format/amount-text.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { draftOf, type Draft } from '../../entry/draft.ts';
import { InputFields } from './InputFields.tsx';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { useEntries } from './use-entries.ts';
import { useQuestions } from './use-questions.ts';
import { useRows } from './use-rows.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  readonly benefit: Benefit;
}

/** The form of one benefit and, beside it, the live result. */
export const BenefitEstimator = ({ benefit }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  const { rows, add, remove, reset } = useRows(benefit.fields);
  const { entries, read } = useEntries(form);
  // On arrival too: what was typed before the script came is in the form already.
  useEffect(read, [rows]);
  const [settled, settleNow] = useSettled(entries);

  const draft = draftOf(benefit, entries, rows);
  const isComplete = draft.missing.length === 0 && draft.wrong.length === 0;
  const estimated = isComplete ? estimateOf(benefit, draft.inputs, draft.conditions) : undefined;
  const questions = useQuestions(benefit);
  useReadersPoint(benefit, draft.inputs, estimated);
  const isSettled = settled === entries;
  const spoken = isSettled ? spokenOf(benefit, draft, estimated) : '';

  return (
    <>
      <form
        ref={form}
        class="benefit-form"
        aria-labelledby={headingOf(benefit.id)}
        autocomplete="off"
        noValidate
        onInput={read}
        onChange={read}
        onFocusOut={settleNow}
        onSubmit={(event) => event.preventDefault()}
      >
        <InputFields
          form={benefit.id}
          benefit={benefit}
          rows={rows}
          draft={draft}
          isSettled={isSettled}
          add={add}
          remove={remove}
        />
        <ConditionFields conditions={benefit.conditions} />
        <button
          type="button"
          class="quiet"
          onClick={() => {
            form.current?.reset();
            reset();
            read();
          }}
        >
          {estimator.clear}
        </button>
      </form>
      {estimated && (
        <a class="glance" href={`#result-${benefit.id}`}>
          <b>{amountText(estimated).inWan}</b>
          {words.see}
        </a>
      )}
      <Result benefit={benefit} draft={draft} estimate={estimated} isSettled={isSettled}>
        <Questions {...questions} />
        <AddToPlan benefit={benefit.id} draft={draft} />
      </Result>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
};

/** What a screen reader says once the typing stops: the sum, or what keeps it from being worked out. */
const spokenOf = (benefit: Benefit, { wrong, conditions }: Draft, estimated: Estimate | undefined): string => {
  if (estimated) return amountText(estimated).inWords;
  if (wrong.length > 0) return wrongFields(wrong);
  return isRefusedBy(benefit.conditions, conditions) ? statuses.ineligible.name : '';
};
