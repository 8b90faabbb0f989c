import { benefits, Exact, type NumberField, type Span } from '../../rules/index.ts';
import { fromFen, toFen } from './totals.ts';

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
