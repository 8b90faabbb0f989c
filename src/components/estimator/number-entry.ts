import { Exact, type NumberField } from '../../rules/index.ts';

/** What can be wrong with a typed number: a closed set, each with its sentence in strings.ts. */
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

type EntryUnit = NumberField['entryUnit'];

const YUAN_UNITS = { 元: 0, 块: 0, 千元: 3, 万: 4, 万元: 4, 百万: 6, 百万元: 6, 千万: 7, 千万元: 7, 亿: 8, 亿元: 8 };

/** The units that may be typed after a number, and the power of ten that each stands for. */
const SUFFIXES: Readonly<Record<EntryUnit, Readonly<Record<string, number>>>> = {
  万元: YUAN_UNITS,
  元: YUAN_UNITS,
  '㎡': { m2: 0, 平方米: 0, 平米: 0, 平方: 0, 平: 0, 万平方米: 4, 万m2: 4 },
  '%': { '%': 0 },
  个月: { 个月: 0, 月: 0 },
  家: { 家: 0 },
  个: { 个: 0 },
};

/** The power of ten of a number without a unit: the field's own. */
const OWN_POWER: Readonly<Record<EntryUnit, number>> = { 万元: 4, 元: 0, '㎡': 0, '%': 0, 个月: 0, 家: 0, 个: 0 };

/** In a field of 万元, a bare number this large is more likely meant in 元. */
const UNIT_SLIP_FROM = Exact.of(100_000);

const NUMBER_AND_SUFFIX = /^(\d[\d, ]*(?:\.\d*)?|\.\d+)\s*(\D*)$/u;
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)$/;

/** Reads a number as people type it: full-width digits, separators, spaces, units, and whatever a copy brought along. */
export const parseEntry = (typed: string, field: NumberField): Entry => {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ')
    .trim();
  if (text === '') return { state: 'empty' };
  const bare = field.unit === 'yuan' ? text.replace(/^(?:¥|RMB|CNY|人民币)\s*/i, '') : text;
  const [, number, suffix = ''] = NUMBER_AND_SUFFIX.exec(bare) ?? [];
  if (number === undefined) return wrong(diagnose(bare));
  const power = powerOf(suffix.trim(), field.entryUnit);
  if (power === undefined) return wrong(diagnoseSuffix(suffix));
  const [whole = '', fraction = ''] = number.trim().split('.');
  if (whole !== '' && !GROUPED.test(whole.trim())) return wrong('grouping');
  return scaled(whole.replace(/\D/g, ''), fraction, power, field, suffix === '');
};

const scaled = (whole: string, fraction: string, power: number, field: NumberField, ownUnit: boolean): Entry => {
  const decimals = fraction.replace(/0+$/, '').length - power;
  if (decimals > field.decimals) return wrong(field.decimals === 0 ? 'not-whole' : 'too-precise');
  const number = Exact.of(`${whole || '0'}.${fraction || '0'}`);
  const exact = number.times(Exact.of(10 ** power));
  if (exact.compare(Exact.of(field.max)) > 0) return wrong('too-large');
  const unitSlip = ownUnit && field.entryUnit === '万元' && number.compare(UNIT_SLIP_FROM) >= 0;
  return { state: 'valid', value: exact.toText(), unitSlip };
};

const powerOf = (suffix: string, unit: EntryUnit): number | undefined => {
  if (suffix === '') return OWN_POWER[unit];
  const powers = SUFFIXES[unit];
  return Object.hasOwn(powers, suffix) ? powers[suffix] : undefined;
};

const CHINESE_NUMERAL = /[零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const APPROXIMATE = /约|左右|上下|大概|多|余|以上|以下|不到/u;

const diagnose = (text: string): Problem => {
  if (/^[-+−]/u.test(text)) return 'signed';
  if (CHINESE_NUMERAL.test(text)) return 'chinese-numeral';
  if (APPROXIMATE.test(text) || /\d\D*[-~–—至到]\D*\d/u.test(text)) return 'several-numbers';
  if (/\d。/u.test(text)) return 'full-stop';
  if (/^0[xbo]|\de[-+]?\d/i.test(text)) return 'not-plain';
  return 'not-a-number';
};

const diagnoseSuffix = (suffix: string): Problem => {
  if (CHINESE_NUMERAL.test(suffix)) return 'chinese-numeral';
  if (APPROXIMATE.test(suffix)) return 'several-numbers';
  return suffix.includes('。') ? 'full-stop' : 'wrong-unit';
};

const wrong = (problem: Problem): Entry => ({ state: 'wrong', problem });
