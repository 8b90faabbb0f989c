import type { Benefit } from '../../rules/index.ts';
import { estimator } from '../strings.ts';
import { conditionName } from './draft.ts';

const ANSWERS = [
  ['yes', estimator.yes],
  ['no', estimator.no],
  ['unsure', estimator.unsure],
] as const;

/** Each condition as yes, no or not sure; not sure to begin with. */
export const ConditionFields = ({ benefit }: { readonly benefit: Benefit }) => (
  <fieldset class="conditions">
    <legend>{estimator.conditions}</legend>
    <p class="hint">{estimator.conditionsNote}</p>
    {benefit.conditions.map(({ id, label }) => (
      <fieldset key={id} class="condition">
        <legend>{label}</legend>
        <span class="answers">
          {ANSWERS.map(([value, text]) => (
            <label key={value}>
              <input
                type="radio"
                id={`${benefit.id}-${id}-${value}`}
                name={conditionName(id)}
                value={value}
                defaultChecked={value === 'unsure'}
              />
              <span>{text}</span>
            </label>
          ))}
        </span>
      </fieldset>
    ))}
  </fieldset>
);
