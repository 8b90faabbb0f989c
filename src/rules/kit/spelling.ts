import { Decimal } from 'decimal.js';

/** Groups the integer digits by three: `'1200000.5'` → `'1,200,000.5'`. */
export const groupDigits = (plain: string): string => {
  const point = plain.indexOf('.');
  const whole = point < 0 ? plain.length : point;
  let end = whole % 3 || 3;
  let grouped = plain.slice(0, end);
  for (; end < whole; end += 3) grouped += `,${plain.slice(end, end + 3)}`;
  return grouped + plain.slice(end);
};

/** Fills up a plain decimal of at most two decimals: `'0.5'` → `'0.50'`. */
export const withTwoPlaces = (plain: string): string =>
  plain.includes('.') ? plain.padEnd(plain.indexOf('.') + 3, '0') : `${plain}.00`;

/** The number of decimals of a plain decimal. */
export const decimalPlaces = (plain: string): number => {
  const point = plain.indexOf('.');
  return point < 0 ? 0 : plain.length - point - 1;
};

/** A plain decimal, cut after six decimals and marked where there are more: `'0.1234567'` → `'0.123456…'`. */
export const cutAfterSix = (plain: string): string => {
  const end = plain.indexOf('.') + 7;
  return end > 6 && end < plain.length ? `${plain.slice(0, end)}…` : plain;
};

/** The plain spelling of a finite JavaScript number, without an exponent. */
export const plainSpelling = (value: number): string => {
  const spelling = String(value);
  return spelling.includes('e') ? new Decimal(value).toFixed() : spelling;
};

/** Whether a JavaScript number holds exactly what its spelling says: not so for 20 digits. */
export const holdsExactly = (value: number, spelling: string): boolean =>
  // Far below the smallest number even Decimal says zero, so a zero must be spelled as one.
  value === 0 ? !/[1-9]/.test(spelling.replace(/e.*$/i, '')) : new Decimal(spelling).equals(value);
