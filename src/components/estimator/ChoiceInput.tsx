import type { ChoiceField } from '../../rules/index.ts';
import { estimator } from '../../strings/index.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly field: ChoiceField;
}

/** One of a few named cases; nothing is chosen beforehand. */
export const ChoiceInput = ({ id, name, field }: Props) => (
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
