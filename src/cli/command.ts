import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fail } from '../rules/index.ts';
import { duplicateKeys, hintsOn, linesOf, parseLine } from './json-lines.ts';

/** A program that answers a file of JSON, a line at a time. */
export interface Command {
  readonly name: string;
  /** What `--help` prints, and what is said after a wrong argument. */
  readonly usage: string;
  /** Answers any JSON value; an answer with an `error` counts as failed. */
  readonly answer: (request: unknown) => object;
  /** Options without a file, and what each prints. */
  readonly prints?: Readonly<Record<string, () => string>>;
}

/**
 * Runs a command on the arguments of this process. Exit status: 0 every line answered, 1 some line failed, 2 could not
 * run.
 */
export const runCommand = async ({ name, usage, answer, prints = {} }: Command): Promise<void> => {
  const [argument, ...rest] = process.argv.slice(2);
  const printed: Command['prints'] = { ...prints, '--help': () => usage };
  try {
    if (argument === undefined || rest.length > 0) throw new Error(`expected one argument\n${usage}`);
    // eslint-disable-next-line no-restricted-syntax -- no browser runs the command line
    const print = Object.hasOwn(printed, argument) ? printed[argument] : undefined;
    if (print) process.stdout.write(print());
    else if (argument === '-' || !argument.startsWith('-')) await answerLines(argument, name, answer);
    else throw new Error(`unknown option ${argument}\n${usage}`);
  } catch (error) {
    // A reader that has enough, such as head, is no failure.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
};

/** Streams, and waits where the reader is slow, so memory does not grow with the file. */
const answerLines = async (source: string, name: string, answer: Command['answer']): Promise<void> => {
  const input = source === '-' ? process.stdin : createReadStream(source);
  const hintOn = hintsOn();
  const answers = async function* (chunks: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const line of linesOf(chunks)) {
      const answered = answerLine(line, answer);
      if ('error' in answered) process.exitCode = 1;
      const hint = hintOn(line, answered !== NO_JSON);
      if (hint !== undefined) process.stderr.write(`${name}: ${hint}\n`);
      yield `${JSON.stringify(answered)}\n`;
    }
  };
  await pipeline(input.setEncoding('utf8'), answers, process.stdout, { end: false });
};

const NO_JSON = fail(null, 'invalid-json', [{ path: '', message: '这一行不是 JSON' }]);

/** A line that is no JSON, or says a name twice, gets its error, and the next is read. */
const answerLine = (line: string, answer: Command['answer']): object => {
  let request: unknown;
  try {
    request = parseLine(line);
  } catch {
    return NO_JSON;
  }
  const twice = duplicateKeys(line);
  if (twice.length === 0) return answer(request);
  const issues = twice.map((path) => ({ path, message: '这个名称出现了两次' }));
  return fail(benefitIn(request), 'invalid-input', issues);
};

const benefitIn = (request: unknown): string | null =>
  typeof request === 'object' && request !== null && 'benefit' in request && typeof request.benefit === 'string'
    ? request.benefit
    : null;
