import type { NumberField } from '../rules/index.ts';
import type { Scale } from './entry.ts';
import { compare, decimalOf, over, plain, tenTo, whole, type Decimal } from './decimal.ts';

/** More decimals than these are harder to read than the same sum in a smaller unit. */
const MOST_DECIMALS = 4;

const YUAN = { power: 0, unit: '元' } as const;
const LARGE_UNITS = [
  { power: 8, unit: '亿元' },
  { power: 4, unit: '万元' },
] as const;

/** The unit that a bare sum counts in. */
export const unitOfScale = (scale: Scale): string => (scale === 0 ? YUAN.unit : LARGE_UNITS[1].unit);

/** The largest unit in which a sum of yuan is easily read: 8亿元, 1.2万元, 3333.34元. */
export const moneyUnitOf = (sum: Decimal) =>
  LARGE_UNITS.find(({ power }) => compare(sum, whole(tenTo(power))) >= 0 && over(sum, power).places <= MOST_DECIMALS) ??
  YUAN;

/** A value in the unit of the rules, spelled so that a field of its kind reads the same and asks nothing. */
export const spell = (value: Decimal | string, field: Pick<NumberField, 'unit' | 'entryUnit'>): string => {
  const number = typeof value === 'string' ? decimalOf(value) : value;
  const { power, unit } = field.unit === 'yuan' ? moneyUnitOf(number) : { power: 0, unit: field.entryUnit };
  return plain(over(number, power)) + unit;
};
