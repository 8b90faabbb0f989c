import type { NumberField } from '../rules/index.ts';
import { add, plain, times, whole, type Decimal } from './decimal.ts';
import { ask, wrong, type Entry } from './entry.ts';
import { readNumeral } from './numeral.ts';
import { spell } from './spell.ts';

const MONTHS_A_YEAR = 12;

/** What a text says of months: how many, or from which month of the year on; undefined where it is neither. */
export type MonthsRead = { readonly kind: 'count'; readonly months: Decimal } | ({ readonly kind: 'month' } & Month);

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
