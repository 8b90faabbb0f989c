import { formatWan, groupDigits, type NumberField } from '../../rules/index.ts';
import { estimator, problems } from '../../strings/index.ts';
import type { Entry } from '../../entry/number-entry.ts';
import { Live } from './Live.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly field: NumberField;
  readonly entry: Entry | undefined;
  readonly isSettled: boolean;
}

/** A number with its unit, read back as it was understood, or what is wrong with it. */
export const NumberInput = ({ id, name, field, entry, isSettled }: Props) => {
  const problem = isSettled && entry?.state === 'wrong' ? entry.problem : undefined;
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <span class="with-unit">
        <input
          id={id}
          name={name}
          type="text"
          inputMode={field.decimals === 0 ? 'numeric' : 'decimal'}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-unit ${id}-note`}
        />
        <span id={`${id}-unit`} class="unit">
          {field.entryUnit}
        </span>
      </span>
      <Live as="p" id={`${id}-note`} class={problem ? 'problem' : 'echo'}>
        {problem ? problems[problem](limitsOf(field)) : entry?.state === 'valid' && echo(entry, field)}
      </Live>
    </div>
  );
};

const withUnit = (value: string, field: NumberField): string =>
  `${groupDigits(value)} ${field.unit === 'yuan' ? estimator.yuan : field.entryUnit}`;

const isInWan = ({ unit, entryUnit }: NumberField): boolean => unit === 'yuan' && entryUnit !== estimator.yuan;

const limitsOf = (field: NumberField) => ({
  unit: field.entryUnit,
  max: isInWan(field) ? formatWan(field.max) : withUnit(field.max, field),
  decimals: field.decimals,
});

const echo = ({ value, unitSlip }: Extract<Entry, { state: 'valid' }>, field: NumberField) => (
  <>
    {estimator.echo(withUnit(value, field))}
    {unitSlip && (
      <strong class="slip">
        {field.unit === 'share'
          ? estimator.percentSlip(withUnit(value, field))
          : estimator.unitSlip(withUnit(value, field))}
      </strong>
    )}
  </>
);
