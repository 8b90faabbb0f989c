import { judge, type Request, type Span } from './oracle.ts';
import { decimal } from './rational.ts';

export interface PlanItem extends Request {
  readonly start?: number;
  readonly claimedElsewhere?: boolean;
}

/** Sums in whole fen. */
export interface Pair {
  readonly least: bigint;
  readonly most: bigint;
}

export interface Payment extends Pair {
  readonly item: number;
  readonly benefit: string;
  readonly year: number;
  /** What its readings leave of the lower end; 8.3, where they concern a whole enterprise, is looked at below. */
  readonly sure: bigint;
}

export const LAST_YEAR = 2027;
/** Yuan a year over all lines: 9.1 每家企业, 10.2 运营主体, 8.3 每年, 11.1 and 11.2 单个企业. */
const CAPS: Readonly<Record<string, bigint>> = {
  'rent-subsidy': 300_000n,
  'incubator-operation': 1_000_000n,
  'corpus-purchase': 500_000n,
  'loan-interest': 500_000n,
  'guarantee-fee': 300_000n,
};
/** 一次性 for an enterprise: 2.3, 7.3, 8.2. */
export const ONCE = new Set(['scale-up-award', 'vertical-model-award', 'data-service-award']);

const fen = (sum: string): bigint => BigInt(sum.replace('.', ''));
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const total = (pairs: readonly Pair[]): Pair => ({
  least: pairs.reduce((sum, pair) => sum + pair.least, 0n),
  most: pairs.reduce((sum, pair) => sum + pair.most, 0n),
});
export const spell = (pair: Pair): Span => ({ min: decimal(pair.least, 2), max: decimal(pair.most, 2) });
export const minus = (a: Pair, b: Pair): Pair => ({ least: a.least - b.least, most: a.most - b.most });

/** Groups are looked at as wholes, never line by line: their sum, cut at the cap. */
export const group = (payments: readonly Payment[]): Readonly<Record<string, readonly Payment[]>> =>
  Object.groupBy(payments, ({ benefit, year }) => `${benefit} ${String(year)}`) as Record<string, Payment[]>;

export const cutAtCap = (payments: readonly Payment[]): Pair => {
  const { least: low, most: high } = total(payments);
  const cap = CAPS[payments[0]?.benefit ?? ''];
  return cap === undefined
    ? { least: low, most: high }
    : { least: least(low, cap * 100n), most: least(high, cap * 100n) };
};

/** A single number that puts the lines of a once-only benefit in order: in time, then by what they pay, then early. */
const worth = ({ sure: low, most: high, year }: Payment): bigint =>
  ((year <= LAST_YEAR ? 1n : 0n) << 200n) + (high << 120n) + (low << 40n) - BigInt(year);

export const best = (payments: readonly Payment[]): number | undefined => {
  const ranked = payments
    .filter(({ most }) => most > 0n)
    .sort((a, b) => Number(worth(b) > worth(a)) - Number(worth(b) < worth(a)));
  return ranked[0]?.item;
};

export const paymentsOf = (
  items: readonly (PlanItem & { readonly item: number; readonly from: number })[],
): readonly Payment[] =>
  items.flatMap(({ item, from, benefit, inputs, conditions }) => {
    const { amount, years, readings } = judge({ benefit, inputs, ...(conditions && { conditions }) });
    const lowest = readings.map(({ min }) => fen(min)).reduce(least, fen(amount.min));
    return (years ?? [amount]).map(({ min, max }, index) => {
      const low = fen(min);
      return { item, benefit, year: from + index, least: low, most: fen(max), sure: years ? low : lowest };
    });
  });

/** What the payments come to, year by year. */
export const yearly = (payments: readonly Payment[]): ReadonlyMap<number, Pair> => {
  const sums = Object.values(group(payments)).map((one) => ({ year: one[0]?.year ?? 0, ...cutAtCap(one) }));
  const years = [...new Set(sums.map(({ year }) => year))].sort((a, b) => a - b);
  return new Map(years.map((when) => [when, total(sums.filter(({ year }) => year === when))]));
};

export const inTime = (years: ReadonlyMap<number, Pair>): Pair =>
  total([...years].filter(([year]) => year <= LAST_YEAR).map(([, pair]) => pair));
export const late = (years: ReadonlyMap<number, Pair>): Pair =>
  total([...years].filter(([year]) => year > LAST_YEAR).map(([, pair]) => pair));
