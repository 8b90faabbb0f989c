import { useRef } from 'preact/hooks';
import { estimateOf, isRefusedBy, findBenefit, type Benefit, type Estimate } from '../../rules/index.ts';
import { useReadersPoint } from './ReadersPoints.tsx';
import { headingOf } from '../../links/link.ts';
import { askedFields, estimator, result as words, statuses, wrongFields } from '../../strings/index.ts';
import { AddToPlan } from './AddToPlan.tsx';
import { amountText } from '../../format/sums.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { draftOf, isBlank, isComplete, type Draft, type Held } from '../../entry/draft.ts';
import { EstimateDetails, Result } from './Result.tsx';
import { InputFields } from './InputFields.tsx';
import { Live } from './Live.tsx';
import { forgetForm, useKeptForm } from './kept-form.ts';
import { Questions, useQuestions } from './Questions.tsx';
import { useEntries, useRows } from './form-state.ts';
import { hydrate as hydrateTree } from 'preact';

interface Props {
  readonly benefit: Benefit;
}

/** The form of one benefit with the live result beside it, and below both how the sum comes about and what limits it. */
const BenefitEstimator = ({ benefit }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  const { rows, add, remove, resize, set, reset } = useRows(benefit.fields);
  const { entries, read, isSettled, isJudged, listeners } = useEntries(form, rows);
  useKeptForm({ name: benefit.id, form, rows, entries, setRows: set });
  const draft = draftOf(benefit, entries, rows);
  const estimated = isComplete(draft) ? estimateOf(benefit, draft.inputs, draft.conditions) : undefined;
  const questions = useQuestions(benefit);
  useReadersPoint(benefit, draft.inputs, estimated);
  const spoken = isSettled ? spokenOf(benefit, draft, estimated) : '';

  return (
    <>
      <div class="form-and-result">
        <form
          ref={form}
          {...listeners}
          class="benefit-form"
          aria-labelledby={headingOf(benefit.id)}
          autocomplete="off"
          noValidate
        >
          <InputFields
            form={benefit.id}
            of={benefit.title}
            benefit={benefit}
            rows={rows}
            draft={draft}
            entries={entries}
            isJudged={isJudged}
            add={add}
            remove={remove}
            resize={resize}
          />
          <ConditionFields of={benefit.title} conditions={benefit.conditions} answers={draft.conditions} />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              form.current?.reset();
              reset();
              read();
              forgetForm(benefit.id);
            }}
          >
            {estimator.clear}
          </button>
        </form>
        {estimated && !isBlank(draft) && (
          <Live as="a" class="glance" href={`#result-${benefit.id}`}>
            <b key={amountText(estimated).inWan}>{amountText(estimated).inWan}</b>
            <small>{statuses[estimated.status].name}</small>
            <span>{words.see}</span>
          </Live>
        )}
        <Result benefit={benefit} draft={draft} estimate={estimated} isJudged={isJudged}>
          <AddToPlan benefit={benefit} draft={draft} entries={entries} />
        </Result>
      </div>
      {estimated && (
        <Live as="div" class="estimate-details">
          <EstimateDetails benefit={benefit} estimate={estimated}>
            <Questions {...questions} />
          </EstimateDetails>
        </Live>
      )}
      <Live as="p" class="visually-hidden" role="status">
        {spoken}
      </Live>
    </>
  );
};

/** What a screen reader says once the typing stops: the sum, or what keeps it from being worked out. */
const spokenOf = (benefit: Benefit, draft: Draft, estimated: Estimate | undefined): string => {
  const { wrong, asked, conditions } = draft;
  if (estimated) return amountText(estimated).inWords;
  if (wrong.length > 0) return wrongFields(wrong.map(labelOf));
  if (asked.length > 0) return askedFields(asked.map(labelOf));
  return isRefusedBy(benefit.conditions, conditions) ? statuses.ineligible.name : '';
};

const labelOf = ({ label }: Held): string => label;

interface EstimatorProps {
  /** The id of a benefit. */
  readonly of: string;
}

/** The estimator of one benefit. It gets an id and looks the rules up itself. */
export const Estimator = ({ of }: EstimatorProps) => {
  const benefit = findBenefit(of);
  return benefit ? <BenefitEstimator benefit={benefit} /> : null;
};

/** Takes over the form of a benefit as the page has it, with what may have been typed into it already, or draws it. */
export const hydrate = (place: HTMLElement): void => {
  if (!place.querySelector('form')) place.replaceChildren();
  hydrateTree(<Estimator of={place.dataset.estimator ?? ''} />, place);
  place.dataset.live = '';
};
