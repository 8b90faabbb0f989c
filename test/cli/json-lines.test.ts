import { expect, test, vi } from 'vitest';
import { linesOf, parseLine, duplicateKeys } from '../../src/cli/json-lines.ts';

async function* stream(...chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

test.each([
  ['no text at all', [], []],
  ['an empty chunk', [''], []],
  ['a line end alone', ['\n'], ['']],
  ['lines with a final line end', ['a\nb\n'], ['a', 'b']],
  ['lines without a final line end', ['a\nb'], ['a', 'b']],
  ['blank lines', ['a\n\n\nb\n'], ['a', '', '', 'b']],
  ['a line that several chunks share', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
  ['a chunk that ends with the line end', ['a\n', 'b\n'], ['a', 'b']],
  ['a byte-order mark before each line', ['\uFEFFa\n\uFEFFb'], ['a', 'b']],
  ['a byte-order mark at the start of a later chunk', ['a\n', '\uFEFFb'], ['a', 'b']],
  ['a byte-order mark within a line', ['a\uFEFFb'], ['a\uFEFFb']],
  ['the other line separators of Unicode', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
  ['a carriage return, which JSON takes for a space', ['a\r\nb\r\n'], ['a\r', 'b\r']],
])('A stream with %s is split at line feeds alone.', async (_, chunks, lines) => {
  expect(await Array.fromAsync(linesOf(stream(...chunks)))).toEqual(lines);
});

test('a line of 40 MB in chunks of 64 KiB is split once and joined once: the work grows with the text alone', async () => {
  const chunk = 'x'.repeat(65_536);
  const chunks = Array.from({ length: 640 }, () => chunk);
  const split = vi.spyOn(String.prototype, 'split');
  const join = vi.spyOn(Array.prototype, 'join');
  const lines: string[] = [];
  for await (const line of linesOf(stream(...chunks))) lines.push(line);
  const seen = split.mock.contexts.reduce((sum: number, text) => sum + String(text).length, 0);
  const joins = join.mock.calls.filter(([separator]) => separator === '').length;
  split.mockRestore();
  join.mockRestore();
  expect(lines.map(({ length }) => length)).toEqual([41_943_040]);
  expect(seen).toBe(41_943_040);
  expect(joins).toBe(1);
});

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

test.each([
  ['{"a":1,"b":{"a":2}}', []],
  ['{"a":1,"a":2}', ['a']],
  ['{"a":{"b":1,"b":2},"c":[{"d":1},{"d":1,"d":2}]}', ['a.b', 'c.1.d']],
  [String.raw`{"a":1,"\u0061":2}`, ['a']],
  [String.raw`{"a\"":1,"a":":,{}[]","b":"\\","c":[1,2]}`, []],
  ['{"a":1,"a":2,"a":3}', ['a', 'a']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['[1,[2,{"a":1,"a":1}]]', ['1.1.a']],
  ['"text"', []],
  ['12', []],
])('%s has the names %j twice', (json, paths) => {
  expect(duplicateKeys(json)).toEqual(paths);
});
