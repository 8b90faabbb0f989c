import { Exact, formatWan, formatYuan, groupDigits, type NumberField } from '../../rules/index.ts';

/** The height of a picture, as a multiple of the highest sum that its curve reaches. */
export const ABOVE = 1.3;

/** Round numbers from nothing to `max`, about as many as a phone has room for. */
export const ticksUpTo = (max: number): readonly number[] => roundNumbers(max, 5);

/** Where a value lies, in percent of the width or the height: of the height from the top, as browsers count it. */
export const scalesOf = ({ xMax, yMax }: { readonly xMax: number; readonly yMax: number }) => ({
  x: (value: number): number => (value / xMax) * 100,
  y: (value: number): number => 100 * (1 - value / yMax),
});

/** The sums that get a line of their own: round ones, clear of the ground and of the highest. */
export const gridOf = ({ yMax, highest }: { readonly yMax: number; readonly highest: number }): readonly number[] =>
  roundNumbers(yMax, 3).filter((sum) => sum > 0.3 * highest && sum < 0.8 * highest);

/** From nothing to `max` in steps of 1, 2, 5 or 10 times a power of ten, whichever is nearest in proportion to `count` steps. */
const roundNumbers = (max: number, count: number): readonly number[] => {
  const [digits = '', exponent = '0'] = (max / count).toExponential().split('e');
  const step = Number(`${String(nearestRound(Number(digits)))}e${exponent}`);
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
};

/** The bounds lie halfway in proportion: √2 between 1 and 2, √10 between 2 and 5, √50 between 5 and 10. */
const nearestRound = (digits: number): number =>
  digits < Math.SQRT2 ? 1 : digits < Math.sqrt(10) ? 2 : digits < Math.sqrt(50) ? 5 : 10;

/** A place or a length in a picture, to the hundredth of a percent: `58.82%`. */
export const percent = (number: number): string => `${String(Math.round(number * 100) / 100)}%`;

type Unit = Pick<NumberField, 'unit' | 'entryUnit' | 'scale'>;

/** A number of the rules (元, ㎡, 家) in the unit that people fill in: 400万元, 5,000㎡. */
export const baseText = (value: string, field: Unit): string => {
  if (field.unit !== 'yuan') return `${groupDigits(value.replace(/\.0+$/, ''))}${field.entryUnit}`;
  return field.scale > 0 ? formatWan(value) : formatYuan(value);
};

/** The same to two decimals, for a label; `exact` is false where that cuts something off. */
export const roundedBaseText = (value: string, field: Unit): { readonly text: string; readonly exact: boolean } => {
  const { scale } = field;
  const given = Exact.of(value);
  const rounded = given.times(Exact.powerOfTen(-scale)).roundedToFen().times(Exact.powerOfTen(scale));
  return { text: baseText(rounded.toText(), field), exact: rounded.compare(given) === 0 };
};

/** A number on the axis, without its unit. */
export const tickText = (value: number, field: Unit): string => String(field.scale > 0 ? value / 10_000 : value);
