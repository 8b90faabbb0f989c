import type { NumberField } from '../../rules/index.ts';
import { entryWords as words, estimator } from '../../strings/index.ts';
import { scaleName } from '../../entry/draft.ts';

interface Props {
  readonly name: string;
  /** What the form is for, so that no two switches of a page bear the same name. */
  readonly of: string;
  readonly field: NumberField;
  /** False where the text says its own unit, so that this one does not count. */
  readonly applies: boolean;
}

/** In which unit a bare sum counts. The form keeps the answer, as it keeps the text. */
export const UnitSwitch = ({ name, of, field, applies }: Props) => (
  <fieldset class="unit-switch" data-applies={applies}>
    <legend class="visually-hidden">{estimator.groupOf(words.unitOf(field.label), of)}</legend>
    {words.units.map(({ scale, name: unit }) => (
      <label key={scale}>
        <input
          type="radio"
          name={scaleName(name)}
          value={String(scale)}
          defaultChecked={scale === field.scale}
          data-scale={field.scale}
        />
        <span>{unit}</span>
      </label>
    ))}
  </fieldset>
);
