/** Splits a stream of text into lines at `\n` alone: U+2028 may stand inside a JSON string, where readline would cut. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    const parts = (rest + (first ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
    first = false;
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
