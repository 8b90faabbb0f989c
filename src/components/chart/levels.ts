import type { AmountKind, Benefit, Span } from '../../rules/index.ts';
import { sampler, variablesOf } from './sample.ts';

/** A benefit that hangs on no number: a sum, a ceiling or a range, for each of the cases that differ. */
export interface Levels {
  readonly benefit: string;
  readonly kind: AmountKind;
  readonly max: number;
  readonly levels: readonly Level[];
}

export interface Level extends Span {
  /** The cases that get it, as the form names them; none where the benefit asks nothing. */
  readonly cases: readonly { readonly value: string; readonly label: string }[];
}

/** The levels of a benefit in the order of the form; cases with the same amount stand together. */
export const levelsOf = (benefit: Benefit): Levels | undefined => {
  const variables = variablesOf(benefit);
  if (variables.length > 0) return undefined;
  const sample = sampler(benefit, variables);
  const [name, field] = Object.entries(benefit.fields)[0] ?? [];
  const options = field?.type === 'choice' ? field.options : [];
  if (name === undefined || options.length === 0) {
    const { min, max } = sample().amount;
    return { benefit: benefit.id, kind: benefit.kind, max: Number(max), levels: [{ min, max, cases: [] }] };
  }
  const paid = options.map((option) => ({ option, amount: sample(new Map(), { [name]: option.value }).amount }));
  const isOne = paid.every(({ amount }) => amount.min === paid[0]?.amount.min && amount.max === paid[0].amount.max);
  const levels = paid.map(({ option, amount: { min, max } }): Level => ({ min, max, cases: [option] }));
  const [first] = levels;
  return {
    benefit: benefit.id,
    kind: benefit.kind,
    max: Math.max(...levels.map(({ max }) => Number(max))),
    levels: isOne && first ? [{ ...first, cases: options }] : levels,
  };
};
