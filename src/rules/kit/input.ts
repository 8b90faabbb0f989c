import { Exact } from './exact.ts';
import type { Field, ListField, NumberField } from './field.ts';
import type { Figure, Unit } from './figures.ts';
import type { Items } from './list.ts';
import type { Quantity } from './step-data.ts';
import { plainSpelling } from './spelling.ts';

/** An input of a benefit: its field, which says what may be sent for it, and the value that the award works with. */
export interface Input<T> {
  readonly field: Field;
  readonly read: (value: unknown, name: string) => T;
}

interface NumberInput<U extends Unit> extends Input<Quantity<U>> {
  readonly field: NumberField;
}

type NumberInputs = Readonly<Record<string, NumberInput<Unit>>>;
/** What the inputs are read to. */
export type Values<I> = { readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never };

const YUAN_MAX = 1e13;
const AREA_MAX = 1e9;
const COUNT_MAX = 1e6;
const MONTHS_A_YEAR = 12;
const HUNDREDTH = Exact.of('0.01');

/** A sum of money in yuan, at most two decimals, 0 to 1e13; entered in 万元 unless said otherwise. */
export const money = (label: string, entryUnit: '万元' | '元' = '万元'): NumberInput<'yuan'> =>
  numberInput({
    type: 'number',
    label,
    unit: 'yuan',
    entryUnit,
    scale: entryUnit === '万元' ? 4 : 0,
    decimals: 2,
    max: plainSpelling(YUAN_MAX),
  });

/** An area in ㎡, at most two decimals, 0 to 1e9. */
export const area = (label: string): NumberInput<'square-metre'> =>
  numberInput({
    type: 'number',
    label,
    unit: 'square-metre',
    entryUnit: '㎡',
    scale: 0,
    decimals: 2,
    max: plainSpelling(AREA_MAX),
  });

/** Whole months: 0 to 12, or to the end of a term that the text gives in years. */
export const months = (label: string, term?: Figure<'year'>): NumberInput<'month'> => {
  const max = term ? term.exact.times(Exact.of(MONTHS_A_YEAR)).toText() : String(MONTHS_A_YEAR);
  return numberInput({ type: 'number', label, unit: 'month', entryUnit: '个月', scale: 0, decimals: 0, max });
};

/** A whole number of enterprises, 0 to 1e6. */
export const enterpriseCount = (label: string): NumberInput<'enterprise'> => count(label, 'enterprise', '家');

/** A whole number of cases, 0 to 1e6. */
export const caseCount = (label: string): NumberInput<'case'> => count(label, 'case', '个');

const count = <U extends Unit>(label: string, unit: U, entryUnit: '家' | '个'): NumberInput<U> =>
  numberInput({ type: 'number', label, unit, entryUnit, scale: 0, decimals: 0, max: plainSpelling(COUNT_MAX) });

/** A yearly rate in percent, at most six decimals, 0 to 100; the award gets it as a share of one. */
export const annualRate = (label: string): NumberInput<'share'> => {
  const input = numberInput({
    type: 'number',
    label,
    unit: 'share',
    entryUnit: '%',
    scale: 0,
    decimals: 6,
    max: '100',
  });
  const read = (value: unknown, name: string): Quantity<'share'> => {
    const percent = input.read(value, name);
    return { ...percent, exact: percent.exact.times(HUNDREDTH) };
  };
  return { ...input, field: { ...input.field, unit: 'share' }, read };
};

/** One of a few named cases. */
export const choice = <V extends string>(label: string, options: Readonly<Record<V, string>>): Input<V> => {
  const values = Object.keys(options) as V[];
  return {
    field: { type: 'choice', label, options: values.map((value) => ({ value, label: options[value] })) },
    read: (value) => value as V,
  };
};

/** A list of 1 to `max` entries: projects, events. */
export const list = <F extends NumberInputs>(
  label: string,
  max: number,
  part: (index: number) => string,
  fields: F,
): Input<Items<Values<F>>> & { readonly field: ListField } => {
  const readEntry = readerOf(fields);
  return {
    field: { type: 'list', label, part, max, byYear: false, fields: mapValues(fields, ({ field }) => field) },
    read: (value, name) => ({
      name,
      part,
      entries: (value as Record<string, unknown>[]).map(readEntry),
    }),
  };
};

/** A list with an entry a year, at most as many as the text (or, failing that, the contract) allows. */
export const yearly = <F extends NumberInputs>(
  max: Figure<'year'> | number,
  fields: F,
): Input<Items<Values<F>>> & { readonly field: ListField } => {
  const years = list(
    '按年填写',
    typeof max === 'number' ? max : Number(max.exact.toText()),
    (index) => `第${String(index + 1)}年`,
    fields,
  );
  return { ...years, field: { ...years.field, byYear: true } };
};

/** Reads the values of inputs, by name, from what their fields allow. */
export const readerOf = <I extends Readonly<Record<string, Input<unknown>>>>(inputs: I) => {
  const named = Object.entries(inputs);
  return (given: Readonly<Record<string, unknown>>): Values<I> => {
    const values: Record<string, unknown> = {};
    for (const [name, input] of named) values[name] = input.read(given[name], name);
    return values as Values<I>;
  };
};

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const numberInput = <U extends Unit>(field: NumberField & { readonly unit: U }): NumberInput<U> => ({
  field,
  read: (value, name) => ({ unit: field.unit, exact: Exact.of(value as string), name, label: field.label }),
});
