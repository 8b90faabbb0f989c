import type { NumberField } from '../../rules/index.ts';
import { entryWords as words } from '../../strings/index.ts';
import { scaleName } from '../../entry/draft.ts';

interface Props {
  readonly name: string;
  readonly field: NumberField;
  /** False where the text says its own unit, so that this one does not count. */
  readonly applies: boolean;
}

/** In which unit a bare sum counts. The form keeps the answer, as it keeps the text. */
export const UnitSwitch = ({ name, field, applies }: Props) => (
  <fieldset class="unit-switch" data-applies={applies}>
    <legend class="visually-hidden">{words.unitOf(field.label)}</legend>
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
