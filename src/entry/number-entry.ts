import type { NumberField } from '../rules/index.ts';
import { add, compare, decimalOf, plain, timesTenTo, whole, type Decimal } from './decimal.ts';
import { ask, EITHER, wrong, spell, type Entry, type Scale } from './entry.ts';
import {
  askMonth,
  readMonths,
  centsOf,
  isChinese,
  isForeign,
  isRange,
  isSeveral,
  isUnitOf,
  withoutApproximation,
  withoutCurrency,
} from './units.ts';
import { normalise } from './normalise.ts';
import { readNumeral } from './numeral.ts';
import { ungroup } from './separators.ts';

/** A number that may be followed by w for 万, and what stands behind it. */
const NUMBER_AND_REST = /^([\d.零一二两三四五六七八九十百千万亿点半]+)(.*)$/su;
const PERCENT_IN_WORDS = '百分之';

/** What nearly every cell of a table holds. It would be read the same below, at ten times the cost. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/** Superscripts, circled digits and fractions, which would silently become plain digits. */
const ODD_NUMERAL = /\p{No}/u;

/**
 * Reads a number as people type it. Total: whatever is typed, it has one meaning, or the field asks or refuses.
 * `scale` is the power of ten of a bare number, where the unit beside the field was switched.
 */
export const parseEntry = (typed: string, field: NumberField, scale: Scale = field.scale): Entry => {
  if (PLAIN.test(typed)) return new Reading(field, scale, false).readDigits(typed);
  const text = normalise(typed);
  if (text === '') return { state: 'empty' };
  if (ODD_NUMERAL.test(typed.replace(/m²/gi, ''))) return wrong('not-plain');
  if (text.includes(EITHER)) return askEither(text.split(EITHER), field, scale);
  const { bare, isYuan } = field.unit === 'yuan' ? withoutCurrency(text) : { bare: text, isYuan: false };
  if (/^[-+−]/u.test(bare)) return wrong('signed');
  if (/^0[xbo]|\de[-+]?\d/i.test(bare)) return wrong('not-plain');
  if (isSeveral(bare)) return wrong('several-numbers');
  return new Reading(field, scale, isYuan).read(bare);
};

const askEither = (texts: readonly string[], field: NumberField, scale: Scale): Entry => {
  const choices = texts.flatMap((text) => {
    const entry = parseEntry(text, field, scale);
    return entry.state === 'valid' ? [spell(entry.value, field)] : [];
  });
  return choices.length === texts.length ? ask('either', choices) : wrong('several-numbers');
};

/** One reading of a text in a field; a likely repair is another reading of another text. */
class Reading {
  private readonly field: NumberField;
  private readonly scale: Scale;
  private readonly isYuan: boolean;

  constructor(field: NumberField, scale: Scale, isYuan: boolean) {
    this.field = field;
    this.scale = scale;
    this.isYuan = isYuan;
  }

  /** Digits alone, with at most one point between them. */
  readDigits(digits: string): Entry {
    const number = decimalOf(digits);
    return this.believed(this.field.unit === 'yuan' ? timesTenTo(number, this.scale) : number, true, false);
  }

  read(text: string): Entry {
    const { field } = this;
    const ungrouped = ungroup(text);
    if (ungrouped.state !== 'plain') {
      if (isRange(text)) return wrong('range');
      const likely = this.likely(ungrouped.likely);
      if (ungrouped.state === 'several') return wrong('several-numbers', likely);
      if (ungrouped.state !== 'decimal-comma') return wrong(ungrouped.state, likely);
      // In a percentage, groups of three make no sense.
      if (field.unit === 'share' && ungrouped.likely !== undefined) return this.read(ungrouped.likely);
      return likely.length > 0 && field.decimals > 0
        ? ask('decimal-comma', likely)
        : wrong('grouping', this.likely(text.replaceAll(',', '')));
    }
    const entry = this.readPlain(ungrouped.text);
    const decimal = field.unit === 'share' ? /^(\d+),(\d{3})(?=%?$)/.exec(text) : null;
    if (entry.state !== 'wrong' || !decimal) return entry;
    return ask('decimal-comma', this.likely(text.replace(',', '.')));
  }

  private readPlain(given: string): Entry {
    const { field } = this;
    const started = field.unit === 'month' ? readMonths(given) : undefined;
    if (started?.kind === 'month') return askMonth(started, field);
    if (isRange(given)) return wrong('range');
    const { exact, isApproximate } = withoutApproximation(given);
    const { bare, isYuan } =
      field.unit === 'yuan' && !this.isYuan ? withoutCurrency(exact) : { bare: exact, isYuan: this.isYuan };
    const months = field.unit === 'month' ? readMonths(bare) : undefined;
    if (months?.kind === 'count') return this.believed(months.months, false, isApproximate);
    const text =
      bare.startsWith(PERCENT_IN_WORDS) && field.unit === 'share' ? `${bare.slice(PERCENT_IN_WORDS.length)}%` : bare;
    const [, number = '', unit = ''] = NUMBER_AND_REST.exec(text.replace(/([\d.百千]) ?w(?![a-z])/i, '$1万')) ?? [];
    if (number === '')
      return wrong(isChinese(text) ? 'chinese-numeral' : isForeign(text) ? 'wrong-unit' : 'not-a-number');
    const numeral = readNumeral(number);
    if (!numeral) return wrong(isChinese(text) ? 'chinese-numeral' : 'not-a-number');
    const cents = field.unit === 'yuan' ? centsOf(unit) : undefined;
    if (unit !== '' && !cents && !isUnitOf(unit, field.unit)) return this.refuseUnit(unit, numeral);
    const isMoney = field.unit === 'yuan';
    const hasUnit = unit !== '' || isYuan;
    if (numeral.hasTail && !hasUnit) return wrong('not-a-number');
    const isBare = !hasUnit && !numeral.isInOnes;
    if (isMoney && this.scale > 0 && isBare && numeral.isSmall)
      return ask('yuan-or-wan', [spell(numeral, field), spell(timesTenTo(numeral, this.scale), field)]);
    const value = isMoney && isBare ? timesTenTo(numeral, this.scale) : add(numeral, cents ?? whole(0));
    if (numeral.isShort) return ask('shorthand', [spell(value, field)]);
    return this.believed(value, isBare, isApproximate);
  }

  /** A value that has one meaning, if the field takes it. */
  private believed(value: Decimal, isBare: boolean, isApproximate: boolean): Entry {
    const { decimals, max } = this.field;
    const text = plain(value);
    const places = text.split('.')[1]?.length ?? 0;
    if (places > decimals) return wrong(decimals === 0 ? 'not-whole' : 'too-precise');
    if (compare(value, decimalOf(max)) > 0) return wrong('too-large');
    return { state: 'valid', value: text, isBare, isApproximate };
  }

  private refuseUnit(unit: string, number: Decimal): Entry {
    if (/^[xbo]/i.test(unit) && plain(number) === '0') return wrong('not-plain');
    if (/\d|^[.,。、+*/×=(]/u.test(unit)) return wrong('not-a-number');
    const isThousand = /^k$/i.test(unit) && this.field.unit === 'yuan';
    return wrong('wrong-unit', isThousand ? [spell(timesTenTo(number, 3), this.field)] : []);
  }

  /** The spelling of what another text would mean, where that is beyond doubt. */
  private likely(text: string | undefined): readonly string[] {
    const entry = text === undefined ? undefined : this.read(text);
    return entry?.state === 'valid' ? [spell(entry.value, this.field)] : [];
  }
}
