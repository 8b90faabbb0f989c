import { capsIn, type AmountKind, type Benefit, type Estimate, type NumberField } from '../../rules/index.ts';
import {
  around,
  sampler,
  spell,
  variablesOf,
  thresholdsOf,
  type Sample,
  type Variable,
  type Threshold,
} from './sample.ts';
import { ABOVE, ticksUpTo } from './scales.ts';

/** How an amount goes with its base (计算基数), found by asking the rules; sums in yuan. */
export interface Curve {
  readonly benefit: string;
  readonly kind: AmountKind;
  /** What stands on the x axis. Without a field where the rules derive it, as the interest of a loan. */
  readonly base: { readonly label: string; readonly field: NumberField; readonly variable?: Variable };
  /** The project, year or event that is drawn, where there are several. */
  readonly part?: string;
  /** What the curve hangs on besides, and the value that it is drawn for. */
  readonly held: readonly { readonly variable: Variable; readonly value: string }[];
  /** The sum at which the amount stops growing, and the smallest base that reaches it. */
  readonly cap?: { readonly sum: string; readonly from: string };
  /** The step of the curve itself. */
  readonly threshold?: Threshold;
  /** Thresholds on other inputs, without which there is no curve at all. */
  readonly gates: readonly Threshold[];
  /** What is paid at the right end of the picture. */
  readonly highest: number;
  readonly xMax: number;
  readonly yMax: number;
  readonly rows: readonly Row[];
}

/** A line of the table that says the same as the curve. */
export interface Row {
  readonly x: string;
  readonly estimate: Estimate;
}

/** How far an amount without a cap is drawn: a little over a thousand, or ten thousand, of what its field takes. */
const OPEN_WAN = 10_500_000;
const OPEN_OTHER = 10_500;
/** How far a picture goes on behind its knee or its step, as a multiple of what lies before. */
const BEYOND_KNEE = 1.7;
const BEYOND_STEP = 2.1;

/** The curve of a benefit; undefined where it hangs on no number. */
export const curveOf = (benefit: Benefit): Curve | undefined => {
  const variables = variablesOf(benefit);
  const [first] = variables;
  if (!first) return undefined;
  const sample = sampler(benefit, variables);
  const best = sample();
  const [anatomy] = capsIn(best.steps);
  const variable = anatomy ? variables.find(({ name }) => name === anatomy.holdsFrom.input) : first;
  // Where the rules derive the base, the first number equals it while the others are as large as they can be.
  const moved = variable ?? first;
  const part = variables.find((one) => one.part)?.part;
  const cap = anatomy && { sum: anatomy.cap, from: anatomy.holdsFrom.value };
  const thresholds = thresholdsOf(benefit, variables, sample);
  const threshold = thresholds.find(({ variable }) => variable === moved);
  const gates = thresholds.filter(({ variable }) => variable !== moved);
  const xMax = cap ? Number(cap.from) * BEYOND_KNEE : widthOf(moved, threshold);
  const at = (x: string) => sample(new Map([[moved, x]]));
  const highest = Number(cap?.sum ?? at(spell(xMax, moved.field)).amount.max);
  return {
    benefit: benefit.id,
    kind: benefit.kind,
    base: { label: anatomy?.holdsFrom.label ?? moved.field.label, field: moved.field, ...(variable && { variable }) },
    ...(part && { part }),
    held: variable ? heldBeside(variable, variables, gates, sample, spell(xMax / BEYOND_KNEE / 2, variable.field)) : [],
    ...(cap && { cap }),
    ...(threshold && { threshold }),
    gates,
    highest,
    xMax,
    yMax: ABOVE * highest,
    rows: basesOf(moved, xMax, cap?.from, threshold).map((x) => ({ x, estimate: at(x) })),
  };
};

const widthOf = ({ field }: Variable, threshold: Threshold | undefined): number =>
  threshold ? Number(threshold.at) * BEYOND_STEP : field.scale > 0 ? OPEN_WAN : OPEN_OTHER;

/** The inputs that change the amount at a base, other than by a threshold. */
const heldBeside = (
  base: Variable,
  variables: readonly Variable[],
  gates: readonly Threshold[],
  sample: Sample,
  x: string,
): Curve['held'] => {
  const amountWith = (other: Variable, value: number) =>
    sample(
      new Map([
        [base, x],
        [other, spell(value, other.field)],
      ]),
    ).amount.max;
  return variables
    .filter((other) => other !== base && gates.every(({ variable }) => variable !== other))
    .filter((other) => amountWith(other, Number(other.field.max)) !== amountWith(other, Number(other.field.max) / 2))
    .map((variable) => ({ variable, value: variable.field.max }));
};

/** The bases worth a line in the table: round ones, where the cap begins to hold, and both sides of a threshold. */
const basesOf = (
  { field }: Variable,
  xMax: number,
  from: string | undefined,
  threshold: Threshold | undefined,
): readonly string[] => {
  const round = ticksUpTo(xMax).map((x) => spell(x, field));
  const special = [...(from === undefined ? [] : [from]), ...(threshold ? around(threshold.at, field) : [])];
  return [...new Set([...round, ...special].map((x) => spell(Number(x), field)))].sort((a, b) => Number(a) - Number(b));
};
