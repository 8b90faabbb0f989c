import {
  allMet,
  estimate,
  Exact,
  isFailure,
  demandOf,
  type Benefit,
  type Estimate,
  type NumberField,
  type Step,
} from '../../rules/index.ts';

/** A number that the award of a benefit hangs on; one of a list stands for the first entry of that list. */
export interface Variable {
  readonly name: string;
  readonly list?: string;
  readonly field: NumberField;
  /** What the entry of a list is called: 第1年. */
  readonly part?: string;
}

/** Values by variable, in the unit that the rules work in; what is left out is as large as the form allows. */
export type Values = ReadonlyMap<Variable, string>;

export const variablesOf = ({ fields }: Benefit): readonly Variable[] =>
  Object.entries(fields).flatMap(([name, field]): readonly Variable[] => {
    if (field.type === 'number') return [{ name, field }];
    if (field.type === 'choice') return [];
    return Object.entries(field.fields).map(([each, inner]) => ({
      name: each,
      list: name,
      field: inner,
      part: field.part(0),
    }));
  });

/** What the benefit pays on these values, all its conditions taken as true; `chosen` answers its choices. */
export const sampler =
  (benefit: Benefit, variables: readonly Variable[], entries = 1) =>
  (values: Values = new Map(), chosen: Readonly<Record<string, string>> = {}): Estimate => {
    const entryOf = (list?: string): Readonly<Record<string, string>> =>
      Object.fromEntries(
        variables.filter((one) => one.list === list).map((one) => [one.name, values.get(one) ?? one.field.max]),
      );
    const inputs = Object.entries(benefit.fields).map(([name, field]) => {
      if (field.type === 'choice') return [name, chosen[name] ?? field.options[0]?.value];
      return [name, field.type === 'list' ? Array.from({ length: entries }, () => entryOf(name)) : entryOf()[name]];
    });
    const answer = estimate({
      benefit: benefit.id,
      inputs: Object.fromEntries(inputs) as Readonly<Record<string, unknown>>,
      conditions: allMet(benefit.conditions),
    });
    if (isFailure(answer)) throw new Error(`${benefit.id}: no picture of ${JSON.stringify(answer.error.issues)}`);
    return answer;
  };

export type Sample = ReturnType<typeof sampler>;

/** The smallest difference that a field can hold: a fen, a hundredth of a square metre, one enterprise. */
const grainOf = ({ decimals }: NumberField): Exact => Exact.powerOfTen(-decimals);

/** A number as the rules take it, with no more decimals than the field allows. */
export const spell = (value: number, { decimals }: NumberField): string => value.toFixed(decimals).replace(/\.0+$/, '');

/** The values just below, exactly at and just above a figure. */
export const around = (at: string, field: NumberField): readonly [string, string, string] => [
  Exact.of(at).minus(grainOf(field)).toText(),
  at,
  Exact.of(at).plus(grainOf(field)).toText(),
];

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
