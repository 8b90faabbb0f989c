import {
  plan,
  workOut,
  type Failure,
  type PlanAnswer,
  type Span,
  type TakenOff,
  type WorkedPlan,
} from '../../../src/rules/index.ts';
import { allTrue, type Inputs } from '../support.ts';

export interface AskedItem {
  readonly benefit: string;
  readonly inputs: Inputs;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly start?: number;
  readonly claimedElsewhere?: boolean;
}

/** A line with every condition confirmed, and what is said otherwise. */
const line =
  (benefit: string, inputs: Inputs) =>
  (more: Partial<AskedItem> = {}): AskedItem => ({ benefit, inputs, conditions: allTrue(benefit), ...more });

const months = (count: number) => Array.from({ length: count }, () => ({ months: 12 }));

/** 9.1: 5 yuan × area × 12 in each of so many years; 4,000 ㎡ are 240,000 yuan a year. */
export const rent = (leasedArea: string, years = 1) => line('rent-subsidy', { leasedArea, years: months(years) });

/** 10.2: 8 yuan × area × 12 in each of so many years; 10,000 ㎡ are 960,000 yuan a year. */
export const operation = (recognisedArea: string, years = 1) =>
  line('incubator-operation', { recognisedArea, years: months(years) });

/** 11.1: up to 30% of the interest at 10% for 12 months, 3% of the principal, in each of so many years. */
export const interest = (principal: string, years = 1) => {
  const year = { principal, annualRatePercent: '10', months: 12 };
  return line('loan-interest', { years: Array.from({ length: years }, () => year) });
};

/** 11.2: up to 50% of the fee, in each of so many years. */
export const guarantee = (guaranteeFee: string, years = 1) =>
  line('guarantee-fee', { years: Array.from({ length: years }, () => ({ guaranteeFee })) });

/** 8.3: 20% of the contracts, in each of so many years. */
export const corpus = (contractAmount: string, years = 1) =>
  line('corpus-purchase', { years: Array.from({ length: years }, () => ({ contractAmount })) });

/** 1.2: 30% of the cost. */
export const compute = (purchaseCost: string) => line('compute-purchase', { purchaseCost });

/** 2.3: 200,000 yuan above a revenue of 20,000,000; open at it. */
export const scaleUp = (annualRevenue: string) => line('scale-up-award', { annualRevenue });

/** 7.3: 200,000 yuan from three cases. */
export const models = (assessedCases: number) => line('vertical-model-award', { assessedCases });

/** 8.2: up to 5% of the contracts. */
export const dataService = (contractAmount: string) => line('data-service-award', { contractAmount });

/** 2.1, 2.2: 500,000, 300,000, 300,000 or 100,000 yuan. */
export const title = (name: string) => line('title-award', { title: name });

/** 10.1: the rent that is not paid. */
export const tenancy = (monthlyRent: string, count: number) =>
  line('incubator-tenancy', { monthlyRent, months: count });

/** 13.2: 20% of the investment, once selected. */
export const demonstration = (actualInvestment: string) => line('demonstration-project', { actualInvestment });

/** 3.1: 20% of the investment of one project. */
export const upgrade = (completedInvestment: string) => line('tech-upgrade', { projects: [{ completedInvestment }] });

/** 5.1: 2,000,000 to 10,000,000 yuan. */
export const team = line('team-award', {});

/** 6.2: up to 30% of the investment. */
export const platform = (approvedInvestment: string) => line('platform-grant', { approvedInvestment });

export const request = (items: readonly unknown[], start: unknown = 2026) => ({ start, items });

/** The plan worked out; a failure fails the test. */
export const worked = (items: readonly AskedItem[], start = 2026): WorkedPlan => {
  const answer = workOut(request(items, start));
  if ('error' in answer) throw new Error(`not answered: ${JSON.stringify(answer.error)}`);
  return answer;
};

export const answered = (items: readonly AskedItem[], start = 2026): PlanAnswer => worked(items, start).answer;

/** The failure of a plan; an answer fails the test. */
export const refused = (asked: unknown): Failure => {
  const answer = plan(asked);
  if (!('error' in answer)) throw new Error(`answered, though it should be refused: ${JSON.stringify(answer)}`);
  return answer;
};

export const pathsOf = (asked: unknown) => refused(asked).error.issues.map(({ path }) => path);

/** A sum that is exact, or a ceiling. */
export const exactly = (sum: string): Span => ({ min: sum, max: sum });
export const upTo = (sum: string): Span => ({ min: '0.00', max: sum });

/** The years of an answer as short as they can be read: `2026: 1.00`, `2027: 0.00–1.00`. */
export const years = ({ byYear }: PlanAnswer): readonly string[] =>
  byYear.map(({ year, min, max }) => `${String(year)}: ${min === max ? max : `${min}–${max}`}`);

/** What was taken off each line, undefined where nothing was. */
export const cuts = ({ lines }: PlanAnswer): readonly (string | undefined)[] =>
  lines.map(({ takenOff }) => takenOff?.max);

export const cutOf = ({ lines }: PlanAnswer, item: number): TakenOff | undefined => lines[item]?.takenOff;
