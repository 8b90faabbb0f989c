import { describe, expect, test } from 'vitest';
import * as figures from '../../../src/rules/kit/figures.ts';

test.each([
  [figures.yuan('100万元'), 'yuan', '1000000'],
  [figures.yuan('50万'), 'yuan', '500000'],
  [figures.percent('30%'), 'share', '0.3'],
  [figures.percent('5%'), 'share', '0.05'],
  [figures.ratio('1:0.5'), 'share', '0.5'],
  [figures.rent('5元/月/平方米'), 'rent', '5'],
  [figures.years('两年'), 'year', '2'],
  [figures.years('三年'), 'year', '3'],
  [figures.years('3年'), 'year', '3'],
  [figures.enterprises('30家'), 'enterprise', '30'],
  [figures.cases('3个'), 'case', '3'],
  [figures.squareMetres('100平方米'), 'square-metre', '100'],
  [figures.lastDay('2027年12月31日'), 'date', '2027'],
])('The words of the text $words are read as a number with a unit.', ({ exact, unit: read }, unit, value) => {
  expect(read).toBe(unit);
  expect(exact.toText()).toBe(value);
});

describe('Words of another form do not compile.', () => {
  test('A sum needs its 万元, a rate its %, a ratio its 1:, a term the words of the text.', () => {
    // @ts-expect-error A bare number is no sum.
    figures.yuan('100');
    // @ts-expect-error A number of yuan is not how the text puts a sum.
    figures.yuan('1000000元');
    // @ts-expect-error A bare number is no rate.
    figures.percent('30');
    // @ts-expect-error The text's ratios start from one.
    figures.ratio('2:1');
    // @ts-expect-error The text names no such term.
    expect(figures.years('四年').exact.isZero()).toBe(true);
  });
});
