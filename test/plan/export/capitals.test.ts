import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toChineseNumerals } from '../../../src/plan/export/capitals.ts';
import { holds } from '../../properties/support.ts';

describe('capital numerals (大写金额)', () => {
  test.each([
    ['0.00', '零元整'],
    ['0.01', '壹分'],
    ['0.10', '壹角整'],
    ['0.05', '伍分'],
    ['1.00', '壹元整'],
    ['10.00', '壹拾元整'],
    ['101.00', '壹佰零壹元整'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    // The three zeros before the point are one 零, behind 元: the example of the rules for vouchers.
    ['107000.53', '壹拾万柒仟元零伍角叁分'],
    ['1680.32', '壹仟陆佰捌拾元零叁角贰分'],
    ['1681.32', '壹仟陆佰捌拾壹元叁角贰分'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['10.50', '壹拾元零伍角整'],
    ['0.50', '伍角整'],
    ['1680.02', '壹仟陆佰捌拾元零贰分'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['10010.00', '壹万零壹拾元整'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['450000.00', '肆拾伍万元整'],
    ['1000005.07', '壹佰万零伍元零柒分'],
    ['100000000.10', '壹亿元零壹角整'],
    ['100010000.00', '壹亿零壹万元整'],
    ['10100000000.00', '壹佰零壹亿元整'],
    ['1000000000000000.00', '壹仟万亿元整'],
    ['9007199254740993.01', '玖仟零柒万壹仟玖佰玖拾贰亿伍仟肆佰柒拾肆万零玖佰玖拾叁元零壹分'],
    ['9999999999999999.99', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%s is written %s', (sum, words) => {
    expect(toChineseNumerals(sum)).toBe(words);
  });

  test('larger sums have digits alone', () => {
    expect(toChineseNumerals('10000000000000000.00')).toBe('');
  });
});

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = new Map(Object.entries({ 拾: 10n, 佰: 100n, 仟: 1000n }));

/** Reads capital numerals up to 9999: zeros say nothing. */
const group = (words: string): bigint =>
  [...words.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/gu)].reduce(
    (sum, [, digit = '', unit = '']) => sum + BigInt(DIGITS.indexOf(digit)) * (UNITS.get(unit) ?? 1n),
    0n,
  );

/** The number of two groups around 万, then of two such numbers around 亿. */
const below = (words: string, sign: string, size: bigint, read: (words: string) => bigint): bigint => {
  const at = words.indexOf(sign);
  return at < 0 ? read(words) : read(words.slice(0, at)) * size + read(words.slice(at + 1));
};
const whole = (words: string): bigint => below(words, '亿', 100_000_000n, (part) => below(part, '万', 10_000n, group));

const fen = (words: string): bigint => {
  const yuan = words.indexOf('元');
  const rest = words.slice(yuan + 1);
  const small = (sign: string) => group(new RegExp(`([壹贰叁肆伍陆柒捌玖])${sign}`, 'u').exec(rest)?.[1] ?? '');
  return (yuan < 0 ? 0n : whole(words.slice(0, yuan))) * 100n + small('角') * 10n + small('分');
};

const anySum = fc
  .tuple(fc.bigInt(0n, 10n ** 18n - 1n), fc.nat(17), fc.nat(17))
  .map(([number, cut, zeros]) => (number / 10n ** BigInt(cut) / 10n ** BigInt(zeros)) * 10n ** BigInt(zeros));

holds('capital numerals read back are the same number to the fen', anySum, (number) => {
  const digits = String(number).padStart(3, '0');
  const words = toChineseNumerals(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return fen(words) === number && !words.includes('零零') && /[元角分整]$/.test(words) && /分$|整$/.test(words);
});
