/** An exact number as it is being read: whole parts, of which the last `places` digits stand behind the point. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

export const ZERO: Decimal = { units: 0n, places: 0 };

export const whole = (value: bigint | number): Decimal => ({ units: BigInt(value), places: 0 });

/** Ten to a power, from its spelling: exact in every engine. */
export const tenTo = (power: number): bigint => BigInt(`1${'0'.repeat(power)}`);

/** Digits with at most one point, which may stand first or last: `120.50`, `.5`, `5.`. */
export const decimalOf = (digits: string): Decimal => {
  if (!digits.includes('.')) return { units: BigInt(digits || '0'), places: 0 };
  const [integer = '', fraction = ''] = digits.split('.');
  const significant = /^(\d*[1-9])?0*$/.exec(fraction)?.[1] ?? '';
  return { units: BigInt(integer + significant || '0'), places: significant.length };
};

export const add = (one: Decimal, other: Decimal): Decimal => {
  const places = Math.max(one.places, other.places);
  return { units: unitsAt(one, places) + unitsAt(other, places), places };
};

/** A whole number of times. */
export const times = ({ units, places }: Decimal, factor: number): Decimal => ({
  units: units * BigInt(factor),
  places,
});

export const timesTenTo = ({ units, places }: Decimal, power: number): Decimal => {
  if (power <= places) return { units, places: places - power };
  return { units: units * tenTo(power - places), places: 0 };
};

export const over = (number: Decimal, power: number): Decimal =>
  decimalOf(plain({ ...number, places: number.places + power }));

/** −1, 0 or 1 as the first is below, at or above the second. */
export const compare = (one: Decimal, other: Decimal): number => {
  const places = Math.max(one.places, other.places);
  const difference = unitsAt(one, places) - unitsAt(other, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** As the rules take it: no zero too many in front or at the end. */
export const plain = ({ units, places }: Decimal): string => {
  if (places === 0) return String(units);
  const digits = String(units).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return digits.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`);
};

const unitsAt = ({ units, places }: Decimal, more: number): bigint => units * tenTo(more - places);
