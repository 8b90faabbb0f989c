import { formatSum, groupDigits, type Benefit, type Field, type NumberField } from '../rules/index.ts';

interface GivenInput {
  readonly label: string;
  readonly text: string;
}

/**
 * The inputs of a request in words, with their labels and units. What is not filled in yet is left out; a benefit that
 * asks for nothing has none.
 */
export const describeInputs = (benefit: Benefit, inputs: Readonly<Record<string, unknown>>): readonly GivenInput[] =>
  Object.entries(benefit.fields).flatMap(([name, field]) => describeField(field, inputs[name]));

const describeField = (field: Field, value: unknown): readonly GivenInput[] => {
  if (value === undefined) return [];
  if (field.type === 'number') return [{ label: field.label, text: withUnit(field, spelled(value)) }];
  if (field.type === 'choice') {
    return [{ label: field.label, text: field.options.find((option) => option.value === value)?.label ?? '' }];
  }
  return (value as readonly Record<string, unknown>[]).flatMap((entry, index) => {
    const given = Object.entries(field.fields).filter(([name]) => entry[name] !== undefined);
    const text = given.map(([name, each]) => `${each.label} ${withUnit(each, spelled(entry[name]))}`).join('，');
    return text === '' ? [] : [{ label: field.part(index), text }];
  });
};

const withUnit = (field: NumberField, value: string): string =>
  field.unit === 'yuan' ? formatSum(value) : `${groupDigits(value)}${field.entryUnit}`;

/** A number of a request, which may be a JSON number or a decimal text. */
const spelled = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
