import { expect, test } from 'vitest';
import { parseLine } from '../../src/cli/parse-line.ts';

test.each([
  ['0', 0],
  ['0.1', 0.1],
  ['1.50', 1.5],
  ['1e3', 1000],
  ['9007199254740991', 9_007_199_254_740_991],
  ['10000000000000.00', 10_000_000_000_000],
])('The number %s stays a number.', (text, value) => {
  expect(parseLine(text)).toBe(value);
});

test.each(['12345678901234567890', '9007199254740993', '0.10000000000000000001', '1e400', '-1e400', '1e-400'])(
  'The number %s, which JavaScript cannot hold, keeps its spelling.',
  (text) => {
    expect(parseLine(text)).toBe(text);
    expect(parseLine(`{"a":[{"b":${text}}]}`)).toEqual({ a: [{ b: text }] });
  },
);

test('Everything else is read as JSON reads it.', () => {
  const text = '{"a":"12345678901234567890","b":[true,false,null,"0x10"],"c":{}}';
  expect(parseLine(text)).toEqual(JSON.parse(text));
});

test('A member named __proto__ stays a member.', () => {
  expect(Object.keys(parseLine('{"__proto__":1}') as object)).toEqual(['__proto__']);
});

test.each(['', ' ', '{', '{"a":1,}', "{'a':1}", '01', '+1', '.5', '0x10', 'NaN', 'undefined', '1 2'])(
  'The text %j is not JSON.',
  (text) => {
    expect(() => parseLine(text)).toThrow();
  },
);
