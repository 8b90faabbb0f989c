import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/entry/draft.ts';
import { boundsOf } from '../../src/entry/plausible.ts';
import { benefits } from '../../src/rules/index.ts';
import { benefitOf } from '../support.ts';

/**
 * Of each benefit with a number that is asked about: the field, the largest number that is believed as it is typed, and
 * the smallest that is not. Worked out by hand from the text: ten times the base at which the cap begins to hold.
 */
const BOUNDARIES = [
  // 100万 ÷ 30% = 333.333334万, the first fen at which the cap holds.
  ['compute-purchase', 'purchaseCost', '3333.333339', '3333.33334'],
  // A threshold of 2000万.
  ['scale-up-award', 'annualRevenue', '19999.999999', '20000'],
  // 100万 ÷ 20%.
  ['tech-upgrade', 'projects.1.completedInvestment', '4999.999999', '5000'],
  // 300万 ÷ 0.5.
  ['talent-matching', 'municipalFunding', '5999.999999', '6000'],
  // 200万 ÷ 30%.
  ['platform-grant', 'approvedInvestment', '6666.666669', '6666.66667'],
  // No cap: ten times the highest sum of the text, 1000万.
  ['innovation-center-matching', 'municipalFunding', '9999.999999', '10000'],
  // A threshold of 3个, a hundred times.
  ['vertical-model-award', 'assessedCases', '299', '300'],
  // 100万 ÷ 5%.
  ['data-service-award', 'contractAmount', '19999.999999', '20000'],
  // 50万 ÷ 20%.
  ['corpus-purchase', 'years.1.contractAmount', '2499.999999', '2500'],
  // 30万 ÷ (5元 × 12).
  ['rent-subsidy', 'leasedArea', '49999.99', '50000'],
  // In kind, in 元: a hundred times 1万.
  ['incubator-tenancy', 'monthlyRent', '999999.99', '1000000'],
  // 100万 ÷ (8元 × 12) = 10,416.67.
  ['incubator-operation', 'recognisedArea', '104166.69', '104166.7'],
  // 50万 ÷ 30% is the interest; at ten percent a year, 1666.666667万.
  ['loan-interest', 'years.1.principal', '16666.666699', '16666.6667'],
  // 30万 ÷ 50%.
  ['guarantee-fee', 'years.1.guaranteeFee', '599.999999', '600'],
  // A threshold of 30家, a hundred times; 50万 ÷ 50%.
  ['event-hosting', 'participants', '2999', '3000'],
  ['event-hosting', 'approvedInvestment', '999.999999', '1000'],
  // A threshold of 100㎡, a hundred times; 10万 ÷ 50%.
  ['exhibition', 'events.1.boothArea', '9999.99', '10000'],
  ['exhibition', 'events.1.approvedInvestment', '199.999999', '200'],
  // 100万 ÷ 20%.
  ['demonstration-project', 'actualInvestment', '4999.999999', '5000'],
] as const;

const stateOf = (id: string, control: string, typed: string): string | undefined => {
  const list = control.includes('.') ? control.replace(/\..*$/, '') : 'none';
  return draftOf(benefitOf(id), { [control]: typed }, { [list]: ['1'] }).numbers[control]?.state;
};

describe('a bare number is asked about from ten times the base at which the cap holds', () => {
  test.each(BOUNDARIES)('%s, %s: %s is believed, %s is asked about', (id, control, below, at) => {
    expect(stateOf(id, control, below)).toBe('valid');
    expect(stateOf(id, control, at)).toBe('asked');
    expect(stateOf(id, control, String(Number.parseInt(at, 10) + 1))).toBe('asked');
  });

  test('every field with a bound is in the table, of all 21 benefits', () => {
    expect(benefits).toHaveLength(21);
    const bounded = benefits.flatMap((benefit) => [...boundsOf(benefit).keys()].map((path) => `${benefit.id} ${path}`));
    expect(bounded).toEqual(BOUNDARIES.map(([id, control]) => `${id} ${control.replace('.1.', '.')}`));
  });

  test('a number with its own unit is believed', () => {
    expect(stateOf('compute-purchase', 'purchaseCost', '80000万元')).toBe('valid');
    expect(stateOf('rent-subsidy', 'leasedArea', '60000㎡')).toBe('valid');
  });
});

describe('a round number of yuan in a field of 万元', () => {
  test.each([
    ['9000', 'valid'],
    ['10000', 'asked'],
    ['11000', 'asked'],
    ['10500', 'valid'],
  ])('%s as a loan: %s', (typed, state) => {
    expect(stateOf('loan-interest', 'years.1.principal', typed)).toBe(state);
  });
});

describe('a rate', () => {
  test.each([
    ['0.099999', 'asked'],
    ['0.1', 'valid'],
    ['23.999999', 'valid'],
    ['24', 'asked'],
    ['24.000001', 'asked'],
    ['24%', 'valid'],
    ['0', 'valid'],
  ])('%s: %s', (typed, state) => {
    expect(stateOf('loan-interest', 'years.1.annualRatePercent', typed)).toBe(state);
  });
});
