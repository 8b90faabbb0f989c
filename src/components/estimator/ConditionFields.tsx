import type { Condition } from '../../rules/index.ts';
import { estimator } from '../../strings/index.ts';
import { conditionName } from '../../entry/draft.ts';

const ANSWERS = [
  ['yes', estimator.yes],
  ['no', estimator.no],
  ['unsure', estimator.unsure],
] as const;

interface Props {
  readonly conditions: readonly Condition[];
}

/** Each condition as yes, no or not sure; not sure to begin with. */
export const ConditionFields = ({ conditions }: Props) => (
  <fieldset class="conditions">
    <legend>{estimator.conditions}</legend>
    <p class="hint">{estimator.conditionsNote}</p>
    {conditions.map(({ id, label, stated }) => (
      <fieldset key={id} class="condition">
        <legend>
          {label}
          {!stated && <small class="inferred">{estimator.inferred}</small>}
        </legend>
        <span class="answers">
          {ANSWERS.map(([value, text]) => (
            <label key={value}>
              <input type="radio" name={conditionName(id)} value={value} defaultChecked={value === 'unsure'} />
              <span>{text}</span>
            </label>
          ))}
        </span>
      </fieldset>
    ))}
  </fieldset>
);
