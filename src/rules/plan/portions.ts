import type { Span } from '../estimate-of.ts';
import type { AmountKind } from '../kit/award.ts';
import type { Exact } from '../kit/exact.ts';
import { pays, spanOf, sum } from './amounts.ts';
import { isMoney, type Line } from './lines.ts';

/**
 * What an amount rests on, so that unlike things are never one sum: `selection`, others have still to choose or recognise
 * (遴选、认定、入选); `one-off`, paid an enterprise once; `range` and `ceiling`, the text gives only ends or a ceiling;
 * `stated`, the text gives the sum or the formula. The first that holds.
 */
export type Basis = 'stated' | 'ceiling' | 'range' | 'one-off' | 'selection';

/** The part of a sum that is of one kind, or rests on one basis, and the places of its lines. */
export interface Portion<K> extends Span {
  readonly of: K;
  readonly items: readonly number[];
}

/** A lower and an upper bound, taken apart in two ways; each way adds up to the whole. */
export interface Parts extends Span {
  readonly byKind: readonly Portion<AmountKind>[];
  readonly byBasis: readonly Portion<Basis>[];
}

/** What a line pays in a year, where it pays anything. */
export interface Payment {
  readonly item: number;
  readonly year: number;
  readonly kind: AmountKind;
  readonly basis: Basis;
  readonly max: Exact;
  /** The lower bound as part of the total, and in this very year (see `LineYear`). */
  readonly lowest: Exact;
  readonly sure: Exact;
}

type LowerBound = 'lowest' | 'sure';

const KINDS: readonly AmountKind[] = ['fixed', 'formula', 'ceiling', 'range'];
const BASES: readonly Basis[] = ['stated', 'ceiling', 'range', 'one-off', 'selection'];

export const paymentsOf = (lines: readonly Line[]): readonly Payment[] =>
  lines.filter(isMoney).flatMap((line) => {
    const { item, benefit, years } = line;
    const paid = years.filter(({ counted }) => pays(counted));
    return paid.map(({ year, counted, lowest, sure }) => ({
      item,
      year,
      kind: benefit.kind,
      basis: basisOf(line),
      max: counted.max,
      lowest,
      sure,
    }));
  });

export const partsOf = (payments: readonly Payment[], lower: LowerBound): Parts => ({
  ...spanOver(payments, lower),
  byKind: KINDS.flatMap((kind) =>
    portion(
      kind,
      payments.filter((payment) => payment.kind === kind),
      lower,
    ),
  ),
  byBasis: BASES.flatMap((basis) =>
    portion(
      basis,
      payments.filter((payment) => payment.basis === basis),
      lower,
    ),
  ),
});

const portion = <K>(of: K, payments: readonly Payment[], lower: LowerBound): readonly Portion<K>[] => {
  if (payments.length === 0) return [];
  const items = [...new Set(payments.map(({ item }) => item))];
  return [{ of, items, ...spanOver(payments, lower) }];
};

const spanOver = (payments: readonly Payment[], lower: LowerBound): Span =>
  spanOf(sum(payments.map((payment) => ({ min: payment[lower], max: payment.max }))));

const basisOf = ({ benefit, estimate }: Line): Basis => {
  const { selection, perEnterprise, kind } = benefit;
  if (selection !== undefined && estimate.unconfirmed.includes(selection)) return 'selection';
  if (perEnterprise?.per === 'enterprise') return 'one-off';
  return kind === 'ceiling' || kind === 'range' ? kind : 'stated';
};
