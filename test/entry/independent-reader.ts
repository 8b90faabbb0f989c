/**
 * A second reading of typed numbers, written otherwise than the first: by replacing words with factors and adding up
 * products of plain fractions, from right to left. It knows fewer spellings; what it does not know it does not judge.
 */

/** A value as a fraction of whole numbers. */
interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const FACTORS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };
const DIGIT: Readonly<Record<string, bigint>> = {
  零: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};

const ratio = (digits: string): Ratio => {
  const point = digits.indexOf('.');
  if (point < 0) return { top: BigInt(digits), bottom: 1n };
  return { top: BigInt(digits.replace('.', '')), bottom: BigInt(`1${'0'.repeat(digits.length - point - 1)}`) };
};

const plus = (one: Ratio, other: Ratio): Ratio => ({
  top: one.top * other.bottom + other.top * one.bottom,
  bottom: one.bottom * other.bottom,
});

/** The value of a numeral, read from its end: each unit multiplies what stands before it, up to the next larger one. */
export const independently = (numeral: string): Ratio | undefined => {
  const big = ['亿', '万'].find((unit) => numeral.includes(unit));
  if (big !== undefined) {
    const cut = numeral.lastIndexOf(big);
    const [front, back] = [independently(numeral.slice(0, cut)), independently(numeral.slice(cut + 1) || '零')];
    return front && back && plus({ top: front.top * (FACTORS[big] ?? 1n), bottom: front.bottom }, back);
  }
  let sum: Ratio = { top: 0n, bottom: 1n };
  let factor = 1n;
  for (const token of [...numeral.matchAll(/\d+(?:\.\d*)?|\.\d+|./gu)].map(([each]) => each).reverse()) {
    const unit = FACTORS[token];
    if (unit !== undefined) {
      factor = unit;
      continue;
    }
    const number =
      token in DIGIT ? { top: DIGIT[token] ?? 0n, bottom: 1n } : /\d/.test(token) ? ratio(token) : undefined;
    if (!number) return undefined;
    sum = plus(sum, { top: number.top * factor, bottom: number.bottom });
    factor = 1n;
  }
  // A ten without a digit before it: 十五.
  return factor === 1n ? sum : plus(sum, { top: factor, bottom: 1n });
};

/** Whether a plain decimal is that value. */
export const isSame = (plain: string, { top, bottom }: Ratio): boolean => {
  const other = ratio(plain);
  return other.top * bottom === top * other.bottom;
};
