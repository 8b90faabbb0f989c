import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Condition } from '../../rules/index.ts';
import { estimator } from '../../strings/index.ts';
import { conditionName } from '../../entry/draft.ts';

const ANSWERS = [
  ['yes', estimator.yes],
  ['no', estimator.no],
  ['unsure', estimator.unsure],
] as const;
type Answer = (typeof ANSWERS)[number][0];

interface Props {
  /** Whose they are: each group bears it, for a page may ask the same of several. */
  readonly of: string;
  readonly conditions: readonly Condition[];
  /** What has been answered so far. */
  readonly answers: Readonly<Record<string, boolean>>;
}

/**
 * Conditions: one tick for all that nobody has answered yet and, for who wants it, each as yes, no or not sure, not sure to begin
 * with. Single answers are in sight as long as they say anything that the tick does not.
 */
export const ConditionFields = ({ of, conditions, answers }: Props) => {
  const group = useRef<HTMLFieldSetElement>(null);
  const all = useRef<HTMLInputElement>(null);
  const given = conditions.map(({ id }) => answers[id]);
  const isAnswered = given.every((answer) => answer !== undefined);
  const isTicked = isAnswered && given.includes(true);
  const isTold = given.every((answer) => answer === true) || given.every((answer) => answer === undefined);
  const [isWanted, setWanted] = useState(conditions.length === 1);
  const isSingle = isWanted || !isTold;
  const answerAll = (): void => {
    if (all.current?.checked) turn('unsure', 'yes');
    else turn('yes', 'unsure');
  };
  const turn = (from: Answer, to: Answer): void => {
    for (const radio of group.current?.querySelectorAll<HTMLInputElement>(`[value=${from}]:checked`) ?? [])
      for (const other of group.current?.querySelectorAll<HTMLInputElement>(`[value=${to}]`) ?? [])
        if (other.name === radio.name) other.checked = true;
  };
  // The tick follows the answers; one that was set before the script came is an answer itself.
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!all.current) return;
    if (isFirst.current && all.current.checked) {
      answerAll();
      all.current.dispatchEvent(new Event('input', { bubbles: true }));
    } else all.current.checked = isTicked;
    isFirst.current = false;
  });
  return conditions.length === 0 ? null : (
    <fieldset
      ref={group}
      class="conditions"
      data-single={isSingle}
      aria-label={estimator.groupOf(estimator.conditions, of)}
    >
      <legend>{estimator.conditions}</legend>
      {conditions.length > 1 && (
        <label class="all-hold">
          <input ref={all} type="checkbox" disabled={isAnswered && !isTicked} onChange={answerAll} />
          <span>{given.includes(false) ? estimator.othersHold : estimator.allHold}</span>
        </label>
      )}
      {conditions.map(({ id, label, stated }) => (
        <fieldset key={id} class="condition" aria-label={estimator.groupOf(label, of)}>
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
      {conditions.length > 1 && (
        <button type="button" class="quiet" aria-expanded={isSingle} onClick={() => setWanted(!isSingle)}>
          {estimator.oneByOne}
        </button>
      )}
    </fieldset>
  );
};
