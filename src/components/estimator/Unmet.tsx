import type { Benefit, Step } from '../../rules/index.ts';
import { estimator, sentence } from '../../strings/index.ts';

interface Props {
  readonly benefit: Benefit;
  readonly ids: readonly string[];
  readonly steps: readonly Step[];
}

/** What was answered with no or is missed: conditions in our words, thresholds with how much is missing. */
export const Unmet = ({ benefit, ids, steps }: Props) => {
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
