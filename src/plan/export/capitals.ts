import nzh from 'nzh/cn';
import { printWords as words, result } from '../../strings/index.ts';
import type { Line } from '../compute.ts';

/** From ten quadrillion yuan on the words would no longer be usual ones; the digits then stand alone. */
const LONGEST = '9999999999999999.99'.length;

/**
 * A sum in yuan in the capital numerals of vouchers (大写金额): `'450000.00'` → `'肆拾伍万元整'`. Digits are turned into
 * words one by one, so nothing is rounded. Empty for a sum that is too large. Where the yuan end in zeros and 角 follow,
 * 《正确填写票据和结算凭证的基本规定》 allows 零 behind 元, and demands it of `107000.53` (壹拾万柒仟元零伍角叁分); the
 * library leaves it out there.
 */
export const toChineseNumerals = (sum: string): string => {
  if (sum.length > LONGEST) return '';
  const words = nzh.toMoney(sum, { outSymbol: false, forceZheng: true });
  return /0\.[1-9]\d$/.test(sum) && !sum.startsWith('0.') ? words.replace(/元(?!零)/, '元零') : words;
};

/** The amount of a line in capital numerals, as its kind allows it to be said; empty where the sum is too large. */
export const capitalsOf = ({ estimate: { amount, status } }: Line): string => {
  const [min, max] = [toChineseNumerals(amount.min), toChineseNumerals(amount.max)];
  if (max === '') return '';
  if (status !== 'ineligible' && amount.kind === 'ceiling') return words.capital(result.upTo(max));
  return words.capital(min === max ? max : result.span(min, max));
};
