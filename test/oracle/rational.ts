/**
 * An exact fraction of whole numbers that are not negative. It is never reduced: the numbers of one estimate stay
 * small, and what is not written cannot be wrong.
 */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const fraction = (top: bigint, bottom = 1n): Rational => ({ top, bottom });

/** A plain decimal such as `12.50`; a JSON number is taken at the shortest decimal that stands for it. */
export const parse = (spelling: unknown): Rational => {
  const text = typeof spelling === 'number' ? String(spelling) : spelling;
  if (typeof text !== 'string' || !/^\d+(?:\.\d+)?$/.test(text)) throw new Error(`no decimal: ${String(spelling)}`);
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

export const plus = (a: Rational, b: Rational): Rational =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const times = (a: Rational, b: Rational): Rational => fraction(a.top * b.top, a.bottom * b.bottom);

/** Below 0, 0 or above 0, as the first is less than, equal to or more than the second. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

export const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) > 0 ? b : a);

/** Yuan to whole fen, half-up: half a fen more, then cut off. */
export const toFen = ({ top, bottom }: Rational): bigint => (200n * top + bottom) / (2n * bottom);

/** Yuan to whole fen, upwards. */
export const toFenUpwards = ({ top, bottom }: Rational): bigint => (100n * top + bottom - 1n) / bottom;

/** A whole number with its decimal point moved: 1234 with two decimals is `12.34`, with none `1234`. */
export const decimal = (units: bigint, decimals: number): string => {
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
