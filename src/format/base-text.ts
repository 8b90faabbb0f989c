import { Exact, formatWan, formatYuan, groupDigits, type NumberField } from '../rules/index.ts';

type Unit = Pick<NumberField, 'unit' | 'entryUnit' | 'scale'>;

/** A number of the rules (元, ㎡, 家) in the unit that people fill in: 400万元, 5,000㎡. */
export const baseText = (value: string, field: Unit): string => {
  if (field.unit !== 'yuan') return `${groupDigits(value.replace(/\.0+$/, ''))}${field.entryUnit}`;
  return field.scale > 0 ? formatWan(value) : formatYuan(value);
};

/** The same to two decimals, for a label; `exact` is false where that cuts something off. */
export const roundedBaseText = (value: string, field: Unit): { readonly text: string; readonly exact: boolean } => {
  const { scale } = field;
  const given = Exact.of(value);
  const rounded = given.times(Exact.powerOfTen(-scale)).roundedToFen().times(Exact.powerOfTen(scale));
  return { text: baseText(rounded.toText(), field), exact: rounded.compare(given) === 0 };
};

/** A number on the axis, without its unit. */
export const tickText = (value: number, field: Unit): string => String(field.scale > 0 ? value / 10_000 : value);
