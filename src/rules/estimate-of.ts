import type { AmountKind, Award } from './kit/award.ts';
import type { Exact } from './kit/exact.ts';
import type { Benefit } from './kit/measure.ts';
import type { Step } from './kit/step.ts';

/** The first that holds: 不符合, 源文未定, 待确认, 符合. */
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
  /** Every condition that is false and every input that misses a threshold. */
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
  const unmet = benefit.conditions.filter(({ id }) => conditions[id] === false).map(({ id }) => id);
  const unconfirmed = benefit.conditions.filter(({ id }) => conditions[id] === undefined).map(({ id }) => id);
  unmet.push(...award.unmet);
  const eligible = unmet.length === 0;
  const status = statusOf(unmet, award.undecided, unconfirmed);
  const { min, max } = eligible ? spanOf(award) : NOTHING;
  const amount = { kind, min, max };
  const capped = eligible && award.capped;
  const readings = eligible ? readingsOf(kind, award) : [];
  // A threshold that is missed is worth showing; a sum that a condition forbids is not.
  const steps = explain && (eligible || award.unmet.length > 0) ? award.explain() : [];
  if (!award.years) {
    return { benefit: name, status, amount, capped, unmet, unconfirmed, readings, provisions, steps };
  }
  const years = award.years.map((year) => (eligible ? spanOf(year) : NOTHING));
  return { benefit: name, status, amount, years, capped, unmet, unconfirmed, readings, provisions, steps };
};

const NOTHING: Span = { min: '0.00', max: '0.00' };

const spanOf = ({ min, max }: Pick<Award, 'min' | 'max'>): Span => ({ min: min.toFen(), max: max.toFen() });

const statusOf = (unmet: readonly string[], undecided: boolean, unconfirmed: readonly string[]): Status => {
  if (unmet.length > 0) return 'ineligible';
  if (undecided) return 'undecided';
  return unconfirmed.length > 0 ? 'conditional' : 'eligible';
};

const readingsOf = (kind: AmountKind, award: Award): readonly Reading[] =>
  award.readings
    .filter(({ min, max }) => differs(min, award.min) || differs(max, award.max))
    .map(({ id, label, provision, min, max }) => ({
      id,
      label,
      provision,
      amount: { kind, min: min.toFen(), max: max.toFen() },
    }));

/** Amounts differ when they differ as paid, to the fen. */
const differs = (one: Exact, other: Exact): boolean => one.toFen() !== other.toFen();
