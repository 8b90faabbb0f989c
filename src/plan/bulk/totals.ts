import { benefits, Exact, type AmountKind, type Span, type WorkedPlan, type NumberField } from '../../rules/index.ts';
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
const toFen = (yuan: string): bigint => (yuan === '0.00' ? 0n : BigInt(yuan.replace('.', '')));

const PLACES = 2;

const fromFen = (fen: bigint): string => {
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

/** A budget beside what the rows come to. The text limits the total (annex.2) and does not say how it is shared out. */
export interface BudgetFit {
  /** What is missing, against each bound of the total; zero where it suffices. In yuan. */
  readonly missing: Span;
  /** Ten-thousandths of each upper bound that a proportional cut would leave, rounded down; 10000 where nothing is cut. */
  readonly leftOfMax: number;
}

/** The field in which a budget is entered: read as every sum in 万元 is. @param label what it is called */
export const budgetField = (label: string): NumberField => {
  const sum = benefits
    .flatMap(({ fields }) => Object.values(fields))
    .find((field) => field.type === 'number' && field.unit === 'yuan' && field.scale > 0);
  if (sum?.type !== 'number') throw new RangeError('No benefit asks for a sum');
  return { ...sum, label };
};

const WHOLE = 10_000n;

const fenOf = (yuan: string): bigint => toFen(Exact.of(yuan).toFen());

const left = (budget: bigint, total: bigint): number =>
  total <= budget || total === 0n ? Number(WHOLE) : Number((budget * WHOLE) / total);

/** @param budget and total in yuan, as plain decimals */
export const fitBudget = (budget: string, { min, max }: Span): BudgetFit => {
  const money = fenOf(budget);
  const missing = (total: bigint) => fromFen(total > money ? total - money : 0n);
  const [low, high] = [fenOf(min), fenOf(max)];
  return {
    missing: { min: missing(low), max: missing(high) },
    leftOfMax: left(money, high),
  };
};

/** What is left of a sum when all are cut alike so that together they fit the budget; to the fen, rounded down. */
export const shareOf = (sum: string, budget: string, total: string): string => {
  const [part, money, whole] = [fenOf(sum), fenOf(budget), fenOf(total)];
  return fromFen(whole <= money || whole === 0n ? part : (part * money) / whole);
};
