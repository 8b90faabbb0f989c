import { Exact } from './exact.ts';

/** What a quantity counts. A share is a pure number; the others never mix. */
export type Unit = 'yuan' | 'share' | 'rent' | 'year' | 'case' | 'enterprise' | 'square-metre' | 'month' | 'date';

/**
 * A number of the official text, kept in the text's own words (文件数字).
 * `id` and `provision` are filled in when the benefit that owns it is built.
 */
export interface Figure<U extends Unit = Unit> {
  readonly unit: U;
  readonly words: string;
  readonly exact: Exact;
  readonly id: string;
  readonly provision: string;
}

const figure = <U extends Unit>(unit: U, words: string, exact: Exact): Figure<U> => ({
  unit,
  words,
  exact,
  id: '',
  provision: '',
});

const leadingNumber = (words: string): Exact => Exact.of(words.replace(/[^\d.].*$/u, ''));

const HUNDREDTH = Exact.of('0.01');
const WAN = Exact.of(10_000);
const YEARS: Readonly<Record<string, number>> = { 两年: 2, 三年: 3, '3年': 3 };

/** A sum: `yuan('100万元')`. The text once leaves the 元 out ("50万至300万元"). */
export const yuan = (words: `${number}万元` | `${number}万`): Figure<'yuan'> =>
  figure('yuan', words, leadingNumber(words).times(WAN));

/** A rate: `percent('30%')`. */
export const percent = (words: `${number}%`): Figure<'share'> =>
  figure('share', words, leadingNumber(words).times(HUNDREDTH));

/** A matching ratio: `ratio('1:0.5')` is half a yuan for each yuan. */
export const ratio = (words: `1:${number}`): Figure<'share'> =>
  figure('share', words, leadingNumber(words.slice('1:'.length)));

/** A rent standard: `rent('5元/月/平方米')`. */
export const rent = (words: `${number}元/月/平方米`): Figure<'rent'> => figure('rent', words, leadingNumber(words));

/** A term in years: `years('三年')`. */
export const years = (words: '两年' | '三年' | '3年'): Figure<'year'> =>
  figure('year', words, Exact.of(YEARS[words] ?? 0));

/** A number of enterprises: `enterprises('30家')`. */
export const enterprises = (words: `${number}家`): Figure<'enterprise'> =>
  figure('enterprise', words, leadingNumber(words));

/** A number of cases: `cases('3个')`. */
export const cases = (words: `${number}个`): Figure<'case'> => figure('case', words, leadingNumber(words));

/** An area: `squareMetres('100平方米')`. */
export const squareMetres = (words: `${number}平方米`): Figure<'square-metre'> =>
  figure('square-metre', words, leadingNumber(words));

/** The last day of a period, included: `lastDay('2027年12月31日')`; its number is the year. */
export const lastDay = (words: `${number}年${number}月${number}日`): Figure<'date'> =>
  figure('date', words, leadingNumber(words));

/** A figure that stands in another sentence than the benefit's own. */
export const inProvision = <T extends { readonly provision: string }>(provision: string, part: T): T => ({
  ...part,
  provision,
});
