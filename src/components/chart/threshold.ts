import { demandOf, type Benefit, type Estimate, type Step } from '../../rules/index.ts';
import { around, type Sample, type Variable } from './sample.ts';

/** Where a benefit begins to be paid: a figure of the text below which there is nothing. */
export interface Threshold {
  readonly variable: Variable;
  /** In the unit that the rules work in. */
  readonly at: string;
  /** The figure in the text's own words: 30家. */
  readonly words: string;
  /** What the rule demands, as its steps say it: 年营收需突破2000万元. */
  readonly demand: string;
  /** What holds exactly at the figure; `assumed` where this site reads 以上 as including it, `open` where it does not decide. */
  readonly exactly: 'paid' | 'assumed' | 'open' | 'nothing';
}

/** The thresholds of a benefit, found by trying each figure of the text on each number of the same unit. */
export const thresholdsOf = (benefit: Benefit, variables: readonly Variable[], sample: Sample): readonly Threshold[] =>
  variables.flatMap((variable) =>
    Object.values(benefit.figures)
      .filter(({ unit }) => unit === variable.field.unit)
      .flatMap(({ exact, words }): readonly Threshold[] => {
        const at = exact.toText();
        const [below, exactly, above] = around(at, variable.field).map((value) => sample(new Map([[variable, value]])));
        if (!below || !exactly || !above || below.unmet.length === 0 || above.unmet.length > 0) return [];
        const step = thresholdIn(below.steps, variable.name);
        return step ? [{ variable, at, words, demand: demandOf(step), exactly: outcomeAt(exactly, step) }] : [];
      }),
  );

type ThresholdStep = Extract<Step, { readonly type: 'threshold' }>;

const thresholdIn = (steps: readonly Step[], input: string): ThresholdStep | undefined =>
  steps.find((step): step is ThresholdStep => step.type === 'threshold' && step.given.input === input);

const outcomeAt = ({ status, unmet }: Estimate, { demand }: ThresholdStep): Threshold['exactly'] => {
  if (status === 'undecided') return 'open';
  if (unmet.length > 0) return 'nothing';
  return demand === 'or-more' ? 'assumed' : 'paid';
};
