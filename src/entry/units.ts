import type { NumberField } from '../rules/index.ts';
import { add, over, whole, plain, times, type Decimal } from './decimal.ts';
import { readNumeral } from './numeral.ts';
import { ask, wrong, spell, type Entry } from './entry.ts';

type Kind = NumberField['unit'];

const AREA = ['平方米', '平米', '平方', '平'];

/** The units that may follow a number in a field, each meaning one of the unit of the rules. */
const UNITS: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  yuan: ['元', '块', '块钱'],
  'square-metre': AREA,
  share: ['%'],
  month: ['个月'],
  enterprise: ['家', '家企业'],
  case: ['个'],
};

export const isUnitOf = (text: string, kind: Kind): boolean => UNITS[kind]?.includes(text) ?? false;

const CURRENCY = /^(?:¥|RMB|CNY|人民币) ?/i;
const CURRENCY_BEHIND = / ?(?:¥|RMB|CNY|人民币)$/i;
const CLOSING = /[整正]$/u;

/** Takes the currency and the closing 整 off a sum; where it has one, it says 元, whatever the unit of the field. */
export const withoutCurrency = (text: string): { readonly bare: string; readonly isYuan: boolean } => {
  const open = text.replace(CURRENCY, '').replace(CLOSING, '').replace(CURRENCY_BEHIND, '');
  return { bare: open, isYuan: open !== text };
};

const JIAO_AND_FEN = /^元(?:([\d一二三四五六七八九])角)?(?:零?([\d一二三四五六七八九])分)?$/u;

/** 元5角6分 behind a sum, in yuan. */
export const centsOf = (unit: string): Decimal | undefined => {
  const [match, jiao, fen] = JIAO_AND_FEN.exec(unit) ?? [];
  if (match === undefined || (jiao ?? fen) === undefined) return undefined;
  const digit = (text = '零'): Decimal => readNumeral(text) ?? whole(0);
  return add(over(digit(jiao), 1), over(digit(fen), 2));
};

const APPROXIMATE_BEFORE = /^(?:大约|大概|约为|约|差不多|将近|接近|近|≈|~)/u;
const APPROXIMATE_BEHIND = /(?:左右|上下|多|余)$/u;
const APPROXIMATE_WITHIN = /([\d十百千万亿个])(?:多|余|来)(?=[十百千万亿元块平家个月年%])/u;

/** Takes 约, 左右, 多 and the like off a number. */
export const withoutApproximation = (text: string): { readonly exact: string; readonly isApproximate: boolean } => {
  const exact = text.replace(APPROXIMATE_BEFORE, '').replace(APPROXIMATE_BEHIND, '').replace(APPROXIMATE_WITHIN, '$1');
  return { exact: exact.trim(), isApproximate: exact !== text };
};

const NUMERAL = '[\\d零一二两三四五六七八九十百千]';
const BETWEEN = new RegExp(`${NUMERAL}[^\\d]{0,4}[-~–—至到][^\\d]{0,4}${NUMERAL}`, 'u');
const BOUND = /不到|不足|不满|超|以[上下内]|不[低高少多]于|不超过|至[少多]|最[少多高低]|逾|起$|[<>≤≥]/u;
const INDEFINITE = /几|若干|数[十百千万亿]|[一二三四五六七八九]{2}[十百千万亿]/u;

/** A range, a bound or a vague number: none of them is one number. */
export const isRange = (text: string): boolean => BETWEEN.test(text) || BOUND.test(text) || INDEFINITE.test(text);

/** Two numbers side by side. */
export const isSeveral = (text: string): boolean => /\d[^\d]*[、;|和或及][^\d]*\d/u.test(text);

/** Why a text does not begin with a number. */
export const isChinese = (text: string): boolean => /[零一二三四五六七八九十百千两]/u.test(text) && !/\d/.test(text);
export const isForeign = (text: string): boolean => /^(?:[$€£₩]|[A-Z]{2,3}\$?)\s*\d/i.test(text);

const MONTHS_A_YEAR = 12;

/** What a text says of months: how many, or from which month of the year on; undefined where it is neither. */
type MonthsRead = { readonly kind: 'count'; readonly months: Decimal } | ({ readonly kind: 'month' } & Month);

interface Month {
  readonly month: number;
  /** Whether it is said that something begins with it. */
  readonly isStart: boolean;
}

const NUMBER = '[\\d.零一二两三四五六七八九十]+';
const MONTH = new RegExp(`^(从)?(${NUMBER})月份?(起|开始|开始算|以后)?$`, 'u');
const YEARS = new RegExp(`^(${NUMBER})年(半)?(?:[零又]?(${NUMBER})个?月)?$`, 'u');
const QUARTERS = new RegExp(`^(${NUMBER})个?季度?$`, 'u');

/** 半年, 一年半, 1年3个月, 两个季度; 7月, 从7月开始. */
export const readMonths = (text: string): MonthsRead | undefined => {
  const [isMonth, from, name = '', onwards] = MONTH.exec(text) ?? [];
  if (isMonth !== undefined) {
    const month = readNumeral(name);
    return month && { kind: 'month', month: Number(plain(month)), isStart: (from ?? onwards) !== undefined };
  }
  if (/^[全整]年$/u.test(text)) return count(whole(1), MONTHS_A_YEAR);
  if (text === '半年') return count(whole(1), MONTHS_A_YEAR / 2);
  const [isQuarters, quarters = ''] = QUARTERS.exec(text) ?? [];
  if (isQuarters !== undefined) return count(readNumeral(quarters), MONTHS_A_YEAR / 4);
  const [isYears, years = '', half, rest] = YEARS.exec(text) ?? [];
  if (isYears === undefined || (half !== undefined && rest !== undefined)) return undefined;
  const further = rest === undefined ? whole(half === undefined ? 0 : MONTHS_A_YEAR / 2) : readNumeral(rest);
  return further && count(readNumeral(years), MONTHS_A_YEAR, further);
};

const count = (number: Decimal | undefined, each: number, further = whole(0)): MonthsRead | undefined =>
  number && { kind: 'count', months: add(times(number, each), further) };

/** 7月 is the month, from which six are left in its year, or a number of months. */
export const askMonth = ({ month, isStart }: Month, field: NumberField): Entry => {
  const isOneYear = Number(field.max) <= MONTHS_A_YEAR;
  if (!Number.isInteger(month) || month < 1) return wrong('not-whole');
  if (month > MONTHS_A_YEAR) return wrong('too-large');
  const left = isOneYear ? [spell(whole(MONTHS_A_YEAR + 1 - month), field)] : [];
  const choices = [...left, ...(isStart ? [] : [spell(whole(month), field)])];
  return choices.length > 0 ? ask('calendar-month', choices) : wrong('not-a-number');
};
