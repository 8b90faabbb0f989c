import { compare, fraction, lesser, parse, plus, times, toFen, type Rational } from './rational.ts';

export type Inputs = Readonly<Record<string, unknown>>;
export type Kind = 'fixed' | 'formula' | 'ceiling' | 'range' | 'in-kind';

/** What the text gives for inputs when every condition is true; all sums in whole fen. */
export interface Outcome {
  readonly most: bigint;
  /** Only where the kind does not settle it: `ceiling` starts at 0, every other kind at `most`. */
  readonly least?: bigint;
  readonly years?: readonly bigint[];
  readonly cut?: boolean;
  /** The inputs that miss a threshold. */
  readonly missed?: readonly string[];
  /** The text leaves open which of the readings holds. */
  readonly open?: boolean;
  readonly readings?: readonly bigint[];
}

export interface Rule {
  readonly kind: Kind;
  readonly conditions: readonly string[];
  /** Those of the conditions that the paying sentence does not state: a "no" to one leaves the outcome open. */
  readonly inferred: readonly string[];
  readonly outcome: (inputs: Inputs) => Outcome;
}

interface Part {
  readonly paid: Rational;
  readonly cut: boolean;
}

const NOTHING: Part = { paid: fraction(0n), cut: false };

const fen = (yuan: bigint): bigint => yuan * 100n;
const percent = (rate: bigint): Rational => fraction(rate, 100n);
const number = (inputs: Inputs, name: string): Rational => parse(inputs[name]);
const items = (inputs: Inputs, name: string) => inputs[name] as readonly Inputs[];

/** The lesser of the product and the cap; the cap has cut only where the product is strictly above it. */
const capped = (cap: bigint, ...factors: readonly Rational[]): Part => {
  const product = factors.reduce(times);
  return { paid: lesser(product, fraction(cap)), cut: compare(product, fraction(cap)) > 0 };
};

const once = ({ paid, cut }: Part): Outcome => ({ most: toFen(paid), cut });

/** Items of one application: added exactly, rounded once. */
const summed = (parts: readonly Part[]): Outcome =>
  once({ paid: parts.map(({ paid }) => paid).reduce(plus), cut: parts.some(({ cut }) => cut) });

/** Years: each is rounded, since each is paid on its own; the total adds what is paid. */
const yearly = (parts: readonly Part[]): Outcome => {
  const years = parts.map(({ paid }) => toFen(paid));
  return { most: years.reduce((a, b) => a + b), years, cut: parts.some(({ cut }) => cut) };
};

const choice = (sums: Readonly<Record<string, bigint>>, chosen: unknown): Outcome => {
  const sum = sums[String(chosen)];
  if (sum === undefined) throw new Error(`no choice: ${String(chosen)}`);
  return { most: fen(sum) };
};

/** 2.2 names a provincial 小巨人, a title that is otherwise only national: that step may be void. */
const titled = (title: unknown): Outcome => ({
  ...choice(TITLES, title),
  readings: title === 'provincial-little-giant' ? [0n] : [],
});

const scaleUp = (revenue: Rational): Outcome => {
  const side = compare(revenue, fraction(20_000_000n));
  if (side < 0) return { most: 0n, missed: ['annualRevenue'] };
  if (side > 0) return { most: fen(200_000n) };
  return { most: fen(200_000n), least: 0n, open: true, readings: [0n, fen(200_000n)] };
};

const verticalModels = (cases: Rational): Outcome => {
  const side = compare(cases, fraction(3n));
  if (side < 0) return { most: 0n, missed: ['assessedCases'] };
  return { most: fen(200_000n), readings: side === 0 ? [0n] : [] };
};

const corpus = (years: readonly Inputs[]): Outcome => {
  const outcome = yearly(years.map((year) => capped(500_000n, percent(20n), number(year, 'contractAmount'))));
  return { ...outcome, readings: [(outcome.years ?? []).reduce((best, year) => (year > best ? year : best))] };
};

const loanYear = (year: Inputs): Part =>
  capped(
    500_000n,
    percent(30n),
    number(year, 'principal'),
    times(number(year, 'annualRatePercent'), percent(1n)),
    times(number(year, 'months'), fraction(1n, 12n)),
  );

const exhibitions = (events: readonly Inputs[]): Outcome => {
  const isLarge = (event: Inputs) => compare(number(event, 'boothArea'), fraction(100n)) >= 0;
  const paid = (event: Inputs) => capped(100_000n, percent(50n), number(event, 'approvedInvestment'));
  const missed = events.some(isLarge) ? [] : ['events'];
  return { ...summed(events.map((event) => (isLarge(event) ? paid(event) : NOTHING))), missed };
};

const TITLES = {
  'national-champion': 500_000n,
  'national-little-giant': 300_000n,
  'provincial-champion': 300_000n,
  'provincial-little-giant': 100_000n,
};

const RECOGNITIONS = { 'technology-sme': 300_000n, 'high-tech-enterprise': 300_000n, 'leading-enterprise': 300_000n };

/** Inferred conditions are written with a question mark. */
const rule = (kind: Kind, conditions: string, outcome: Rule['outcome']): Rule => {
  const words = conditions.split(' ');
  const inferred = words.filter((word) => word.endsWith('?')).map((word) => word.slice(0, -1));
  return { kind, conditions: words.map((word) => word.replace('?', '')), inferred, outcome };
};

/** The 21 benefits of the contract, worked out a second time: from the policy alone, by nobody who read src/rules. */
export const RULES: Readonly<Record<string, Rule>> = {
  'compute-purchase': rule('formula', 'districtHeldCompute', (all) =>
    once(capped(1_000_000n, percent(30n), number(all, 'purchaseCost'))),
  ),
  'title-award': rule('fixed', 'aiOrRoboticsEnterprise firstRecognition', ({ title }) => titled(title)),
  'scale-up-award': rule('fixed', 'aiOrRoboticsEnterprise firstTime', (all) => scaleUp(number(all, 'annualRevenue'))),
  'tech-upgrade': rule('formula', 'aiAndRoboticsEnterprise previousYearProject', (all) =>
    summed(items(all, 'projects').map((one) => capped(1_000_000n, percent(20n), number(one, 'completedInvestment')))),
  ),
  'innovation-award': rule('ceiling', 'aiAndRoboticsEnterprise recognised', ({ recognition }) =>
    choice(RECOGNITIONS, recognition),
  ),
  'team-award': rule('range', 'aiAndRoboticsField? teamSelected', () => ({
    least: fen(2_000_000n),
    most: fen(10_000_000n),
  })),
  'talent-award': rule('range', 'aiAndRoboticsField? talentSelected', () => ({
    least: fen(500_000n),
    most: fen(3_000_000n),
  })),
  'talent-matching': rule('formula', 'aiAndRoboticsField? programmeSelected', (all) =>
    once(capped(3_000_000n, fraction(1n, 2n), number(all, 'municipalFunding'))),
  ),
  'platform-grant': rule('ceiling', 'platformInField? newPlatform qualified', (all) =>
    once(capped(2_000_000n, percent(30n), number(all, 'approvedInvestment'))),
  ),
  'innovation-center-matching': rule('formula', 'nationalCentre', (all) =>
    once({ paid: times(percent(50n), number(all, 'municipalFunding')), cut: false }),
  ),
  'vertical-model-award': rule('fixed', 'districtEnterprise? verticalModel', (all) =>
    verticalModels(number(all, 'assessedCases')),
  ),
  'data-service-award': rule('ceiling', 'dataSetProvider reachesStatisticalScale', (all) =>
    once(capped(1_000_000n, percent(5n), number(all, 'contractAmount'))),
  ),
  'corpus-purchase': rule('formula', 'aiEnterprise purchaseChannel unrelatedSeller corpusData', (all) =>
    corpus(items(all, 'years')),
  ),
  'rent-subsidy': rule('formula', 'aiAndRoboticsTenant inNamedPark fitsParkPlan leasedForOwnUse inProduction', (all) =>
    yearly(
      items(all, 'years').map((year) =>
        capped(300_000n, fraction(5n), number(all, 'leasedArea'), number(year, 'months')),
      ),
    ),
  ),
  'incubator-tenancy': rule('in-kind', 'eligibleTenant zeroRentPark', (all) =>
    once({ paid: times(number(all, 'monthlyRent'), number(all, 'months')), cut: false }),
  ),
  'incubator-operation': rule('formula', 'recognisedIncubator parkOperator', (all) =>
    yearly(
      items(all, 'years').map((year) =>
        capped(1_000_000n, fraction(8n), number(all, 'recognisedArea'), number(year, 'months')),
      ),
    ),
  ),
  'loan-interest': rule('ceiling', 'aiAndRoboticsEnterprise newBankLoan eligibleUse noExcludedUse', (all) =>
    yearly(items(all, 'years').map(loanYear)),
  ),
  'guarantee-fee': rule('ceiling', 'guaranteedBankLoan eligibleUse noExcludedUse aiAndRoboticsEnterprise?', (all) =>
    yearly(items(all, 'years').map((year) => capped(300_000n, percent(50n), number(year, 'guaranteeFee')))),
  ),
  'event-hosting': rule('ceiling', 'hostsEvent influentialEvent?', (all) => ({
    ...once(capped(500_000n, percent(50n), number(all, 'approvedInvestment'))),
    missed: compare(number(all, 'participants'), fraction(30n)) < 0 ? ['participants'] : [],
  })),
  exhibition: rule('ceiling', 'influentialEvent aiAndRoboticsEnterprise?', (all) => exhibitions(items(all, 'events'))),
  'demonstration-project': rule('formula', 'selected projectInvestor? notGovernmentInvested', (all) =>
    once(capped(1_000_000n, percent(20n), number(all, 'actualInvestment'))),
  ),
};
