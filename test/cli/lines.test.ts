import { expect, test } from 'vitest';
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
  ['a byte-order mark at the very start', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
  ['a byte-order mark at the start of a later chunk', ['a\n', '\uFEFFb'], ['a', '\uFEFFb']],
  ['the other line separators of Unicode', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
  ['a carriage return, which JSON takes for a space', ['a\r\nb\r\n'], ['a\r', 'b\r']],
])('A stream with %s is split at line feeds alone.', async (_, chunks, lines) => {
  expect(await Array.fromAsync(linesOf(stream(...chunks)))).toEqual(lines);
});
