import type { AmountKind, Award, AwardReading } from './kit/award.ts';
import { isRefusedBy, type Condition } from './kit/condition.ts';
import { Exact } from './kit/exact.ts';
import type { Benefit } from './kit/measure.ts';
import type { Step } from './kit/step-data.ts';

/** The first that holds: 不符合, 原文没有写, 待确认, 符合. */
export type Status = 'ineligible' | 'undecided' | 'conditional' | 'eligible';

/** Sums in yuan, rounded half-up to the fen: `'72000.00'`. */
export interface Span {
  readonly min: string;
  readonly max: string;
}

export interface Amount extends Span {
  readonly kind: AmountKind;
}

/** Another tenable reading of the text that gives a different amount for these very inputs. */
export interface Reading {
  readonly id: string;
  readonly label: string;
  readonly provision: string;
  readonly amount: Amount;
}

/** What one benefit pays on given inputs and conditions (试算). */
export interface Estimate {
  readonly benefit: string;
  readonly status: Status;
  readonly amount: Amount;
  /** Only for benefits that list years. */
  readonly years?: readonly Span[];
  readonly capped: boolean;
  /** Every condition that is false, stated or inferred, and every input that misses a threshold. */
  readonly unmet: readonly string[];
  /** Every condition that is not yet known. */
  readonly unconfirmed: readonly string[];
  readonly readings: readonly Reading[];
  readonly provisions: readonly string[];
  readonly steps: readonly Step[];
}

/**
 * The one computation, for the inputs of a request that `estimate` has found sound, or of a form that takes nothing else:
 * numbers as JSON numbers or plain decimal strings within the limits of their fields. A condition left out is not yet known.
 */
export const estimateOf = (
  benefit: Benefit,
  inputs: Readonly<Record<string, unknown>>,
  conditions: Readonly<Record<string, boolean | undefined>>,
  explain = true,
): Estimate => {
  const { id: name, kind, provisions } = benefit;
  const award = benefit.award(inputs);
  const denied = benefit.conditions.filter(({ id }) => conditions[id] === false);
  const unmet = [...denied.map(({ id }) => id), ...award.unmet];
  const unconfirmed = benefit.conditions.filter(({ id }) => conditions[id] === undefined).map(({ id }) => id);
  const refused = award.unmet.length > 0 || isRefusedBy(benefit.conditions, conditions);
  // Where nothing stated stands against it, only inferred conditions are left among the denied.
  const doubted = denied.length > 0;
  const spanned = (given: Pick<Award, 'min' | 'max'>): Span => {
    if (refused) return NOTHING;
    return doubted ? { min: NOTHING.min, max: given.max.toFen() } : spanOf(given);
  };
  const status = statusOf(refused, award.undecided || doubted, unconfirmed);
  const { min, max } = spanned(award);
  const amount = { kind, min, max };
  const capped = !refused && award.capped;
  const readings = refused ? [] : readingsOf(amount, [...doubtsOf(denied, award), ...award.readings]);
  // A threshold that is missed is worth showing; a sum that a condition forbids is not.
  const steps = explain && (!refused || award.unmet.length > 0) ? award.explain() : [];
  if (!award.years) {
    return { benefit: name, status, amount, capped, unmet, unconfirmed, readings, provisions, steps };
  }
  const years = award.years.map(spanned);
  return { benefit: name, status, amount, years, capped, unmet, unconfirmed, readings, provisions, steps };
};

const NOTHING: Span = { min: '0.00', max: '0.00' };

const spanOf = ({ min, max }: Pick<Award, 'min' | 'max'>): Span => ({ min: min.toFen(), max: max.toFen() });

const statusOf = (refused: boolean, undecided: boolean, unconfirmed: readonly string[]): Status => {
  if (refused) return 'ineligible';
  if (undecided) return 'undecided';
  return unconfirmed.length > 0 ? 'conditional' : 'eligible';
};

/** Whether an inferred condition that is denied counts is open: with it nothing is paid, without it what is paid otherwise. */
const doubtsOf = (denied: readonly Condition[], { min, max }: Award): readonly AwardReading[] =>
  denied.flatMap(({ id, label, provision }) => [
    { id: `${id}-required`, label: `从严理解，要求“${label}”`, provision, min: Exact.zero, max: Exact.zero },
    { id: `${id}-not-required`, label: `按字面，不要求“${label}”`, provision, min, max },
  ]);

/** Those that differ from the amount as paid, to the fen. */
const readingsOf = (amount: Amount, readings: readonly AwardReading[]): readonly Reading[] =>
  readings
    .map(({ id, label, provision, ...span }) => ({
      id,
      label,
      provision,
      amount: { kind: amount.kind, ...spanOf(span) },
    }))
    .filter(({ amount: { min, max } }) => min !== amount.min || max !== amount.max);
