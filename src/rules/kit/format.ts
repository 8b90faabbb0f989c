import { Exact } from './exact.ts';
import type { Unit } from './figures.ts';
import { groupDigits } from './spelling.ts';

const WAN = Exact.of(10_000);
const WAN_INVERSE = Exact.of('0.0001');

/** A sum in full yuan, without empty fen: `'1200000.00'` → `'1,200,000元'`. */
export const formatYuan = (plain: string): string => `${groupDigits(trimZeros(plain))}元`;

/** The same sum in 万元, exact to the fen; up to four digits stay ungrouped, as is usual: `'10000000.00'` → `'1000万元'`. */
export const formatWan = (plain: string): string => {
  const wan = Exact.of(plain).times(WAN_INVERSE);
  return `${wan.compare(WAN) < 0 ? wan.toText() : wan.toGroupedText()}万元`;
};

const trimZeros = (plain: string): string => (plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain);

const UNIT_WORDS: Readonly<Record<Exclude<Unit, 'yuan'>, string>> = {
  share: '',
  rent: '元/月/平方米',
  year: '年',
  case: '个',
  enterprise: '家',
  'square-metre': '㎡',
  month: '个月',
  date: '',
};

/** Ten thousand yuan and more, in whole tens: what is said in 万元 with three decimals at most. */
const READS_IN_WAN = /^\d{4,}0(\.0+)?$/;

/** A sum so that nobody counts zeros: 3000万元, 2.625万元, but 36,055元 and 1,666,666.666666…元. */
export const formatSum = (plain: string): string => (READS_IN_WAN.test(plain) ? formatWan(plain) : formatYuan(plain));

/** A number in full (`Exact.toText`) with its unit, as the steps show it. */
export const withUnit = (number: string, unit: Unit): string =>
  unit === 'yuan' ? formatSum(number) : `${groupDigits(number)}${UNIT_WORDS[unit]}`;

/** A quantity as the steps show it: 4,000,000元, and a share in percent: 3.45%. */
export const withOperandUnit = ({ value, unit }: { readonly value: string; readonly unit: Unit }): string =>
  unit === 'share' ? `${groupDigits(value)}%` : withUnit(value, unit);
