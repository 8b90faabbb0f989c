import fc from 'fast-check';
import { AREA, largest, MONEY, MONTHS, RATE, units, type Scale } from '../oracle/numbers.ts';
import { type Request } from '../oracle/oracle.ts';
import { decimal, fraction, times, toFen, type Rational } from '../oracle/rational.ts';
import { type Inputs } from '../oracle/rules.ts';

/** What else a benefit multiplies with, besides its base. */
interface Factors {
  readonly months: string;
  /** Percent a year. */
  readonly rate: string;
}

/** A benefit that pays a share of one number, its base, up to a cap. */
interface Share {
  readonly scale: Scale;
  /** Yuan; innovation-center-matching and incubator-tenancy have none. */
  readonly cap?: bigint;
  /** Yuan for each unit of the base. */
  readonly rate: (factors: Factors) => Rational;
  readonly inputs: (base: string, factors: Factors) => Inputs;
}

const whole = (text: string): Rational => fraction(BigInt(text));
const percent = (rate: bigint) => () => fraction(rate, 100n);
const perMonth =
  (yuan: bigint) =>
  ({ months }: Factors) =>
    times(fraction(yuan), whole(months));
const interest = ({ months, rate }: Factors): Rational =>
  times(
    fraction(30n, 100n),
    times(fraction(BigInt(rate.replace('.', '')), 100_000_000n), fraction(BigInt(months), 12n)),
  );

const share = (name: string, rate: bigint, cap?: bigint): Share => ({
  scale: MONEY,
  rate: percent(rate),
  inputs: (base) => ({ [name]: base }),
  ...(cap === undefined ? {} : { cap }),
});

const SHARES: Readonly<Record<string, Share>> = {
  'compute-purchase': share('purchaseCost', 30n, 1_000_000n),
  'tech-upgrade': {
    ...share('', 20n, 1_000_000n),
    inputs: (base) => ({ projects: [{ completedInvestment: base }] }),
  },
  'talent-matching': share('municipalFunding', 50n, 3_000_000n),
  'platform-grant': share('approvedInvestment', 30n, 2_000_000n),
  'innovation-center-matching': share('municipalFunding', 50n),
  'data-service-award': share('contractAmount', 5n, 1_000_000n),
  'corpus-purchase': { ...share('', 20n, 500_000n), inputs: (base) => ({ years: [{ contractAmount: base }] }) },
  'rent-subsidy': {
    scale: AREA,
    cap: 300_000n,
    rate: perMonth(5n),
    inputs: (leasedArea, { months }) => ({ leasedArea, years: [{ months }] }),
  },
  'incubator-tenancy': {
    scale: MONEY,
    rate: perMonth(1n),
    inputs: (monthlyRent, { months }) => ({ monthlyRent, months }),
  },
  'incubator-operation': {
    scale: AREA,
    cap: 1_000_000n,
    rate: perMonth(8n),
    inputs: (recognisedArea, { months }) => ({ recognisedArea, years: [{ months }] }),
  },
  'loan-interest': {
    scale: MONEY,
    cap: 500_000n,
    rate: interest,
    inputs: (principal, { months, rate }) => ({ years: [{ principal, annualRatePercent: rate, months }] }),
  },
  'guarantee-fee': { ...share('', 50n, 300_000n), inputs: (base) => ({ years: [{ guaranteeFee: base }] }) },
  'event-hosting': { ...share('', 50n, 500_000n), inputs: (base) => ({ participants: 30, approvedInvestment: base }) },
  exhibition: {
    ...share('', 50n, 100_000n),
    inputs: (base) => ({ events: [{ boothArea: 100, approvedInvestment: base }] }),
  },
  'demonstration-project': share('actualInvestment', 20n, 1_000_000n),
};

/** A benefit, its other factors, and two bases in hundredths of a yuan or a square metre. */
export interface Draw {
  readonly benefit: string;
  readonly factors: Factors;
  readonly a: bigint;
  readonly b: bigint;
}

const shareOf = ({ benefit }: Draw): Share => {
  const found = SHARES[benefit];
  if (!found) throw new Error(`no share ${benefit}`);
  return found;
};

export const requestWith = (draw: Draw, base: bigint): Request => ({
  benefit: draw.benefit,
  inputs: shareOf(draw).inputs(decimal(base, 2), draw.factors),
});

/** Rate × base without the cap, in exact yuan. */
export const uncapped = (draw: Draw, base: bigint): Rational =>
  times(shareOf(draw).rate(draw.factors), fraction(base, 100n));

/** The cap in fen; undefined where the text has none. */
export const capOf = (draw: Draw): bigint | undefined => {
  const { cap } = shareOf(draw);
  return cap === undefined ? undefined : cap * 100n;
};

/** The largest base that the contract admits. */
export const largestBase = (draw: Draw): bigint => largest(shareOf(draw).scale);

const A_YEAR: Factors = { months: '12', rate: '100.000000' };

const drawFrom = ([benefit, { scale, cap, rate }]: readonly [string, Share]): fc.Arbitrary<Draw> => {
  const { top, bottom } = rate(A_YEAR);
  const base = units(scale, cap === undefined ? [] : [toFen(fraction(cap * bottom, top))]);
  const factors = fc.record({
    months: fc.oneof(fc.constant(12n), units(MONTHS)).map((months) => decimal(months, 0)),
    rate: fc.oneof(fc.constant(largest(RATE)), units(RATE)).map((value) => decimal(value, RATE.decimals)),
  });
  return fc.record({ benefit: fc.constant(benefit), factors, a: base, b: base });
};

export const proportional: fc.Arbitrary<Draw> = fc.oneof(...Object.entries(SHARES).map(drawFrom));
