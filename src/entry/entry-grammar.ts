import type { NumberField } from '../rules/index.ts';
import type { Problem } from './number-entry.ts';

/** How people type numbers: the units and signs that are understood, and what a number that is not one looks like. */

type EntryUnit = NumberField['entryUnit'];

const YUAN = new Map(
  Object.entries({ 元: 0, 块: 0, 千元: 3, 万: 4, 万元: 4, 百万: 6, 百万元: 6, 千万: 7, 千万元: 7, 亿: 8, 亿元: 8 }),
);

/** The units that may follow a number, and the power of ten that each stands for. */
const SUFFIXES: Readonly<Record<EntryUnit, ReadonlyMap<string, number>>> = {
  万元: YUAN,
  元: YUAN,
  '㎡': new Map(Object.entries({ 平方米: 0, 平米: 0, 平方: 0, 平: 0, 万平方米: 4 })),
  '%': new Map([['%', 0]]),
  个月: new Map(Object.entries({ 个月: 0, 月: 0 })),
  家: new Map([['家', 0]]),
  个: new Map([['个', 0]]),
};

/** The power of ten of a number without a unit: the field's own. */
const OWN_POWER: Readonly<Record<EntryUnit, number>> = { 万元: 4, 元: 0, '㎡': 0, '%': 0, 个月: 0, 家: 0, 个: 0 };

const CURRENCY = /^(?:¥|RMB|CNY|人民币) */i;
const CURRENCY_UNIT = '元';
const CLOSING = /(?:人民币整?|整)$/u;

/** Full-width forms made usual, invisible characters dropped, and ㎡, which would fall apart into m2, spelled out. */
export const normalise = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/㎡|m[²2](?=\s*$)/giu, '平方米')
    .normalize('NFKC')
    .trim();

/** Takes the currency off a sum; a sign without a unit says yuan, whatever the unit of the field. */
export const withoutCurrency = (text: string): { readonly bare: string; readonly ownUnit: string } => ({
  bare: text.replace(CURRENCY, '').replace(CLOSING, ''),
  ownUnit: CURRENCY.test(text) ? CURRENCY_UNIT : '',
});

/** The power of ten that a unit stands for in a field; undefined for a unit that does not belong there. */
export const powerOf = (suffix: string, unit: EntryUnit): number | undefined =>
  suffix === '' ? OWN_POWER[unit] : SUFFIXES[unit].get(suffix);

const CHINESE_NUMERAL = /[零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const APPROXIMATE = /[约近超过左右上下大概多余起≥≤<>]|以[上下内]|不到/u;

/** Why a text is not one plain number. */
export const diagnose = (text: string): Problem => {
  if (/^[-+−]/u.test(text)) return 'signed';
  if (/^0[xbo]|\de[-+]?\d/i.test(text)) return 'not-plain';
  if (APPROXIMATE.test(text) || /\d\D{0,4}[-~–—至到\t]\D{0,4}\d/u.test(text)) return 'several-numbers';
  if (CHINESE_NUMERAL.test(text)) return 'chinese-numeral';
  return /\d。/u.test(text) ? 'full-stop' : 'not-a-number';
};

/** Why what follows a number is no unit of the field. */
export const diagnoseSuffix = (number: string, suffix: string): Problem => {
  if (number === '0' && /^[xbo]/i.test(suffix)) return 'not-plain';
  if (APPROXIMATE.test(suffix)) return 'several-numbers';
  if (suffix === '。') return 'full-stop';
  return CHINESE_NUMERAL.test(suffix.replace(/千米/u, '')) ? 'chinese-numeral' : 'wrong-unit';
};
