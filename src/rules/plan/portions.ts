import type { Span } from '../estimate-of.ts';
import type { AmountKind } from '../kit/award.ts';
import { pays, spanOf, sum, type Bounds } from './amounts.ts';
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
  readonly bounds: Bounds;
}

const KINDS: readonly AmountKind[] = ['fixed', 'formula', 'ceiling', 'range'];
const BASES: readonly Basis[] = ['stated', 'ceiling', 'range', 'one-off', 'selection'];

export const paymentsOf = (lines: readonly Line[]): readonly Payment[] =>
  lines.filter(isMoney).flatMap((line) => {
    const { item, benefit, years } = line;
    const paid = years.filter(({ counted }) => pays(counted));
    return paid.map(({ year, counted }) => ({ item, year, kind: benefit.kind, basis: basisOf(line), bounds: counted }));
  });

export const partsOf = (payments: readonly Payment[]): Parts => ({
  ...spanOf(sum(payments.map(({ bounds }) => bounds))),
  byKind: KINDS.flatMap((kind) =>
    portion(
      kind,
      payments.filter((payment) => payment.kind === kind),
    ),
  ),
  byBasis: BASES.flatMap((basis) =>
    portion(
      basis,
      payments.filter((payment) => payment.basis === basis),
    ),
  ),
});

const portion = <K>(of: K, payments: readonly Payment[]): readonly Portion<K>[] => {
  if (payments.length === 0) return [];
  const items = [...new Set(payments.map(({ item }) => item))];
  return [{ of, items, ...spanOf(sum(payments.map(({ bounds }) => bounds))) }];
};

const basisOf = ({ benefit, estimate }: Line): Basis => {
  const { selection, perEnterprise, kind } = benefit;
  if (selection !== undefined && estimate.unconfirmed.includes(selection)) return 'selection';
  if (perEnterprise?.per === 'enterprise') return 'one-off';
  return kind === 'ceiling' || kind === 'range' ? kind : 'stated';
};
