import { isRefusedBy, type Benefit, type Step } from '../../rules/index.ts';
import { result, askedFields, wrongFields, estimator, sentence } from '../../strings/index.ts';
import { hasNoNumber, type Draft, type Held } from '../../entry/draft.ts';

interface Props {
  readonly benefit: Benefit;
  readonly draft: Draft;
  readonly isJudged: (name: string) => boolean;
}

/** What stands in place of a result: what is missing or wrong, and a no that is certain already. */
export const Waiting = ({ benefit, draft, isJudged }: Props) => {
  const denied = benefit.conditions.filter(({ id }) => draft.conditions[id] === false);
  return (
    <>
      {denied.length > 0 && <p>{isRefusedBy(denied, draft.conditions) ? result.refusedEarly : result.doubtedEarly}</p>}
      {denied.length > 0 && <Unmet benefit={benefit} ids={denied.map(({ id }) => id)} steps={[]} />}
      <HeldFields draft={draft} isJudged={isJudged} />
      {hasNoNumber(draft) ? (
        <p class="waiting">{result.waiting}</p>
      ) : (
        draft.missing.length > 0 && (
          <>
            <p class="waiting">{result.missing}</p>
            <ul>
              {draft.missing.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </>
        )
      )}
    </>
  );
};

interface HeldFieldsProps {
  readonly draft: Draft;
  readonly isJudged: (name: string) => boolean;
}

/** Which fields keep the form from being answered: those to be put right, and those to be confirmed. */
export const HeldFields = ({ draft, isJudged }: HeldFieldsProps) => {
  const labelsOf = (held: readonly Held[]): readonly string[] =>
    held.filter(({ name }) => isJudged(name)).map(({ label }) => label);
  const wrong = labelsOf(draft.wrong);
  const asked = labelsOf(draft.asked);
  return (
    <>
      {wrong.length > 0 && <p class="waiting">{wrongFields(wrong)}</p>}
      {asked.length > 0 && <p class="waiting">{askedFields(asked)}</p>}
    </>
  );
};

interface UnmetProps {
  readonly benefit: Benefit;
  readonly ids: readonly string[];
  readonly steps: readonly Step[];
}

/** What was answered with no or is missed: conditions in our words, thresholds with how much is missing. */
export const Unmet = ({ benefit, ids, steps }: UnmetProps) => {
  const conditions = benefit.conditions.filter(({ id }) => ids.includes(id));
  const missesThreshold = ids.some((id) => id in benefit.fields);
  const thresholds = missesThreshold
    ? steps.filter((step) => step.type === 'threshold' && step.outcome === 'not-met')
    : [];
  return (
    <ul class="unmet">
      {conditions.map(({ id, label, quote, stated }) => (
        <li key={id}>
          {sentence.denied(label)}
          <q>{quote}</q>
          {!stated && <small class="inferred">{estimator.inferred}</small>}
        </li>
      ))}
      {thresholds.map(({ words, part }) => (
        <li key={part ?? words}>
          {part}
          {words}
        </li>
      ))}
    </ul>
  );
};
