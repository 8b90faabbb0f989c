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

/** Readings have no order in the contract: here the lowest comes first. */
export const inOrder = (readings: readonly Amount[]): readonly Amount[] =>
  [...readings].sort((a, b) => Number(a.max) - Number(b.max) || Number(a.min) - Number(b.min));

/** The second opinion on an admissible request; one that is not admissible throws or answers nonsense. */
export const judge = ({ benefit, inputs, conditions = {} }: Request): Verdict => {
  const rule = RULES[benefit];
  if (!rule) throw new Error(`no benefit ${benefit}`);
  const { kind } = rule;
  const outcome = rule.outcome(inputs);

  const spanOf = (most: bigint): Span => span(kind === 'ceiling' ? 0n : most, most);
  const denied = rule.conditions.filter((id) => conditions[id] === false);
  const unmet = [...denied, ...(outcome.missed ?? [])];
  const unconfirmed = rule.conditions.filter((id) => conditions[id] === undefined);
  if (unmet.some((one) => !rule.inferred.includes(one))) {
    const amount = { kind, ...ZERO };
    const years = outcome.years?.map(() => ZERO);
    return { status: 'ineligible', amount, years, capped: false, unmet, unconfirmed, readings: [] };
  }

  // From here on every condition that is denied is an inferred one.
  const isDoubted = denied.length > 0;
  const otherwise = outcome.least === undefined ? spanOf(outcome.most) : span(outcome.least, outcome.most);
  const fromNothing = (one: Span): Span => (isDoubted ? { min: ZERO.min, max: one.max } : one);
  const amount = fromNothing(otherwise);
  const readings = [...(isDoubted ? [ZERO, otherwise] : []), ...(outcome.readings ?? []).map(spanOf)];
  return {
    status: outcome.open === true || isDoubted ? 'undecided' : unconfirmed.length > 0 ? 'conditional' : 'eligible',
    amount: { kind, ...amount },
    years: outcome.years?.map(spanOf).map(fromNothing),
    capped: outcome.cut ?? false,
    unmet,
    unconfirmed,
    readings: inOrder(readings.filter((one) => differ(one, amount)).map((one) => ({ kind, ...one }))),
  };
};
