import { formatWan, formatYuan, type Amount, type Estimate, type Span } from '../../rules/index.ts';
import { kinds, result, statuses } from '../strings.ts';

/** A sum as its kind allows it to be said: a ceiling keeps its 不超过, a range its two ends and no middle. */
const say = ({ kind, min, max }: Amount, format: (sum: string) => string): string => {
  if (kind === 'ceiling' && min !== max) return result.upTo(format(max));
  return min === max ? format(max) : result.span(format(min), format(max));
};

/** An amount in 万元, in full yuan, and as one sentence to be read aloud. */
export const amountText = (estimate: Pick<Estimate, 'amount' | 'status'>) => ({
  inWan: say(estimate.amount, formatWan),
  inYuan: say(estimate.amount, formatYuan),
  inWords: `${statuses[estimate.status].name}，${kinds[estimate.amount.kind].name}，${say(estimate.amount, formatWan)}`,
});

/** The sum of one year, said as the benefit's kind allows. */
export const yearText = (kind: Amount['kind'], year: Span): string => say({ kind, ...year }, formatWan);
