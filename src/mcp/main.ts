// The rules for assistants, by the Model Context Protocol on standard input and output: `npm run --silent mcp`.
import { fileURLToPath } from 'node:url';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { exactInput } from './exact-input.ts';
import { makeServer } from './server.ts';

// The search reads the glossary from here, wherever an assistant starts this.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

serveStdio(makeServer, {
  transport: new StdioServerTransport(exactInput(process.stdin, process.stdout)),
  // Standard output is the protocol's alone.
  onerror: ({ message }) => process.stderr.write(`mcp: ${message}\n`),
});
