import { describe, expect, test } from 'vitest';
import { Exact } from '../../../src/rules/kit/exact.ts';

const third = Exact.of(1).over(Exact.of(3));

test.each([
  ['0', '0.00'],
  ['0.004999999999999999999999999999', '0.00'],
  ['0.005', '0.01'],
  ['0.015', '0.02'],
  ['0.025', '0.03'],
  ['1.005', '1.01'],
  ['999999.995', '1000000.00'],
  ['10000000000000.005', '10000000000000.01'],
])('%s rounds half-up to %s, without the error of binary fractions.', (value, fen) => {
  expect(Exact.of(value).toFen()).toBe(fen);
});

describe('Fractions stay exact.', () => {
  test('A twelfth of 20,000,000, times 30%, is exactly 500,000.', () => {
    const interest = Exact.of(20_000_000).over(Exact.of(12));
    expect(interest.times(Exact.of('0.3')).compare(Exact.of(500_000))).toBe(0);
  });

  test('Three thirds are exactly one, and two thirds are less.', () => {
    expect(third.plus(third).plus(third).compare(Exact.of(1))).toBe(0);
    expect(third.plus(third).compare(Exact.of(1))).toBe(-1);
    expect(Exact.of(1).minus(third).compare(third)).toBe(1);
    expect(third.minus(third).isZero()).toBe(true);
  });

  test('No digit of a long product is lost.', () => {
    // 22 digits, more than the usual 20 of the library
    const product = Exact.of('99999999999999999999.99').times(Exact.of('0.3'));
    expect(product.compare(Exact.of('29999999999999999999.997'))).toBe(0);
    expect(product.toFen()).toBe('30000000000000000000.00');
    expect(product.minus(Exact.of('29999999999999999999.99')).toFen()).toBe('0.01');
  });

  test('A hundred percentages of the largest sum add up without rounding.', () => {
    const cent = Exact.of('9999999999999.99').times(Exact.of(20).over(Exact.of(100)));
    const sum = Array.from({ length: 100 }, () => cent).reduce((total, part) => total.plus(part), Exact.zero);
    // 9,999,999,999,999.99 × 20% × 100
    expect(sum.compare(Exact.of('199999999999999.8'))).toBe(0);
  });

  test('The longest loan interest differs from the next one.', () => {
    const subsidy = (principal: string) =>
      Exact.of(principal)
        .times(Exact.of('99.999999').over(Exact.of(100)))
        .times(Exact.of(11))
        .over(Exact.of(12))
        .times(Exact.of('0.3'));
    expect(subsidy('9999999999999.98').compare(subsidy('9999999999999.99'))).toBe(-1);
  });
});

test('A number that ends is shown in full, one that does not is cut and marked.', () => {
  expect(Exact.of('1200.50').toText()).toBe('1200.5');
  expect(Exact.of('0.00025').toText()).toBe('0.00025');
  expect(Exact.zero.toText()).toBe('0');
  expect(third.toText()).toBe('0.333333…');
  expect(Exact.of('0.123456').toText()).toBe('0.123456');
  expect(Exact.of('0.1234567').toText()).toBe('0.123456…');
  expect(third.plus(third).toText()).toBe('0.666666…');
});

test.each([
  ['5000', '5000.00'],
  ['5000.001', '5000.01'],
  ['5000.01', '5000.01'],
])('The first hundredth that is not below %s is %s.', (value, ceiling) => {
  expect(Exact.of(value).ceilToHundredth().toFen()).toBe(ceiling);
});

test.each([
  [Exact.of('1200.5'), '1200.5', '1200.50'],
  [Exact.of('0.015'), '0.02', '0.02'],
  [Exact.of('0.0149999'), '0.01', '0.01'],
  [third, '0.33', '0.33'],
  [third.times(Exact.of('0.015')), '0.01', '0.01'],
  [Exact.of(2).over(Exact.of(3)), '0.67', '0.67'],
  [Exact.of('9999999999999.995').over(Exact.of(1)), '10000000000000', '10000000000000.00'],
])('Rounded to the fen a number stays a number.', (value, text, fen) => {
  expect(value.roundedToFen().toText()).toBe(text);
  expect(value.toFen()).toBe(fen);
  expect(value.roundedToFen().toFen()).toBe(fen);
});

test('A fraction is rounded up to the hundredth only where it lies above one.', () => {
  expect(third.ceilToHundredth().toFen()).toBe('0.34');
  expect(Exact.of(1).over(Exact.of(4)).ceilToHundredth().toFen()).toBe('0.25');
});

test.each([
  ['1', '3', '0.333333…', '0.33', '1'],
  ['0.000001', '2', '0.000000…', '0.00', '0.000001'],
  ['0.000001', '1', '0.000001', '0.00', '0.000001'],
  ['0.029999', '2', '0.014999…', '0.01', '0.029999'],
  ['0.03', '2', '0.015', '0.02', '0.03'],
])('%s over %s is %s, %s to the fen, and loses nothing.', (number, divisor, text, fen, again) => {
  const quotient = Exact.of(number).over(Exact.of(divisor));
  expect([quotient.toText(), quotient.toFen()]).toEqual([text, fen]);
  expect(quotient.times(Exact.of(divisor)).toText()).toBe(again);
});

test('A plain number meets a fraction, from either side.', () => {
  const half = Exact.of(1).over(Exact.of(2));
  expect(half.plus(Exact.of(1)).toText()).toBe('1.5');
  expect(Exact.of(1).plus(half).toText()).toBe('1.5');
  expect(Exact.zero.plus(half).toText()).toBe('0.5');
  expect(Exact.of(3).minus(half).over(half).toText()).toBe('5');
  expect([half.compare(Exact.of(1)), Exact.of(1).compare(half)]).toEqual([-1, 1]);
});

test('Digits are grouped, and asked again the spelling is the same.', () => {
  const sum = Exact.of('1234567.5');
  expect([sum.toGroupedText(), sum.toGroupedText(), sum.toText()]).toEqual(['1,234,567.5', '1,234,567.5', '1234567.5']);
});

test.each([
  [-6, '0.000001'],
  [-5, '0.00001'],
  [-4, '0.0001'],
  [-3, '0.001'],
  [-2, '0.01'],
  [-1, '0.1'],
  [0, '1'],
  [1, '10'],
  [2, '100'],
  [3, '1000'],
  [4, '10000'],
  [5, '100000'],
  [6, '1000000'],
  [7, '10000000'],
  [8, '100000000'],
  [9, '1000000000'],
  [10, '10000000000'],
  [11, '100000000000'],
  [12, '1000000000000'],
  [13, '10000000000000'],
])('Ten to the power %i is exactly %s.', (exponent, factor) => {
  expect(Exact.powerOfTen(exponent).toText()).toBe(factor);
});
