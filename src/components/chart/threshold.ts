import type { Benefit } from '../../rules/index.ts';
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
  /** What holds exactly at the figure; `open` where the text does not say. */
  readonly exactly: 'paid' | 'open' | 'nothing';
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
        const demand = below.steps.find(({ value }) => value === undefined)?.words.split('：')[0] ?? '';
        const outcome = exactly.status === 'undecided' ? 'open' : exactly.unmet.length > 0 ? 'nothing' : 'paid';
        return [{ variable, at, words, demand, exactly: outcome }];
      }),
  );
