import type { Handing } from '../../../src/plan/record/address.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { SavedItem, SavedPlan } from '../../../src/plan/saved-plan.ts';
import { benefitOf } from '../../support.ts';

/** A version of the rules that is none of the site's. */
export const RULES = '0123456789ab';
export const BASE = 'https://policy.test/site/';
export const DAY = '2026-10-05';

/** An item with every condition confirmed. */
export const item = (benefit: string, inputs: SavedItem['inputs'], more: Partial<SavedItem> = {}): SavedItem => ({
  benefit,
  inputs,
  conditions: Object.fromEntries(benefitOf(benefit).conditions.map(({ id }) => [id, true])),
  claimedElsewhere: false,
  ...more,
});

/** 9.1: 5 yuan × area × 12 in each year, at most 300,000 in all lines of a year. */
export const rent = (leasedArea: string, years = 1, more: Partial<SavedItem> = {}): SavedItem =>
  item('rent-subsidy', { leasedArea, years: Array.from({ length: years }, () => ({ months: '12' })) }, more);

/** 1.2: 30% of the cost, at most 1,000,000. */
export const compute = (purchaseCost: string, more: Partial<SavedItem> = {}): SavedItem =>
  item('compute-purchase', { purchaseCost }, more);

/**
 * Rent of 4,000 ㎡ over three years: 240,000 in 2026, 2027 and 2028; of another 2,000 ㎡ in 2026: 120,000, of which 60,000
 * are above the cap. 30% of 100,000: 30,000, not confirmed. 200,000 for a revenue of exactly 20,000,000: open, from 0.
 * Rent waived in kind: 1,000 × 12 = 12,000. A loan that is not filled in yet.
 */
export const PLAN: SavedPlan = {
  name: '惠阳机器人',
  start: 2026,
  items: [
    rent('4000', 3),
    { benefit: 'loan-interest', inputs: { years: [{ principal: '100' }] }, conditions: {}, claimedElsewhere: false },
    rent('2000'),
    compute('100000', { conditions: {}, start: 2027 }),
    item('scale-up-award', { annualRevenue: '20000000' }),
    item('incubator-tenancy', { monthlyRent: '1000', months: '12' }),
  ],
};

export const planOf = (...items: readonly SavedItem[]): SavedPlan => ({ name: '', start: 2026, items });

export const COMPUTED = computePlan(PLAN);

export const handingOf = (plan: SavedPlan): Handing => ({
  computed: computePlan(plan),
  rules: RULES,
  base: BASE,
  date: DAY,
});

export const HANDING = handingOf(PLAN);
