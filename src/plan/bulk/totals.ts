import type { AmountKind, Span, WorkedPlan } from '../../rules/index.ts';
import type { Line } from '../compute.ts';
import type { Counted } from './answer.ts';

/** A part of what all rows come to. */
export interface Part<K> extends Span {
  readonly of: K;
  readonly rows: number;
}

/** What all rows of a table come to, taken apart in three ways. Sums in yuan with two places. */
export interface Totals {
  /** Up to the last valid year, under the lowest readings; support in kind is in no sum of money. */
  readonly within: Span;
  readonly beyond: Span;
  readonly inKind: string;
  /** The total where 贴息 and 贴保 exclude each other (11.3). */
  readonly strict: Span;
  readonly byMeasure: readonly Part<number>[];
  readonly byKind: readonly Part<AmountKind>[];
  /** Each year, the later ones too; its lower bound is what that very year is sure of. */
  readonly byYear: readonly Part<number>[];
}

/** A sum of yuan with two places, such as the rules give, in whole fen; and back. */
export const toFen = (yuan: string): bigint => (yuan === '0.00' ? 0n : BigInt(yuan.replace('.', '')));

const PLACES = 2;

export const fromFen = (fen: bigint): string => {
  const digits = String(fen).padStart(PLACES + 1, '0');
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
};

/** A sum of whole fen; a decimal for each of a hundred thousand rows would cost as much as their estimates. */
class Sum {
  rows = 0;
  private min = 0n;
  private max = 0n;

  add({ min, max }: Span, rows = 0): void {
    this.min += toFen(min);
    this.max += toFen(max);
    this.rows += rows;
  }

  span(): Span {
    return { min: fromFen(this.min), max: fromFen(this.max) };
  }
}

const sumAt = <K>(sums: Map<K, Sum>, key: K): Sum => {
  const sum = sums.get(key) ?? new Sum();
  sums.set(key, sum);
  return sum;
};

const partsOf = <K>(sums: ReadonlyMap<K, Sum>): readonly Part<K>[] =>
  [...sums].map(([of, sum]) => ({ of, rows: sum.rows, ...sum.span() }));

const KINDS: readonly AmountKind[] = ['fixed', 'formula', 'ceiling', 'range'];

/** Adds up the plans of firms, one after another; nothing of them is kept. */
export class TotalsOfFirms {
  private readonly within = new Sum();
  private readonly beyond = new Sum();
  private readonly inKind = new Sum();
  private readonly strict = new Sum();
  private readonly measures = new Map<number, Sum>();
  private readonly kinds = new Map<AmountKind, Sum>();
  private readonly years = new Map<number, Sum>();

  add({ answer, totals }: WorkedPlan): void {
    this.within.add(answer.total);
    this.beyond.add(answer.beyondValidity);
    this.inKind.add({ min: answer.inKind, max: answer.inKind });
    this.strict.add(answer.strict.total);
    for (const { year, bounds } of totals.years)
      sumAt(this.years, year).add({ min: bounds.min.toFen(), max: bounds.max.toFen() });
  }

  totals(): Totals {
    const inOrder = (sums: ReadonlyMap<number, Sum>) => [...partsOf(sums)].sort((one, other) => one.of - other.of);
    return {
      within: this.within.span(),
      beyond: this.beyond.span(),
      inKind: this.inKind.span().max,
      strict: this.strict.span(),
      byMeasure: inOrder(this.measures),
      byKind: [...partsOf(this.kinds)].sort((one, other) => KINDS.indexOf(one.of) - KINDS.indexOf(other.of)),
      byYear: inOrder(this.years),
    };
  }

  /** Beside its plan, each line; one that is in no sum of money has nothing counted. */
  addLine({ benefit, years }: Line, counted: Counted | undefined): void {
    if (!counted) return;
    sumAt(this.measures, benefit.measure).add(counted.within, 1);
    sumAt(this.kinds, benefit.kind).add(counted.within, 1);
    for (const { year } of years) sumAt(this.years, year).rows += 1;
  }
}
