import type { Benefit, ChoiceField } from '../../rules/index.ts';
import { entryWords, estimator } from '../../strings/index.ts';
import type { Draft, Entries, Rows } from '../../entry/draft.ts';
import { ListInput } from './ListInput.tsx';
import { NumberInput } from './NumberInput.tsx';
import type { PlanTime } from './PeriodInput.tsx';

/** What stands in a form, and what can be done to its rows. */
export interface FormFields {
  readonly rows: Rows;
  readonly draft: Draft;
  readonly entries: Entries;
  /** Whether the text of a control may be judged: not while it is being typed. */
  readonly isJudged: (name: string) => boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
  readonly resize: (list: string, count: number) => void;
}

interface Props extends FormFields {
  /** Of the form, so that the ids of its controls are its own. */
  readonly form: string;
  /** Whose inputs they are: its groups bear it. */
  readonly of: string;
  readonly benefit: Benefit;
  readonly inPlan?: PlanTime | undefined;
}

/** The inputs of a benefit, whatever they are. */
export const InputFields = (props: Props) => {
  const { form, of, benefit, draft, entries, isJudged } = props;
  const fields = Object.entries(benefit.fields);
  if (fields.length === 0) return <p class="hint">{estimator.noInputs}</p>;
  return (
    <>
      {!props.inPlan && asksMoney(benefit) && <p class="hint">{entryWords.example}</p>}
      {benefit.previousYear !== undefined && <p class="hint">{estimator.previousYear(benefit.previousYear)}</p>}
      {fields.map(([name, field]) => {
        const id = `${form}-${name}`;
        if (field.type === 'choice') return <ChoiceInput key={name} id={id} name={name} field={field} />;
        if (field.type === 'list')
          return <ListInput key={name} {...props} rows={props.rows[name] ?? []} name={name} field={field} />;
        return (
          <NumberInput
            of={of}
            key={name}
            id={id}
            name={name}
            field={field}
            entry={draft.numbers[name]}
            entries={entries}
            isJudged={isJudged(name)}
          />
        );
      })}
    </>
  );
};

/** Sums by year come after when it begins and ends: there the form has no line to spare, and each sum is read back. */
const asksMoney = ({ fields }: Benefit): boolean =>
  Object.values(fields).some(
    (field) =>
      (field.type === 'number' && field.scale > 0) ||
      (field.type === 'list' && !field.byYear && Object.values(field.fields).some(({ scale }) => scale > 0)),
  );

interface ChoiceInputProps {
  readonly id: string;
  readonly name: string;
  readonly field: ChoiceField;
}

/** One of a few named cases; nothing is chosen beforehand. */
const ChoiceInput = ({ id, name, field }: ChoiceInputProps) => (
  <div class="field">
    <label for={id}>{field.label}</label>
    <select id={id} name={name}>
      <option value="">{estimator.chooseOne}</option>
      {field.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </div>
);
