import type { Benefit, ListField } from '../../rules/index.ts';
import { estimator } from '../strings.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { rowName, type Draft, type Rows } from './draft.ts';
import { NumberInput } from './NumberInput.tsx';

interface Props {
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
  const { benefit, draft, isSettled } = props;
  const fields = Object.entries(benefit.fields);
  if (fields.length === 0) return <p class="hint">{estimator.noInputs}</p>;
  return (
    <>
      {fields.map(([name, field]) => {
        const id = `${benefit.id}-${name}`;
        if (field.type === 'choice') return <ChoiceInput key={name} id={id} name={name} field={field} />;
        if (field.type === 'list') return <ListInput key={name} {...props} name={name} field={field} />;
        return (
          <NumberInput key={name} id={id} name={name} field={field} entry={draft.numbers[name]} isSettled={isSettled} />
        );
      })}
    </>
  );
};

const ListInput = ({
  benefit,
  rows,
  draft,
  isSettled,
  add,
  remove,
  name,
  field,
}: Props & { name: string; field: ListField }) => {
  const keys = rows[name] ?? [];
  return (
    <fieldset class="list">
      <legend>{field.label}</legend>
      {keys.map((row, index) => (
        <fieldset key={row} class="row">
          <legend>{field.part(index)}</legend>
          {Object.entries(field.fields).map(([each, numberField]) => {
            const control = rowName(name, row, each);
            return (
              <NumberInput
                key={control}
                id={`${benefit.id}-${control}`}
                name={control}
                field={numberField}
                entry={draft.numbers[control]}
                isSettled={isSettled}
              />
            );
          })}
          {keys.length > 1 && (
            <button type="button" class="quiet" onClick={() => remove(name, row)}>
              {estimator.remove(field.part(index))}
            </button>
          )}
        </fieldset>
      ))}
      {keys.length < field.max && (
        <button type="button" class="secondary" onClick={() => add(name)}>
          {estimator.add(field.part(keys.length))}
        </button>
      )}
    </fieldset>
  );
};
