import { formatYuan, groupDigits, type NumberField } from '../rules/index.ts';
import { decimalOf } from './decimal.ts';
import type { Scale, ValidEntry } from './entry.ts';
import { moneyUnitOf, spell } from './spell.ts';

/** How a number is read back; `full` is the same sum in yuan, where that helps to check it. */
export interface Echo {
  readonly text: string;
  readonly full?: string;
}

/**
 * What is read back below a field: a sum in 万元 or 亿元, anything else with its unit. Undefined where that would only
 * repeat what stands there, such as a plain 6 in a field of 个月, or 8000 in one of 元.
 */
export const echoOf = (entry: ValidEntry, typed: string, field: NumberField, scale: Scale): Echo | undefined => {
  const { value, isBare, isApproximate } = entry;
  const text = spell(value, field);
  if (field.unit === 'yuan' && moneyUnitOf(decimalOf(value)).power === 4) return { text, full: formatYuan(value) };
  const stands = typed
    .replace(/[,\s]/g, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  const saysUnit = stands === text || (stands === value && isBare && scale === 0);
  return saysUnit && !isApproximate ? undefined : { text: text.replace(/^[\d.]+/, groupDigits) };
};
