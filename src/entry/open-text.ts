import type { NumberField } from '../rules/index.ts';
import { EITHER, type Entry, type Scale } from './entry.ts';
import { unitOfScale } from './spell.ts';

/** What is wrong with these hangs on the unit beside the field. */
const BY_UNIT: readonly string[] = ['too-precise', 'too-large'];

/**
 * A text that gave no number, so that it asks the same, or is refused alike, whatever the unit beside its field: one of
 * two sums names both, `8亿元还是8万元`.
 */
export const openText = (typed: string, entry: Entry, field: NumberField, scale: Scale): string => {
  if (entry.state === 'asked' && entry.choices.length > 1) return entry.choices.join(EITHER);
  const needsUnit = field.scale !== scale && entry.state === 'wrong' && BY_UNIT.includes(entry.problem);
  return needsUnit && /[\d.]\s*$/.test(typed) ? typed + unitOfScale(scale) : typed;
};
