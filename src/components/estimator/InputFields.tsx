import type { Benefit } from '../../rules/index.ts';
import { estimator } from '../../strings/index.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import type { Draft, Rows } from '../../entry/draft.ts';
import { ListInput } from './ListInput.tsx';
import { NumberInput } from './NumberInput.tsx';

interface Props {
  /** Of the form, so that the ids of its controls are its own. */
  readonly form: string;
  readonly benefit: Benefit;
  readonly rows: Rows;
  readonly draft: Draft;
  /** False while the reader is still typing: a half typed number is not called wrong. */
  readonly isSettled: boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
}

/** The inputs of a benefit, whatever they are. */
export const InputFields = (props: Props) => {
  const { form, benefit, draft, isSettled } = props;
  const fields = Object.entries(benefit.fields);
  if (fields.length === 0) return <p class="hint">{estimator.noInputs}</p>;
  return (
    <>
      {benefit.previousYear !== undefined && <p class="hint">{estimator.previousYear(benefit.previousYear)}</p>}
      {fields.map(([name, field]) => {
        const id = `${form}-${name}`;
        if (field.type === 'choice') return <ChoiceInput key={name} id={id} name={name} field={field} />;
        if (field.type === 'list')
          return <ListInput key={name} {...props} rows={props.rows[name] ?? []} name={name} field={field} />;
        return (
          <NumberInput key={name} id={id} name={name} field={field} entry={draft.numbers[name]} isSettled={isSettled} />
        );
      })}
    </>
  );
};
