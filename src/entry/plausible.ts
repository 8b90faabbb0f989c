import { capsIn, estimateOf, type Benefit, type Estimate, type NumberField } from '../rules/index.ts';
import { compare, decimalOf, over, plain, times, timesTenTo, whole, type Decimal } from './decimal.ts';
import { ask, spell, type Entry, type Scale } from './entry.ts';

/** How many times beyond the base at which a cap begins to hold a bare number is asked about. */
const BEYOND_CAP = 10;
/** The same for a threshold that pays one sum however far it is passed; the unit of a count is hardly mistaken. */
const BEYOND_COUNT = 100;
/** Where neither is there: ten times the highest sum of the text, 1000万元; of a field in 元, a hundredth of that. */
const OPEN = { 4: '100000000', 0: '1000000' } as const;
/** Where the base of a cap is a loan's interest, a principal of so many times that is at ten percent a year. */
const PRINCIPAL_OF_INTEREST = 10;
/** In percent: a fraction was typed, or a point was forgotten. */
const RATE_BELOW = decimalOf('0.1');
const RATE_FROM = decimalOf('24');
/** In a field of 万元 a bare whole number of so many, and so round, was meant in 元. */
const ROUND_FROM = 10_000n;
const ROUND_BY = 1000n;
/** Switched to 元, a bare number below this was meant in 万元: of a field that is asked for in 万元, and in 元. */
const YUAN_BELOW = { 4: whole(1000), 0: whole(100) } as const;

/** By the names of fields as `leasedArea` or `years.months`: from which value on a bare number is asked about. */
export type Bounds = ReadonlyMap<string, string>;

const known = new Map<string, Bounds>();

/** The bounds of a benefit, found by asking its rules where caps begin to hold and what misses a threshold. */
export const boundsOf = (benefit: Benefit): Bounds => {
  const bounds = known.get(benefit.id) ?? findBounds(benefit);
  known.set(benefit.id, bounds);
  return bounds;
};

interface Place {
  readonly path: string;
  readonly field: NumberField;
}

const placesOf = ({ fields }: Benefit): readonly Place[] =>
  Object.entries(fields).flatMap(([name, field]): readonly Place[] => {
    if (field.type === 'number') return [{ path: name, field }];
    if (field.type === 'choice') return [];
    return Object.entries(field.fields).map(([each, inner]) => ({ path: `${name}.${each}`, field: inner }));
  });

const findBounds = (benefit: Benefit): Bounds => {
  const places = placesOf(benefit).filter(({ field }) => field.unit !== 'share' && field.unit !== 'month');
  const holdsFrom = capsIn(estimateAtMost(benefit).steps)[0]?.holdsFrom;
  const boundOf = ({ path, field }: Place): string => {
    if (holdsFrom?.label === field.label) return timesText(holdsFrom.value, BEYOND_CAP);
    const threshold = Object.values(benefit.figures)
      .find(({ unit }) => unit === field.unit)
      ?.exact.toText();
    if (threshold !== undefined && estimateAtMost(benefit, path).unmet.length > 0)
      return timesText(threshold, field.unit === 'yuan' ? BEYOND_CAP : BEYOND_COUNT);
    return holdsFrom ? timesText(holdsFrom.value, BEYOND_CAP * PRINCIPAL_OF_INTEREST) : OPEN[field.scale];
  };
  return new Map(places.map((place) => [place.path, boundOf(place)]));
};

/** What the benefit pays where every number is as large as its field allows, but for one that is nothing. */
const estimateAtMost = (benefit: Benefit, nothing = ''): Estimate => {
  const most = (path: string, { max }: NumberField): string => (path === nothing ? '0' : max);
  const inputs = Object.entries(benefit.fields).map(([name, field]) => {
    if (field.type === 'number') return [name, most(name, field)];
    if (field.type === 'choice') return [name, field.options[0]?.value];
    const row = Object.entries(field.fields).map(([each, inner]) => [each, most(`${name}.${each}`, inner)]);
    return [name, [Object.fromEntries(row)]];
  });
  return estimateOf(benefit, Object.fromEntries(inputs) as Readonly<Record<string, unknown>>, {});
};

const timesText = (value: string, factor: number): string => plain(times(decimalOf(value), factor));

/**
 * Asks before a bare number is believed that is far beyond what its field is for, or that was likely typed in another
 * unit. One with its own unit says what it means and is believed.
 */
export const doubted = (entry: Entry, field: NumberField, scale: Scale, bound: string | undefined): Entry => {
  if (entry.state !== 'valid' || !entry.isBare || entry.value === '0') return entry;
  const value = decimalOf(entry.value);
  const other = field.unit === 'share' ? rateMeant(value) : sumMeant(value, field, scale);
  const isBeyond = bound !== undefined && compare(value, decimalOf(bound)) >= 0;
  if (!other && !isBeyond) return entry;
  const repair = other ?? (scale > 0 ? over(value, scale) : undefined);
  const choices = repair && repair.places <= field.decimals ? [value, repair] : [value];
  return ask(
    'implausible',
    choices.map((each) => spell(each, field)),
  );
};

const rateMeant = (rate: Decimal): Decimal | undefined => {
  if (compare(rate, RATE_BELOW) < 0) return timesTenTo(rate, 2);
  return compare(rate, RATE_FROM) >= 0 ? over(rate, 1) : undefined;
};

/** What a bare sum was likely meant to be, by its looks alone; undefined where they tell nothing. */
const sumMeant = (sum: Decimal, field: NumberField, scale: Scale): Decimal | undefined => {
  if (field.unit !== 'yuan') return undefined;
  if (scale === 0) return compare(sum, YUAN_BELOW[field.scale]) < 0 ? timesTenTo(sum, 4) : undefined;
  const typed = over(sum, scale);
  const isRound = typed.places === 0 && typed.units >= ROUND_FROM && typed.units % ROUND_BY === 0n;
  return isRound ? typed : undefined;
};
