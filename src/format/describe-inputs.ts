import { formatYuan, groupDigits, type Benefit, type Field, type NumberField } from '../rules/index.ts';
import { measurePage } from '../strings/index.ts';

interface GivenInput {
  readonly label: string;
  readonly text: string;
}

/** The inputs of a request in words, with their labels and units, as a worked example shows them. */
export const describeInputs = (benefit: Benefit, inputs: Readonly<Record<string, unknown>>): readonly GivenInput[] => {
  const given = Object.entries(benefit.fields).flatMap(([name, field]) => describeField(field, inputs[name]));
  return given.length > 0 ? given : [{ label: measurePage.exampleInputs, text: measurePage.nothingToFill }];
};

const describeField = (field: Field, value: unknown): readonly GivenInput[] => {
  if (field.type === 'number') return [{ label: field.label, text: withUnit(field, String(value)) }];
  if (field.type === 'choice') {
    return [{ label: field.label, text: field.options.find((option) => option.value === value)?.label ?? '' }];
  }
  return (value as readonly Record<string, unknown>[]).map((entry, index) => ({
    label: field.part(index),
    text: Object.entries(field.fields)
      .map(([name, each]) => `${each.label} ${withUnit(each, String(entry[name]))}`)
      .join('，'),
  }));
};

const withUnit = (field: NumberField, value: string): string =>
  field.unit === 'yuan' ? formatYuan(value) : `${groupDigits(value)}${field.entryUnit}`;
