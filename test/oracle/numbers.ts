import fc from 'fast-check';
import { decimal } from './rational.ts';

/** How a number of the contract is bounded: at most so many decimals, at most so large. */
export interface Scale {
  readonly decimals: number;
  readonly max: bigint;
}

export const MONEY = { decimals: 2, max: 10n ** 13n } as const satisfies Scale;
export const AREA = { decimals: 2, max: 10n ** 9n } as const satisfies Scale;
export const RATE = { decimals: 6, max: 100n } as const satisfies Scale;
export const MONTHS = { decimals: 0, max: 12n } as const satisfies Scale;
export const TENANCY = { decimals: 0, max: 24n } as const satisfies Scale;
export const COUNT = { decimals: 0, max: 10n ** 6n } as const satisfies Scale;

/** The largest value of a scale, in units of its last decimal. */
export const largest = ({ decimals, max }: Scale): bigint => max * 10n ** BigInt(decimals);

const clamp = (units: bigint, scale: Scale): bigint => {
  if (units < 0n) return 0n;
  return units > largest(scale) ? largest(scale) : units;
};

/**
 * A value in units of the last decimal: around the points where an answer changes (`near`, in units too), at the ends
 * of the scale, small, of every order of magnitude, or anywhere.
 */
export const units = (scale: Scale, near: readonly bigint[] = []): fc.Arbitrary<bigint> => {
  const top = largest(scale);
  const points = fc.constantFrom(0n, top, ...near, ...near, ...near);
  const around = fc.tuple(points, fc.bigInt(-3n, 3n)).map(([point, offset]) => clamp(point + offset, scale));
  const anyOrder = fc
    .tuple(fc.bigInt(0n, top), fc.nat(String(top).length - 1))
    .map(([value, digits]) => value / 10n ** BigInt(digits));
  return fc.oneof(
    { weight: near.length > 0 ? 4 : 1, arbitrary: around },
    { weight: 2, arbitrary: fc.bigInt(0n, clamp(1000n, scale)) },
    { weight: 3, arbitrary: anyOrder },
    { weight: 1, arbitrary: fc.bigInt(0n, top) },
  );
};

const SPELLINGS = ['plain', 'number', 'short', 'one zero less', 'leading zeros'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** One of the ways in which a request may write a value; all of them mean the same. */
export const spell = (value: bigint, { decimals }: Scale, spelling: Spelling): string | number => {
  const plain = decimal(value, decimals);
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  if (spelling === 'number') return Number(plain);
  if (spelling === 'short') return short;
  if (spelling === 'one zero less') return decimals > 1 ? plain.replace(/0$/, '') : plain;
  return spelling === 'leading zeros' ? `00${short}` : plain;
};

export const spelling: fc.Arbitrary<Spelling> = fc.constantFrom(...SPELLINGS);

/** A value as it stands in a request. */
export const written = (scale: Scale, value: fc.Arbitrary<bigint> = units(scale)): fc.Arbitrary<string | number> =>
  fc.tuple(value, spelling).map(([chosen, how]) => spell(chosen, scale, how));
