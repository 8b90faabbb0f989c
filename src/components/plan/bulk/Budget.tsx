import { useState } from 'preact/hooks';
import { formatWan, totalControl, type Span } from '../../../rules/index.ts';
import { parseEntry } from '../../../entry/number-entry.ts';
import { provisionLink } from '../../../links/link.ts';
import { budgetField, fitBudget } from '../../../plan/bulk/totals.ts';
import { bulkPage, problems, questions } from '../../../strings/index.ts';

const words = bulkPage.budget;
const FIELD = budgetField(words.label);
const HUNDREDTHS = 100;

interface Props {
  readonly total: Span;
  /** In yuan; undefined where none can be read. */
  readonly onBudget: (budget: string | undefined) => void;
}

/** A budget beside the total, and what a proportional cut would mean, which the text does not contain. */
export const Budget = ({ total, onBudget }: Props) => {
  const [typed, setTyped] = useState('');
  const entry = parseEntry(typed, FIELD);
  const fault =
    entry.state === 'wrong'
      ? problems[entry.problem]({ unit: FIELD.entryUnit, isMoney: true, max: FIELD.max, decimals: FIELD.decimals })
      : entry.state === 'asked'
        ? questions[entry.question](entry.choices[0] ?? '')
        : '';
  return (
    <div class="bulk-budget">
      <label for="bulk-budget">{words.label}</label>
      <div class="bulk-unit">
        <input
          id="bulk-budget"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={words.hint}
          value={typed}
          aria-describedby="bulk-budget-said"
          aria-invalid={fault !== ''}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            const read = parseEntry(value, FIELD);
            onBudget(read.state === 'valid' ? read.value : undefined);
          }}
        />
        <span aria-hidden="true">{FIELD.entryUnit}</span>
      </div>
      <div id="bulk-budget-said" aria-live="polite">
        {fault !== '' && <p>{fault}</p>}
        {entry.state === 'valid' && <Fit budget={entry.value} total={total} />}
      </div>
    </div>
  );
};

const Fit = ({ budget, total }: { readonly budget: string; readonly total: Span }) => {
  const { missing, leftOfMax } = fitBudget(budget, total);
  const isShort = Number(missing.max) > 0;
  return (
    <>
      <p>
        {!isShort
          ? words.enough
          : Number(missing.min) === 0
            ? words.short(formatWan(missing.max))
            : words.missing(formatWan(missing.min), formatWan(missing.max))}
        {isShort && words.cut(`${(leftOfMax / HUNDREDTHS).toFixed(2)}%`)}
      </p>
      <p class="note">
        {words.illustration(totalControl.quote)} <a href={provisionLink(totalControl.provision)}>{words.see}</a>
      </p>
    </>
  );
};
