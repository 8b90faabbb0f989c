import { expect, test } from 'vitest';
import {
  cutAfterSix,
  decimalPlaces,
  groupDigits,
  holdsExactly,
  plainSpelling,
  withTwoPlaces,
} from '../../../src/rules/kit/spelling.ts';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['100000', '100,000'],
  ['100.5', '100.5'],
  ['1234567.8901', '1,234,567.8901'],
  ['0.1234567', '0.1234567'],
])('%s is grouped as %s; decimals never are.', (plain, grouped) => {
  expect(groupDigits(plain)).toBe(grouped);
});

test('Decimals are counted and filled up as they were written.', () => {
  expect(['1', '1.5', '1.50'].map(decimalPlaces)).toEqual([0, 1, 2]);
  expect(['1', '1.5', '1.50'].map(withTwoPlaces)).toEqual(['1.00', '1.50', '1.50']);
});

test.each([
  ['12345678', '12345678'],
  ['0.12345', '0.12345'],
  ['0.123456', '0.123456'],
  ['0.1234567', '0.123456…'],
])('%s is spelled %s: cut after six decimals, and marked only where there are more.', (plain, cut) => {
  expect(cutAfterSix(plain)).toBe(cut);
});

test('Numbers are spelled and compared as they were written.', () => {
  expect([1e21, 1e-7, 0.1].map(plainSpelling)).toEqual(['1000000000000000000000', '0.0000001', '0.1']);
  expect(holdsExactly(0.1, '0.10')).toBe(true);
  expect(holdsExactly(Number('12345678901234567890'), '12345678901234567890')).toBe(false);
  expect(holdsExactly(Infinity, '1e400')).toBe(false);
  for (const zero of ['0', '0.00', '0e5', '0E-3']) expect(holdsExactly(0, zero)).toBe(true);
  for (const tiny of ['1e-400', '0.1e-999', '1e-9000000000000001']) expect(holdsExactly(0, tiny)).toBe(false);
});
