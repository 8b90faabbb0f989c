import { useEffect, useRef } from 'preact/hooks';
import { estimate, isFailure, type Benefit } from '../../rules/index.ts';
import { estimator, kinds, result as words } from '../strings.ts';
import { amountText } from './amount.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { draftOf } from './draft.ts';
import { InputFields } from './InputFields.tsx';
import { Provisions } from './Provisions.tsx';
import { Result } from './Result.tsx';
import { useEntries } from './use-entries.ts';
import { useRows } from './use-rows.ts';
import { useSettled } from './use-settled.ts';

/** The form of one benefit and, beside it, the live result. */
export const BenefitEstimator = ({ benefit }: { readonly benefit: Benefit }) => {
  const form = useRef<HTMLFormElement>(null);
  const { rows, add, remove, reset } = useRows(benefit.fields);
  const { entries, read } = useEntries(form);
  // On arrival too: what was typed before the script came is in the form already.
  useEffect(read, [rows]);
  const [settled, settleNow] = useSettled(entries);

  const draft = draftOf(benefit, entries, rows);
  const isComplete = draft.missing.length === 0 && !draft.hasWrong;
  const answer = isComplete
    ? estimate({ benefit: benefit.id, inputs: draft.inputs, conditions: draft.conditions })
    : undefined;
  const estimated = answer && !isFailure(answer) ? answer : undefined;
  const spoken = settled === entries && estimated ? amountText(estimated).inWords : '';

  return (
    <section class="benefit" aria-labelledby={`heading-${benefit.id}`}>
      <header class="benefit-head">
        <h3 id={`heading-${benefit.id}`}>{benefit.title}</h3>
        <p class="kind" data-kind={benefit.kind}>
          {words.kindOf(kinds[benefit.kind].name)}
        </p>
        <Provisions ids={benefit.provisions} />
      </header>
      <form
        ref={form}
        class="benefit-form"
        aria-labelledby={`heading-${benefit.id}`}
        autocomplete="off"
        noValidate
        onInput={read}
        onChange={read}
        onFocusOut={settleNow}
        onSubmit={(event) => event.preventDefault()}
      >
        <InputFields
          benefit={benefit}
          rows={rows}
          draft={draft}
          isSettled={settled === entries}
          add={add}
          remove={remove}
        />
        <ConditionFields benefit={benefit} />
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
      <Result benefit={benefit} draft={draft} estimate={estimated} />
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
};
