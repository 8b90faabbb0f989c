import { Exact, type NumberField } from '../rules/index.ts';
import { diagnose, diagnoseSuffix, normalise, powerOf, withoutCurrency } from './entry-grammar.ts';

/** What can be wrong with a typed number: a closed set, each with its sentence in strings/estimator.ts. */
export type Problem =
  | 'not-a-number'
  | 'chinese-numeral'
  | 'several-numbers'
  | 'signed'
  | 'not-plain'
  | 'grouping'
  | 'full-stop'
  | 'wrong-unit'
  | 'too-precise'
  | 'not-whole'
  | 'too-large';

/** A typed number: nothing, a plain decimal in the unit the rules work in (元, ㎡, %, …), or what is wrong with it. */
export type Entry =
  | { readonly state: 'empty' }
  | { readonly state: 'valid'; readonly value: string; readonly unitSlip: boolean }
  | { readonly state: 'wrong'; readonly problem: Problem };

/** In a field of 万元, a bare number this large is more likely meant in 元. */
const YUAN_LIKELY_FROM = Exact.of(100_000);

/** In a field of percent, a bare number this small is more likely a fraction: 0.035 for 3.5%. */
const FRACTION_LIKELY_BELOW = Exact.of('0.1');

/** Each part begins where the one before cannot go on, so that no text takes long to refuse. */
const NUMBER_AND_SUFFIX = /^(\d[\d, ]*(?:\.\d*)?|\.\d+) *([^\d,. ]\D*)?$/u;
const SIGNIFICANT = /^(\d*[1-9])?0*$/;
const GROUPED = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)$/;

/** Superscripts, circled digits and fractions, which would silently become plain digits. */
const ODD_NUMERAL = /\p{No}/u;

/** Reads a number as people type it: full-width digits, separators, spaces, units, and whatever a copy brought along. */
export const parseEntry = (typed: string, field: NumberField): Entry => {
  const text = normalise(typed);
  if (text === '') return { state: 'empty' };
  if (ODD_NUMERAL.test(typed.replace(/m²/gi, ''))) return wrong('not-plain');
  const { bare, ownUnit } = field.unit === 'yuan' ? withoutCurrency(text) : { bare: text, ownUnit: '' };
  const [, number = '', suffix = ''] = NUMBER_AND_SUFFIX.exec(bare) ?? [];
  if (number === '') return wrong(diagnose(bare));
  const unit = suffix.replace(/\s/gu, '') || ownUnit;
  const power = powerOf(unit, field.entryUnit);
  if (power === undefined) return wrong(diagnoseSuffix(number, unit));
  const [whole = '', fraction = ''] = number.trim().split('.');
  if (whole !== '' && !GROUPED.test(whole)) return wrong('grouping');
  return scaled(whole.replace(/\D/g, ''), fraction, power, field, unit === '');
};

const scaled = (whole: string, fraction: string, power: number, field: NumberField, isBare: boolean): Entry => {
  const significant = SIGNIFICANT.exec(fraction)?.[1] ?? '';
  const decimals = significant.length - power;
  if (decimals > field.decimals) return wrong(field.decimals === 0 ? 'not-whole' : 'too-precise');
  const number = Exact.of(`${whole || '0'}.${significant || '0'}`);
  const exact = number.times(Exact.powerOfTen(power));
  if (exact.compare(Exact.of(field.max)) > 0) return wrong('too-large');
  return { state: 'valid', value: exact.toText(), unitSlip: isBare && isUnitSlip(number, field) };
};

const isUnitSlip = (number: Exact, { unit, entryUnit }: NumberField): boolean => {
  if (unit === 'share') return !number.isZero() && number.compare(FRACTION_LIKELY_BELOW) < 0;
  return unit === 'yuan' && powerOf('', entryUnit) !== 0 && number.compare(YUAN_LIKELY_FROM) >= 0;
};

const wrong = (problem: Problem): Entry => ({ state: 'wrong', problem });
