import { judge, type Request, type Span } from './oracle.ts';
import {
  best,
  cutAtCap,
  group,
  inTime,
  late,
  minus,
  ONCE,
  paymentsOf,
  spell,
  total,
  yearly,
  LAST_YEAR,
  type Pair,
  type Payment,
  type PlanItem,
} from './payments.ts';

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
  /** The lines that a reading lowers, and what each comes to under it. */
  readonly readings: readonly (Span & { readonly item: number })[];
}

const [INTEREST, GUARANTEE] = ['loan-interest', 'guarantee-fee'];
/** Every year, or once only (8.3). */
const CORPUS = 'corpus-purchase';

/** What each line gets of a group that is cut at its cap, earlier lines first: how far the running sum moves. */
const shares = (payments: readonly Payment[]): readonly { readonly item: number; readonly sum: bigint }[] =>
  payments.map(({ item }, index) => ({
    item,
    sum: cutAtCap(payments.slice(0, index + 1)).most - (index === 0 ? 0n : cutAtCap(payments.slice(0, index)).most),
  }));

/** The best year of 8.3, the earliest of equals, where more than one pays; else every reading gives the same. */
const onlyYear = (corpus: ReadonlyMap<number, Pair>): number | undefined => {
  const paying = [...corpus].filter(([, { most }]) => most > 0n);
  return paying.length < 2 ? undefined : paying.reduce((one, next) => (next[1].most > one[1].most ? next : one))[0];
};

/** What the lines that count come to under 8.3 read as once only, where one of them loses a year by it. */
const corpusReadings = (corpus: readonly Payment[], only: number | undefined): PlanVerdict['readings'] => {
  if (only === undefined) return [];
  const all = Object.values(group(corpus)).flatMap((one) =>
    shares(one).map((share) => ({ ...share, isKept: one[0]?.year === only })),
  );
  const losers = new Set(all.filter(({ isKept, sum }) => !isKept && sum > 0n).map(({ item }) => item));
  return [...losers].map((item) => {
    const kept = all.filter((one) => one.item === item && one.isKept).reduce((sum, one) => sum + one.sum, 0n);
    return { item, ...spell({ least: kept, most: kept }) };
  });
};

/** The second opinion on an admissible plan. */
export const judgePlan = ({ start, items }: PlanRequest): PlanVerdict => {
  const numbered = items.map((one, item) => ({ ...one, item, from: one.start ?? start }));
  const counting = numbered.filter(({ claimedElsewhere }) => claimedElsewhere !== true);
  const kindOf = ({ benefit, inputs }: Request) => judge({ benefit, inputs }).amount.kind;
  const asked = paymentsOf(counting.filter((one) => kindOf(one) !== 'in-kind'));

  const winners = new Set([...ONCE].map((id) => best(asked.filter(({ benefit }) => benefit === id))));
  const loses = ({ benefit, item, most }: Payment) => ONCE.has(benefit) && most > 0n && !winners.has(item);
  const paid = asked.map((one) => (loses(one) ? { ...one, least: 0n, most: 0n, sure: 0n } : one));

  // The lower end is what every reading leaves; under 8.3 read as once only nobody knows which year that is.
  const sure = paid.map((one) => ({ ...one, least: one.sure }));
  const years = yearly(sure);
  const corpus = yearly(sure.filter(({ benefit }) => benefit === CORPUS));
  const only = onlyYear(corpus);
  const sureIn = ([year, pair]: readonly [number, Pair]) => ({
    year,
    ...spell(only === undefined ? pair : { ...pair, least: pair.least - (corpus.get(year)?.least ?? 0n) }),
  });
  const lost = new Map([...corpus].filter(([year]) => only !== undefined && year !== only));
  const lowered = (all: Pair, off: Pair): Pair => ({ ...all, least: all.least - off.least });
  const valid = lowered(inTime(years), inTime(lost));

  const policy = (id: string) => paid.filter(({ benefit, most }) => benefit === id && most > 0n);
  const [interest, guarantee] = [policy(INTEREST), policy(GUARANTEE)];
  const isChoice = interest.length > 0 && guarantee.length > 0;
  const value = (payments: readonly Payment[]) => (inTime(yearly(payments)).most << 100n) + late(yearly(payments)).most;
  const loser = isChoice ? (value(guarantee) > value(interest) ? interest : guarantee) : [];

  const cuts = Object.entries(group(asked)).map(([key, one]) => {
    const kept = group(paid)[key] ?? [];
    return [key, minus(total(one), cutAtCap(kept))] as const;
  });
  const single = paid.filter((one) => one.sure < one.least);
  const readings = [
    ...single.map(({ item, sure: left }) => ({ item, ...spell({ least: left, most: left }) })),
    ...corpusReadings(
      paid.filter(({ benefit }) => benefit === CORPUS),
      only,
    ),
  ];
  return {
    byYear: [...years].filter(([year]) => year <= LAST_YEAR).map(sureIn),
    beyondValidity: spell(lowered(late(years), late(lost))),
    total: spell(valid),
    inKind: spell(total(paymentsOf(counting.filter((one) => kindOf(one) === 'in-kind')))).max,
    excluded: numbered.filter((one) => !counting.includes(one)).map(({ item }) => item),
    strict: {
      total: spell(minus(valid, inTime(yearly(loser)))),
      excluded: [...new Set(loser.map(({ item }) => item))],
    },
    takenOff: Object.fromEntries(cuts.filter(([, cut]) => cut.most > 0n).map(([key, cut]) => [key, spell(cut)])),
    readings: readings.sort((a, b) => a.item - b.item),
  };
};
