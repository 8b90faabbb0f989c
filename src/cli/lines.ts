/**
 * Splits a stream of text into lines at `\n` alone: U+2028 may stand inside a JSON string, where readline would cut. A
 * byte-order mark before a line is dropped, since two files joined have one in the middle. Each chunk is looked at once,
 * and a line is put together once, however many chunks it takes.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    for (const next of others) {
      yield withoutMark(pieces.join(''));
      pieces = [next];
    }
  }
  const rest = pieces.join('');
  if (rest !== '') yield withoutMark(rest);
}

const withoutMark = (line: string): string => (line.startsWith('\uFEFF') ? line.slice(1) : line);
