import { judge, type Request, type Span } from './oracle.ts';
import { decimal } from './rational.ts';

export interface PlanItem extends Request {
  readonly start?: number;
  readonly claimedElsewhere?: boolean;
}

export interface PlanRequest {
  readonly start: number;
  readonly items: readonly PlanItem[];
}

/** Those parts of a plan's answer that the contract settles, and what was taken off, by benefit and year. */
export interface PlanVerdict {
  readonly byYear: readonly (Span & { readonly year: number })[];
  readonly beyondValidity: Span;
  readonly total: Span;
  readonly inKind: string;
  readonly excluded: readonly number[];
  readonly strict: { readonly total: Span; readonly excluded: readonly number[] };
  readonly takenOff: Readonly<Record<string, Span>>;
}

/** Sums in whole fen. */
interface Pair {
  readonly least: bigint;
  readonly most: bigint;
}

interface Payment extends Pair {
  readonly item: number;
  readonly benefit: string;
  readonly year: number;
}

const LAST_YEAR = 2027;
/** Yuan a year over all lines: 9.1 每家企业, 10.2 运营主体, 8.3 每年, 11.1 and 11.2 单个企业. */
const CAPS: Readonly<Record<string, bigint>> = {
  'rent-subsidy': 300_000n,
  'incubator-operation': 1_000_000n,
  'corpus-purchase': 500_000n,
  'loan-interest': 500_000n,
  'guarantee-fee': 300_000n,
};
/** 一次性 for an enterprise: 2.3, 7.3, 8.2. */
const ONCE = new Set(['scale-up-award', 'vertical-model-award', 'data-service-award']);
const [INTEREST, GUARANTEE] = ['loan-interest', 'guarantee-fee'];

const fen = (sum: string): bigint => BigInt(sum.replace('.', ''));
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const total = (pairs: readonly Pair[]): Pair => ({
  least: pairs.reduce((sum, pair) => sum + pair.least, 0n),
  most: pairs.reduce((sum, pair) => sum + pair.most, 0n),
});
const spell = (pair: Pair): Span => ({ min: decimal(pair.least, 2), max: decimal(pair.most, 2) });
const minus = (a: Pair, b: Pair): Pair => ({ least: a.least - b.least, most: a.most - b.most });

/** Groups are looked at as wholes, never line by line: their sum, cut at the cap. */
const group = (payments: readonly Payment[]): Readonly<Record<string, readonly Payment[]>> =>
  Object.groupBy(payments, ({ benefit, year }) => `${benefit} ${String(year)}`) as Record<string, Payment[]>;

const cutAtCap = (payments: readonly Payment[]): Pair => {
  const { least: low, most: high } = total(payments);
  const cap = CAPS[payments[0]?.benefit ?? ''];
  return cap === undefined
    ? { least: low, most: high }
    : { least: least(low, cap * 100n), most: least(high, cap * 100n) };
};

/** A single number that puts the lines of a once-only benefit in order: in time, then by what they pay, then early. */
const worth = ({ least: low, most: high, year }: Payment): bigint =>
  ((year <= LAST_YEAR ? 1n : 0n) << 200n) + (high << 120n) + (low << 40n) - BigInt(year);

const best = (payments: readonly Payment[]): number | undefined => {
  const ranked = payments
    .filter(({ most }) => most > 0n)
    .sort((a, b) => Number(worth(b) > worth(a)) - Number(worth(b) < worth(a)));
  return ranked[0]?.item;
};

const paymentsOf = (
  items: readonly (PlanItem & { readonly item: number; readonly from: number })[],
): readonly Payment[] =>
  items.flatMap(({ item, from, benefit, inputs, conditions }) => {
    const { amount, years = [amount] } = judge({ benefit, inputs, ...(conditions && { conditions }) });
    return years.map(({ min, max }, index) => ({ item, benefit, year: from + index, least: fen(min), most: fen(max) }));
  });

/** What the payments come to, year by year. */
const yearly = (payments: readonly Payment[]): ReadonlyMap<number, Pair> => {
  const sums = Object.values(group(payments)).map((one) => ({ year: one[0]?.year ?? 0, ...cutAtCap(one) }));
  const years = [...new Set(sums.map(({ year }) => year))].sort((a, b) => a - b);
  return new Map(years.map((when) => [when, total(sums.filter(({ year }) => year === when))]));
};

const inTime = (years: ReadonlyMap<number, Pair>): Pair =>
  total([...years].filter(([year]) => year <= LAST_YEAR).map(([, pair]) => pair));
const late = (years: ReadonlyMap<number, Pair>): Pair =>
  total([...years].filter(([year]) => year > LAST_YEAR).map(([, pair]) => pair));

/** The second opinion on an admissible plan. */
export const judgePlan = ({ start, items }: PlanRequest): PlanVerdict => {
  const numbered = items.map((one, item) => ({ ...one, item, from: one.start ?? start }));
  const counting = numbered.filter(({ claimedElsewhere }) => claimedElsewhere !== true);
  const kindOf = ({ benefit, inputs }: Request) => judge({ benefit, inputs }).amount.kind;
  const asked = paymentsOf(counting.filter((one) => kindOf(one) !== 'in-kind'));

  const winners = new Set([...ONCE].map((id) => best(asked.filter(({ benefit }) => benefit === id))));
  const loses = ({ benefit, item, most }: Payment) => ONCE.has(benefit) && most > 0n && !winners.has(item);
  const paid = asked.map((one) => (loses(one) ? { ...one, least: 0n, most: 0n } : one));
  const years = yearly(paid);

  const policy = (id: string) => paid.filter(({ benefit, most }) => benefit === id && most > 0n);
  const [interest, guarantee] = [policy(INTEREST), policy(GUARANTEE)];
  const isChoice = interest.length > 0 && guarantee.length > 0;
  const value = (payments: readonly Payment[]) => (inTime(yearly(payments)).most << 100n) + late(yearly(payments)).most;
  const loser = isChoice ? (value(guarantee) > value(interest) ? interest : guarantee) : [];

  const cuts = Object.entries(group(asked)).map(([key, one]) => {
    const kept = group(paid)[key] ?? [];
    return [key, minus(total(one), cutAtCap(kept))] as const;
  });
  return {
    byYear: [...years].filter(([year]) => year <= LAST_YEAR).map(([year, pair]) => ({ year, ...spell(pair) })),
    beyondValidity: spell(late(years)),
    total: spell(inTime(years)),
    inKind: spell(total(paymentsOf(counting.filter((one) => kindOf(one) === 'in-kind')))).max,
    excluded: numbered.filter((one) => !counting.includes(one)).map(({ item }) => item),
    strict: {
      total: spell(minus(inTime(years), inTime(yearly(loser)))),
      excluded: [...new Set(loser.map(({ item }) => item))],
    },
    takenOff: Object.fromEntries(cuts.filter(([, cut]) => cut.most > 0n).map(([key, cut]) => [key, spell(cut)])),
  };
};
