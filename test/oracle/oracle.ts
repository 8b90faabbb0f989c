import { decimal } from './rational.ts';
import { RULES, type Inputs, type Kind } from './rules.ts';

/** True, false, or left out (undefined alike): not yet known. */
export type Conditions = Readonly<Record<string, boolean | undefined>>;

export interface Request {
  readonly benefit: string;
  readonly inputs: Inputs;
  readonly conditions?: Conditions;
}

export interface Span {
  readonly min: string;
  readonly max: string;
}

export interface Amount extends Span {
  readonly kind: Kind;
}

/** Those parts of an answer that the contract settles: no words, no ids of readings, no steps. */
export interface Verdict {
  readonly status: 'ineligible' | 'undecided' | 'conditional' | 'eligible';
  readonly amount: Amount;
  readonly years: readonly Span[] | undefined;
  readonly capped: boolean;
  readonly unmet: readonly string[];
  readonly unconfirmed: readonly string[];
  readonly readings: readonly Amount[];
}

const span = (least: bigint, most: bigint): Span => ({ min: decimal(least, 2), max: decimal(most, 2) });

const ZERO = span(0n, 0n);

const differ = (a: Span, b: Span): boolean => a.min !== b.min || a.max !== b.max;

/** The second opinion on an admissible request; one that is not admissible throws or answers nonsense. */
export const judge = ({ benefit, inputs, conditions = {} }: Request): Verdict => {
  const rule = RULES[benefit];
  if (!rule) throw new Error(`no benefit ${benefit}`);
  const { kind } = rule;
  const outcome = rule.outcome(inputs);

  const spanOf = (most: bigint): Span => span(kind === 'ceiling' ? 0n : most, most);
  const unmet = [...rule.conditions.filter((id) => conditions[id] === false), ...(outcome.missed ?? [])];
  const unconfirmed = rule.conditions.filter((id) => conditions[id] === undefined);
  if (unmet.length > 0) {
    const amount = { kind, ...ZERO };
    const years = outcome.years?.map(() => ZERO);
    return { status: 'ineligible', amount, years, capped: false, unmet, unconfirmed, readings: [] };
  }

  const amount = outcome.least === undefined ? spanOf(outcome.most) : span(outcome.least, outcome.most);
  const readings = (outcome.readings ?? []).map(spanOf).filter((reading) => differ(reading, amount));
  return {
    status: outcome.open ? 'undecided' : unconfirmed.length > 0 ? 'conditional' : 'eligible',
    amount: { kind, ...amount },
    years: outcome.years?.map(spanOf),
    capped: outcome.cut ?? false,
    unmet,
    unconfirmed,
    readings: readings.map((reading) => ({ kind, ...reading })),
  };
};
