import { Exact, formatWan, formatYuan, type Amount, type Estimate, type Span, type Step } from '../rules/index.ts';
import { kinds, result, statuses, sumWords as words } from '../strings/index.ts';

/** A sum as its kind allows it to be said: a ceiling keeps its 不超过, a range its two ends and no middle. */
const sayAmount = ({ kind, min, max }: Amount, format: (sum: string) => string): string => {
  if (min === max) return format(max);
  return kind === 'ceiling' ? result.upTo(format(max)) : result.span(format(min), format(max));
};

/** An amount in 万元, in full yuan, and as one sentence to be read aloud. Nothing is nothing, whatever the kind. */
export const amountText = ({ amount, status }: Pick<Estimate, 'amount' | 'status'>) => {
  if (status === 'ineligible') {
    return { inWan: formatWan('0'), inYuan: formatYuan('0'), inWords: `${statuses[status].name}，${formatWan('0')}` };
  }
  const inWan = sayAmount(amount, formatWan);
  // A ceiling says its kind already.
  const inWords = [statuses[status].name, ...(amount.kind === 'ceiling' ? [] : [kinds[amount.kind].name]), inWan];
  return { inWan, inYuan: sayAmount(amount, formatYuan), inWords: inWords.join('，') };
};

/** The sum of one year, said as the benefit's kind allows. */
export const yearText = (kind: Amount['kind'], year: Span): string => sayAmount({ kind, ...year }, formatWan);

const saySpan = ({ min, max }: Span, format: (sum: string) => string): string => {
  if (min === max) return format(max);
  return Number(min) === 0 ? result.upTo(format(max)) : result.span(format(min), format(max));
};

/** A lower and an upper bound in 万元; one number where they are the same, a ceiling where nothing is certain. */
export const inWan = (span: Span): string => saySpan(span, formatWan);

/** The same in full yuan. */
export const inYuan = (span: Span): string => saySpan(span, formatYuan);

/** What lies between the two bounds: the text leaves it to others. In yuan. */
export const restOf = ({ min, max }: Span): string => Exact.of(max).minus(Exact.of(min)).toFen();

/** The sum of a plan as it is handed on: what can be worked out, and apart from it what the text leaves to others. */
const sayApart = (span: Span, format: (sum: string) => string): string => {
  const { min, max } = span;
  return min === max || Number(min) === 0 ? saySpan(span, format) : result.besides(format(min), format(restOf(span)));
};

/** In 万元. */
export const apartInWan = (span: Span): string => sayApart(span, formatWan);

/** In full yuan. */
export const apartInYuan = (span: Span): string => sayApart(span, formatYuan);

/** So many projects, years or events are spelt out one by one. */
const SPELT = 3;

/** What is compared or given as it stands in the text has no arithmetic to show. */
const SAID_IN_WORDS: ReadonlySet<Step['type']> = new Set(['threshold', 'fixed', 'ceiling', 'range']);

/**
 * How a sum comes about, in a sentence, or one for each year, project or event: 1,200㎡ × 5元 × 6个月 = 3.6万元，没到上限30万元. The
 * steps say the same with their grounds.
 */
export const sumSentences = (steps: readonly Step[]): readonly string[] => {
  const parts = new Map<string, Step[]>();
  for (const step of steps) {
    const part = step.part ?? '';
    if (step.type !== 'threshold' || step.outcome !== 'met') parts.set(part, [...(parts.get(part) ?? []), step]);
  }
  const sum = parts.get('') ?? [];
  const named = [...parts].filter(([part]) => part !== '');
  const shown = named.length > SPELT ? [] : named;
  return [
    ...shown.map(([part, own]) => words.part(named.length > 1 ? part : '', sentenceOf(own))),
    ...(sum.length === 0 ? [] : [sum[sum.length - 1]?.type === 'sum' ? sumOf(named.length, sum) : sentenceOf(sum)]),
  ];
};

const sentenceOf = (steps: readonly Step[]): string => words.join(steps.map(clauseOf));

const clauseOf = (step: Step): string => {
  if (SAID_IN_WORDS.has(step.type)) return step.words;
  if (step.type !== 'cap') return step.expression;
  if (step.cut) return words.cut(step.figure);
  return step.byRate === step.at ? words.reached(step.figure) : words.below(step.figure);
};

/** The terms are left out where they are many. */
const sumOf = (count: number, [sum]: readonly Step[]): string => {
  const expression = sum?.expression ?? '';
  return count > SPELT ? words.total(count, expression.slice(expression.lastIndexOf('=') + 2)) : expression;
};
