import { Exact } from './exact.ts';
import type { Quantity } from './step-data.ts';
import { moneyStep, operandOf } from './step.ts';

const MONTHS_A_YEAR = Exact.of(12);

/** Months as parts of the year that have been found; there are only 13 of them. */
const partsOfYear = new Map<string, Exact>();

const partOfYear = (months: Exact): Exact => {
  const part = partsOfYear.get(months.toText()) ?? months.over(MONTHS_A_YEAR);
  partsOfYear.set(months.toText(), part);
  return part;
};

/**
 * The interest that the base of a subsidy on it is: principal × annual rate × months ÷ 12, simple interest.
 * Source: 11.1 speaks of 银行贷款利率 and gives no day count, so months are twelfths of a year.
 */
export const interestOn = (
  principal: Quantity<'yuan'>,
  annualRate: Quantity<'share'>,
  months: Quantity<'month'>,
  provision: string,
): Quantity<'yuan'> => {
  const interest = principal.exact.times(annualRate.exact).times(partOfYear(months.exact));
  return {
    unit: 'yuan',
    exact: interest,
    name: principal.name,
    label: '贷款利息',
    explain: () => [
      moneyStep(
        {
          type: 'interest',
          principal: operandOf(principal),
          rate: operandOf(annualRate),
          months: operandOf(months),
        },
        interest,
        provision,
        [],
      ),
    ],
  };
};
