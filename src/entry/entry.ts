import { formatYuan, groupDigits, type NumberField } from '../rules/index.ts';
import type { Problem, Question } from '../strings/index.ts';
import { compare, decimalOf, over, plain, tenTo, whole, type Decimal } from './decimal.ts';

/** What stands in the form, by the names of its controls. */
export type Entries = Readonly<Record<string, string>>;

/**
 * A typed number: nothing; a plain decimal in the unit the rules work in (元, ㎡, %, …); a question; or what is wrong.
 * `choices` are spellings with one meaning, which the reader can put in its place with one press.
 */
export type Entry =
  | { readonly state: 'empty' }
  | ValidEntry
  | { readonly state: 'asked'; readonly question: Question; readonly choices: readonly string[] }
  | { readonly state: 'wrong'; readonly problem: Problem; readonly choices: readonly string[] };

interface ValidEntry {
  readonly state: 'valid';
  readonly value: string;
  /** Typed without a unit, so that the unit beside the field holds. */
  readonly isBare: boolean;
  /** Typed as 约, 左右, 多: taken for exact, which is said. */
  readonly isApproximate: boolean;
}

/** The power of ten of a bare number in a field of money: 0 where it counts 元, 4 where it counts 万元. */
export type Scale = NumberField['scale'];

/** Parts two spellings of which one is meant: 8亿元还是8万元. */
export const EITHER = '还是';

export const wrong = (problem: Problem, choices: readonly string[] = []): Entry => ({
  state: 'wrong',
  problem,
  choices,
});
export const ask = (question: Question, choices: readonly string[]): Entry => ({ state: 'asked', question, choices });

/** More decimals than these are harder to read than the same sum in a smaller unit. */
const MOST_DECIMALS = 4;

const YUAN = { power: 0, unit: '元' } as const;
const LARGE_UNITS = [
  { power: 8, unit: '亿元' },
  { power: 4, unit: '万元' },
] as const;

/** The unit that a bare sum counts in. */
const unitOfScale = (scale: Scale): string => (scale === 0 ? YUAN.unit : LARGE_UNITS[1].unit);

/** The largest unit in which a sum of yuan is easily read: 8亿元, 1.2万元, 3333.34元. */
const moneyUnitOf = (sum: Decimal) =>
  LARGE_UNITS.find(({ power }) => compare(sum, whole(tenTo(power))) >= 0 && over(sum, power).places <= MOST_DECIMALS) ??
  YUAN;

/** A value in the unit of the rules, spelled so that a field of its kind reads the same and asks nothing. */
export const spell = (value: Decimal | string, field: Pick<NumberField, 'unit' | 'entryUnit'>): string => {
  const number = typeof value === 'string' ? decimalOf(value) : value;
  const { power, unit } = field.unit === 'yuan' ? moneyUnitOf(number) : { power: 0, unit: field.entryUnit };
  return plain(over(number, power)) + unit;
};

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

/** How a number is read back; `full` is the same sum in yuan, where that helps to check it. */
interface Echo {
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
