import fc from 'fast-check';
import { AREA, COUNT, largest, MONEY, MONTHS, RATE, spell, spelling, TENANCY, units, written } from './numbers.ts';
import { type Conditions, type Request } from './oracle.ts';
import { RULES, type Inputs } from './rules.ts';

/** Objects as JSON makes them: with a prototype. */
const PLAIN = { noNullPrototype: true } as const;
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(fields, PLAIN);

/** The sum of money at which a cap is reached, in fen: it need not be whole, hence the neighbours on both sides. */
const breakEven = (cap: bigint, percent: bigint): bigint => (cap * 100n * 100n) / percent;

const money = (...near: readonly bigint[]) => written(MONEY, units(MONEY, near));
const count = (...near: readonly bigint[]) => written(COUNT, units(COUNT, near));

/** Mostly whole years, since caps matter most there. */
const month = fc.oneof(fc.constant(12n), fc.constantFrom(0n, 1n, 6n, 11n), fc.bigInt(0n, 12n));
const months = written(MONTHS, month);

/** Areas around the one that reaches the cap within each number of months; `product` is area times months there. */
const area = (product: bigint) =>
  written(
    AREA,
    units(
      AREA,
      Array.from({ length: 12 }, (_, index) => (product * 100n) / BigInt(index + 1)),
    ),
  );

/** Lists of the lengths that the contract allows, the shortest and the longest among them. */
const list = <T>(item: fc.Arbitrary<T>, max: number): fc.Arbitrary<T[]> => {
  const exactly = (length: number) => fc.array(item, { minLength: length, maxLength: length, size: 'max' });
  const short = fc.array(item, { minLength: 1, maxLength: Math.min(max, 8), size: 'max' });
  if (max < 100) return fc.oneof(exactly(1), exactly(max), short);
  return fc.oneof({ weight: 15, arbitrary: exactly(1) }, { weight: 30, arbitrary: short }, exactly(max));
};

/** A loan year, every other time with the principal whose interest reaches the cap under its rate and months. */
const loanYear = record({
  rate: units(RATE, [1n, 3_000_000n, 3_450_000n, 4_350_001n, 33_333_333n]),
  month,
  principal: units(MONEY, [breakEven(500_000n, 30n)]),
  offset: fc.option(fc.bigInt(-3n, 3n)),
  how: fc.tuple(spelling, spelling, spelling),
}).map(({ rate, month, principal, offset, how }) => {
  const yearly = rate * month;
  // 30% × principal × rate ÷ 10^8 (percent, six decimals) × months ÷ 12 = 50,000,000 fen
  const atCap = yearly > 0n ? (50_000_000n * 10n * 12n * 10n ** 8n) / (3n * yearly) + (offset ?? 0n) : -1n;
  const chosen = offset !== null && atCap >= 0n && atCap <= largest(MONEY) ? atCap : principal;
  return {
    principal: spell(chosen, MONEY, how[0]),
    annualRatePercent: spell(rate, RATE, how[1]),
    months: spell(month, MONTHS, how[2]),
  };
});

const event = record({
  boothArea: written(AREA, fc.oneof(units(AREA, [10_000n]), fc.bigInt(9_998n, 10_002n))),
  approvedInvestment: money(breakEven(100_000n, 50n)),
});

const TITLES = ['national-champion', 'national-little-giant', 'provincial-champion', 'provincial-little-giant'];
const RECOGNITIONS = ['technology-sme', 'high-tech-enterprise', 'leading-enterprise'];

const INPUTS: Readonly<Record<string, fc.Arbitrary<Inputs>>> = {
  'compute-purchase': record({ purchaseCost: money(breakEven(1_000_000n, 30n)) }),
  'title-award': record({ title: fc.constantFrom(...TITLES) }),
  'scale-up-award': record({
    annualRevenue: fc.oneof(money(2_000_000_000n), written(MONEY, fc.constant(2n * 10n ** 9n))),
  }),
  'tech-upgrade': record({
    projects: list(record({ completedInvestment: money(breakEven(1_000_000n, 20n)) }), 100),
  }),
  'innovation-award': record({ recognition: fc.constantFrom(...RECOGNITIONS) }),
  'team-award': fc.constant({}),
  'talent-award': fc.constant({}),
  'talent-matching': record({ municipalFunding: money(breakEven(3_000_000n, 50n)) }),
  'platform-grant': record({ approvedInvestment: money(breakEven(2_000_000n, 30n)) }),
  'innovation-center-matching': record({ municipalFunding: money() }),
  'vertical-model-award': record({ assessedCases: count(3n) }),
  'data-service-award': record({ contractAmount: money(breakEven(1_000_000n, 5n)) }),
  'corpus-purchase': record({ years: list(record({ contractAmount: money(breakEven(500_000n, 20n)) }), 3) }),
  'rent-subsidy': record({ leasedArea: area(60_000n), years: list(record({ months }), 3) }),
  'incubator-tenancy': record({ monthlyRent: money(), months: written(TENANCY) }),
  'incubator-operation': record({ recognisedArea: area(125_000n), years: list(record({ months }), 2) }),
  'loan-interest': record({ years: list(loanYear, 3) }),
  'guarantee-fee': record({ years: list(record({ guaranteeFee: money(breakEven(300_000n, 50n)) }), 3) }),
  'event-hosting': record({ participants: count(30n), approvedInvestment: money(breakEven(500_000n, 50n)) }),
  exhibition: record({ events: list(event, 100) }),
  'demonstration-project': record({ actualInvestment: money(breakEven(1_000_000n, 20n)) }),
};

export const BENEFITS: readonly string[] = Object.keys(INPUTS);

/** All true, none answered, or each of them true, false or left out. */
const conditions = (ids: readonly string[]): fc.Arbitrary<Conditions> => {
  const answer = fc.constantFrom(true, true, true, false);
  const mixed: fc.Arbitrary<Conditions> = fc.record(Object.fromEntries(ids.map((id) => [id, answer])), {
    requiredKeys: [],
    ...PLAIN,
  });
  return fc.oneof(fc.constant(Object.fromEntries(ids.map((id) => [id, true]))), fc.constant({}), mixed);
};

/** An admissible request for a benefit; now and then `conditions` itself is left out. */
export const requestFor = (benefit: string): fc.Arbitrary<Request> => {
  const inputs = INPUTS[benefit];
  const ids = RULES[benefit]?.conditions;
  if (!inputs || !ids) throw new Error(`no benefit ${benefit}`);
  const silent = record({ benefit: fc.constant(benefit), inputs });
  const answered = record({ benefit: fc.constant(benefit), inputs, conditions: conditions(ids) });
  return fc.oneof({ weight: 9, arbitrary: answered }, { weight: 1, arbitrary: silent });
};

/** An admissible request for any benefit, each of them equally often. */
export const anyRequest: fc.Arbitrary<Request> = fc.oneof(...BENEFITS.map(requestFor));
