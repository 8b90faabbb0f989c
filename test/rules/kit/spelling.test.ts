import { expect, test } from 'vitest';
import { cutAfterSix, decimalPlaces, groupDigits, withTwoPlaces } from '../../../src/rules/kit/spelling.ts';

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
