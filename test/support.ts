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

/** A number field with its benefit and its path there. */
const placeOf = (benefit: string, path: string) => ({
  benefit: benefitOf(benefit),
  path,
  field: numberField(benefit, path),
});

/** One field of the rules for each unit that stands beside a field, and one of months over a longer term. */
export const PLACES = {
  万元: placeOf('compute-purchase', 'purchaseCost'),
  元: placeOf('incubator-tenancy', 'monthlyRent'),
  '㎡': placeOf('rent-subsidy', 'leasedArea'),
  '%': placeOf('loan-interest', 'years.annualRatePercent'),
  个月: placeOf('rent-subsidy', 'years.months'),
  家: placeOf('event-hosting', 'participants'),
  个: placeOf('vertical-model-award', 'assessedCases'),
  term: placeOf('incubator-tenancy', 'months'),
} as const;

export const FIELDS = {
  万元: PLACES.万元.field,
  元: PLACES.元.field,
  '㎡': PLACES['㎡'].field,
  '%': PLACES['%'].field,
  个月: PLACES.个月.field,
  家: PLACES.家.field,
  个: PLACES.个.field,
} as const satisfies Record<NumberField['entryUnit'], NumberField>;

export type EntryUnit = keyof typeof FIELDS;
export const ENTRY_UNITS = Object.keys(FIELDS) as EntryUnit[];
