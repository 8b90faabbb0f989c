import { findBenefit } from '../src/rules/index.ts';

/** A request as `estimate` and the command line take it. */
export interface Request {
  readonly benefit: string;
  readonly inputs: unknown;
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** The inputs of each benefit once. */
type WholeSet = Readonly<Record<string, object>>;

/** A realistic enterprise at the caps: each benefit that has a cap reaches it in at least one year, project or event. */
export const cappedSet: WholeSet = {
  'compute-purchase': { purchaseCost: 4_000_000 },
  'title-award': { title: 'national-champion' },
  'scale-up-award': { annualRevenue: 23_456_789.01 },
  'tech-upgrade': { projects: [{ completedInvestment: 6_250_000 }, { completedInvestment: 3_120_456.78 }] },
  'innovation-award': { recognition: 'high-tech-enterprise' },
  'team-award': {},
  'talent-award': {},
  'talent-matching': { municipalFunding: 8_000_000 },
  'platform-grant': { approvedInvestment: 7_500_000.5 },
  'innovation-center-matching': { municipalFunding: 12_000_000 },
  'vertical-model-award': { assessedCases: 4 },
  'data-service-award': { contractAmount: 26_000_000 },
  'corpus-purchase': {
    years: [{ contractAmount: 1_800_000 }, { contractAmount: 2_600_000.55 }, { contractAmount: 3_100_000 }],
  },
  'rent-subsidy': { leasedArea: 5200.5, years: [{ months: 11 }, { months: 12 }, { months: 12 }] },
  'incubator-tenancy': { monthlyRent: 18_500.25, months: 24 },
  'incubator-operation': { recognisedArea: 11_000.75, years: [{ months: 10 }, { months: 12 }] },
  'loan-interest': {
    years: [
      { principal: 50_000_000, annualRatePercent: 3.45, months: 12 },
      { principal: 50_000_000, annualRatePercent: 3.45, months: 12 },
      { principal: 20_000_000, annualRatePercent: 3.1, months: 7 },
    ],
  },
  'guarantee-fee': { years: [{ guaranteeFee: 750_000 }, { guaranteeFee: 610_000.4 }, { guaranteeFee: 380_000 }] },
  'event-hosting': { participants: 45, approvedInvestment: 1_300_000 },
  exhibition: {
    events: [
      { boothArea: 120, approvedInvestment: 260_000 },
      { boothArea: 150.5, approvedInvestment: 180_000.3 },
    ],
  },
  'demonstration-project': { actualInvestment: 6_800_000 },
};

/** Numbers from 0 up to 1, the same on every run, so that a difference found once can be found again (mulberry32). */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

/** A set of the same shape as the capped one, each number anew: from nothing to four times as much, as it may arrive. */
export const randomSet = (random: () => number): WholeSet =>
  JSON.parse(JSON.stringify(cappedSet), (name, value: unknown) => {
    if (name === 'title') return titles[Math.floor(random() * titles.length)];
    if (typeof value !== 'number') return value;
    const decimals =
      name === 'annualRatePercent' ? 4 : ['months', 'participants', 'assessedCases'].includes(name) ? 0 : 2;
    const most = name === 'months' ? 12 : value * 4;
    const spelled = (Math.floor(random() * (most + 1) * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
    return random() < 0.5 ? spelled : Number(spelled);
  }) as WholeSet;

const titles = [
  'national-champion',
  'national-little-giant',
  'provincial-champion',
  'provincial-little-giant',
] as const;

/** The set as requests with every condition confirmed, so that each is paid and explained in full. */
export const requestsOf = (set: WholeSet): readonly Request[] =>
  Object.entries(set).map(([benefit, inputs]) => ({
    benefit,
    inputs,
    conditions: Object.fromEntries((findBenefit(benefit)?.conditions ?? []).map(({ id }) => [id, true])),
  }));
