import type { NumberField } from '../rules/index.ts';
import { add, over, whole, type Decimal } from './decimal.ts';
import { readNumeral } from './numeral.ts';

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
