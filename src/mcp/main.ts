// The rules for assistants, by the Model Context Protocol on standard input and output: `npm run --silent mcp`.
import { Readable, type Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { duplicateKeys, linesOf, parseLine } from '../cli/json-lines.ts';
import { assistants } from '../strings/assistants.ts';
import { makeServer } from './server.ts';

const [INVALID_REQUEST, PARSE_ERROR] = [-32_600, -32_700];

/**
 * Messages as the command line reads lines: a number of more digits than JavaScript holds keeps its spelling, so that it is
 * refused and not rounded. A name that stands twice, and what is no JSON, are answered with an error on `output`.
 */
const exactInput = (input: Readable, output: Writable): Readable => Readable.from(messagesIn(input, output));

async function* messagesIn(input: Readable, output: Writable): AsyncGenerator<Buffer> {
  const refuse = (id: unknown, code: number, message: string) =>
    output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  for await (const line of linesOf(input.setEncoding('utf8') as AsyncIterable<string>)) {
    const message = parsed(line);
    const twice = message === undefined ? [] : duplicateKeys(line);
    if (message === undefined) refuse(null, PARSE_ERROR, assistants.noJson);
    else if (twice.length > 0) refuse(idOf(message), INVALID_REQUEST, assistants.twice(twice));
    else yield Buffer.from(`${JSON.stringify(message)}\n`);
  }
}

/** Undefined where it is no JSON. */
const parsed = (line: string): unknown => {
  try {
    return parseLine(line);
  } catch {
    return undefined;
  }
};

const idOf = (message: unknown): unknown => (message as { readonly id?: unknown } | null)?.id ?? null;

// The search reads the glossary from here, wherever an assistant starts this.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

serveStdio(makeServer, {
  transport: new StdioServerTransport(exactInput(process.stdin, process.stdout)),
  // Standard output is the protocol's alone.
  onerror: ({ message }) => process.stderr.write(`mcp: ${message}\n`),
});
