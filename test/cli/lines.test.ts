import { expect, test, vi } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

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
