import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { describe, estimate, fail, isFailure } from '../rules/index.ts';
import { linesOf } from './lines.ts';
import { parseLine } from './parse-line.ts';

const USAGE = `Usage:
  npm run --silent estimate -- FILE        one JSON request a line; - reads standard input
  npm run --silent estimate -- --describe  the benefits with their inputs, as JSON
  npm run --silent estimate -- --help      this text

Exit status: 0 every line answered, 1 some line failed, 2 could not run.
`;

/** Answers each line in order; a line that cannot be answered gets its error and the next is read. */
const answer = (line: string): string => {
  let request: unknown;
  try {
    request = parseLine(line);
  } catch {
    process.exitCode = 1;
    return `${JSON.stringify(fail(null, 'invalid-json', [{ path: '', message: '这一行不是 JSON' }]))}\n`;
  }
  const result = estimate(request);
  if (isFailure(result)) process.exitCode = 1;
  return `${JSON.stringify(result)}\n`;
};

async function* answers(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of linesOf(chunks)) yield answer(line);
}

/** Streams, and waits where the reader is slow, so memory does not grow with the file. */
const run = async (source: string): Promise<void> => {
  const input = source === '-' ? process.stdin : createReadStream(source);
  await pipeline(input.setEncoding('utf8'), answers, process.stdout, { end: false });
};

const [argument, ...rest] = process.argv.slice(2);

try {
  if (argument === '--describe' && rest.length === 0) process.stdout.write(`${JSON.stringify(describe(), null, 2)}\n`);
  else if (argument === '--help') process.stdout.write(USAGE);
  else if (argument !== undefined && rest.length === 0 && (argument === '-' || !argument.startsWith('-')))
    await run(argument);
  else throw new Error(`expected one file, - or --describe\n${USAGE}`);
} catch (error) {
  // A reader that has enough, such as head, is no failure.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  process.stderr.write(`estimate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
