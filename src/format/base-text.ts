import { Exact, formatWan, formatYuan, groupDigits, type NumberField } from '../rules/index.ts';
import { estimator } from '../strings/index.ts';

type Unit = Pick<NumberField, 'unit' | 'entryUnit'>;

const isInWan = ({ unit, entryUnit }: Unit): boolean => unit === 'yuan' && entryUnit !== estimator.yuan;

/** A number of the rules (元, ㎡, 家) in the unit that people fill in: 400万元, 5,000㎡. */
export const baseText = (value: string, field: Unit): string => {
  if (field.unit !== 'yuan') return `${groupDigits(value.replace(/\.0+$/, ''))}${field.entryUnit}`;
  return isInWan(field) ? formatWan(value) : formatYuan(value);
};

/** The same to two decimals, for a label; `exact` is false where that cuts something off. */
export const roundedBaseText = (value: string, field: Unit): { readonly text: string; readonly exact: boolean } => {
  const power = isInWan(field) ? 4 : 0;
  const given = Exact.of(value);
  const rounded = given.times(Exact.powerOfTen(-power)).roundedToFen().times(Exact.powerOfTen(power));
  return { text: baseText(rounded.toText(), field), exact: rounded.compare(given) === 0 };
};

/** A number on the axis, without its unit. */
export const tickText = (value: number, field: Unit): string => String(isInWan(field) ? value / 10_000 : value);
