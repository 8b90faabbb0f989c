import nzh from 'nzh/cn';

/** From ten quadrillion yuan on the words would no longer be usual ones; the digits then stand alone. */
const LONGEST = '9999999999999999.99'.length;

/**
 * A sum in yuan in the capital numerals of vouchers (大写金额): `'450000.00'` → `'肆拾伍万元整'`. Digits are turned into
 * words one by one, so nothing is rounded. Empty for a sum that is too large.
 */
export const inWords = (sum: string): string =>
  sum.length > LONGEST ? '' : nzh.toMoney(sum, { outSymbol: false, forceZheng: true });
