import { findBenefit, type Benefit, type NumberField } from '../src/rules/index.ts';

export const benefitOf = (id: string): Benefit => {
  const benefit = findBenefit(id);
  if (!benefit) throw new Error(`no benefit ${id}`);
  return benefit;
};

/** A number field of the rules, by the benefit and the name; `years.months` is a field of the list `years`. */
const numberField = (benefit: string, name: string): NumberField => {
  const [first = '', second] = name.split('.');
  const outer = benefitOf(benefit).fields[first];
  const field = outer?.type === 'list' && second !== undefined ? outer.fields[second] : outer;
  if (field?.type !== 'number') throw new Error(`${benefit} has no number field ${name}`);
  return field;
};

/** One field of the rules for each unit that stands beside a field. */
export const FIELDS = {
  万元: numberField('compute-purchase', 'purchaseCost'),
  元: numberField('incubator-tenancy', 'monthlyRent'),
  '㎡': numberField('rent-subsidy', 'leasedArea'),
  '%': numberField('loan-interest', 'years.annualRatePercent'),
  个月: numberField('rent-subsidy', 'years.months'),
  家: numberField('event-hosting', 'participants'),
  个: numberField('vertical-model-award', 'assessedCases'),
} as const satisfies Record<NumberField['entryUnit'], NumberField>;

export type EntryUnit = keyof typeof FIELDS;
export const ENTRY_UNITS = Object.keys(FIELDS) as EntryUnit[];
