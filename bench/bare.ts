import { Decimal as BaseDecimal } from 'decimal.js';
import { validated, type Id, type WholeSet } from './schemas.ts';

/** Wide enough that a principal × a rate × months × a share is never rounded before the end. */
const Decimal = BaseDecimal.clone({ precision: 40, rounding: BaseDecimal.ROUND_HALF_UP });

/** What one benefit pays, to the fen. */
export interface Paid {
  readonly min: string;
  readonly max: string;
}

type Value = BaseDecimal.Value;

const exactly = (sum: BaseDecimal): Paid => ({ min: sum.toFixed(2), max: sum.toFixed(2) });
const upTo = (sum: BaseDecimal): Paid => ({ min: '0.00', max: sum.toFixed(2) });
const between = (low: BaseDecimal, high: BaseDecimal): Paid => ({ min: low.toFixed(2), max: high.toFixed(2) });

const zero = new Decimal(0);
const total = (sums: readonly BaseDecimal[]): BaseDecimal => sums.reduce((sum, each) => sum.plus(each), zero);
const yearly = (years: readonly BaseDecimal[]): BaseDecimal => total(years.map((year) => year.toDecimalPlaces(2)));

/** A share of a base, at most the cap; the constants are made once, as careful hands would. */
const share = (rate: string, cap?: number) => {
  const [factor, most] = [new Decimal(rate), cap === undefined ? undefined : new Decimal(cap)];
  return (base: Value): BaseDecimal => {
    const sum = factor.times(base);
    return most && sum.greaterThan(most) ? most : sum;
  };
};

const purchase = share('0.3', 1_000_000);
const project = share('0.2', 1_000_000);
const matching = share('0.5', 3_000_000);
const platform = share('0.3', 2_000_000);
const centre = share('0.5');
const dataService = share('0.05', 1_000_000);
const corpus = share('0.2', 500_000);
const rent = share('5', 300_000);
const operation = share('8', 1_000_000);
const interest = share('0.3', 500_000);
const fee = share('0.5', 300_000);
const hosting = share('0.5', 500_000);
const stand = share('0.5', 100_000);
const demonstration = share('0.2', 1_000_000);

const titles = {
  'national-champion': new Decimal(500_000),
  'national-little-giant': new Decimal(300_000),
  'provincial-champion': new Decimal(300_000),
  'provincial-little-giant': new Decimal(100_000),
};
const twentyWan = new Decimal(200_000);
const revenueLimit = new Decimal(20_000_000);
const [recognitionMost, teamLeast, teamMost, talentLeast, talentMost] = [
  new Decimal(300_000),
  new Decimal(2_000_000),
  new Decimal(10_000_000),
  new Decimal(500_000),
  new Decimal(3_000_000),
];

/** The 21 amounts by hand: no explanation, no status, no other readings. What the arithmetic alone has to cost. */
const amounts: { readonly [K in Id]: (inputs: WholeSet[K]) => Paid } = {
  'compute-purchase': ({ purchaseCost }) => exactly(purchase(purchaseCost)),
  'title-award': ({ title }) => exactly(titles[title]),
  'scale-up-award': ({ annualRevenue }) => {
    const order = new Decimal(annualRevenue).comparedTo(revenueLimit);
    return between(order > 0 ? twentyWan : zero, order < 0 ? zero : twentyWan);
  },
  'tech-upgrade': ({ projects }) => exactly(total(projects.map((each) => project(each.completedInvestment)))),
  'innovation-award': () => upTo(recognitionMost),
  'team-award': () => between(teamLeast, teamMost),
  'talent-award': () => between(talentLeast, talentMost),
  'talent-matching': ({ municipalFunding }) => exactly(matching(municipalFunding)),
  'platform-grant': ({ approvedInvestment }) => upTo(platform(approvedInvestment)),
  'innovation-center-matching': ({ municipalFunding }) => exactly(centre(municipalFunding)),
  'vertical-model-award': ({ assessedCases }) => exactly(Number(assessedCases) >= 3 ? twentyWan : zero),
  'data-service-award': ({ contractAmount }) => upTo(dataService(contractAmount)),
  'corpus-purchase': ({ years }) => exactly(yearly(years.map(({ contractAmount }) => corpus(contractAmount)))),
  'rent-subsidy': ({ leasedArea, years }) => {
    const area = new Decimal(leasedArea);
    return exactly(yearly(years.map(({ months }) => rent(area.times(months)))));
  },
  'incubator-tenancy': ({ monthlyRent, months }) => exactly(new Decimal(monthlyRent).times(months)),
  'incubator-operation': ({ recognisedArea, years }) => {
    const area = new Decimal(recognisedArea);
    return exactly(yearly(years.map(({ months }) => operation(area.times(months)))));
  },
  'loan-interest': ({ years }) =>
    upTo(
      yearly(
        years.map(({ principal, annualRatePercent, months }) =>
          interest(new Decimal(principal).times(annualRatePercent).times(months).div(1200)),
        ),
      ),
    ),
  'guarantee-fee': ({ years }) => upTo(yearly(years.map(({ guaranteeFee }) => fee(guaranteeFee)))),
  'event-hosting': ({ participants, approvedInvestment }) =>
    upTo(Number(participants) >= 30 ? hosting(approvedInvestment) : zero),
  exhibition: ({ events }) =>
    upTo(
      total(
        events.map(({ boothArea, approvedInvestment }) =>
          Number(boothArea) >= 100 ? stand(approvedInvestment) : zero,
        ),
      ),
    ),
  'demonstration-project': ({ actualInvestment }) => exactly(demonstration(actualInvestment)),
};

export const bare = <K extends Id>(id: K, inputs: WholeSet[K]): Paid => amounts[id](inputs);

export const bareAfterValidation = <K extends Id>(id: K, inputs: WholeSet[K]): Paid =>
  amounts[id](validated(id, inputs));
