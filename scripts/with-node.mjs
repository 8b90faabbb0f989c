// Runs a tool on the Node that the project needs, whichever Node runs this: `node scripts/with-node.mjs astro build`. A command
// with spaces is a line for the shell, as in an npm script.
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';

// npm writes this file last.
if (!existsSync('node_modules/.package-lock.json')) {
  console.error('The packages are not installed yet: run npm start, npm test or npm ci first.');
  process.exit(1);
}
const { default: spawn } = await import('cross-spawn');
const { findNode } = await import('./find-node.mjs');

const [command = 'node', ...args] = process.argv.slice(2);
const node = findNode();
if (node !== process.execPath) process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const child = spawn(command, args, { stdio: 'inherit', shell: command.includes(' ') });
child.on('error', ({ message }) => {
  console.error(message);
  process.exitCode = 1;
});
child.on('exit', (status) => {
  process.exitCode = status ?? 1;
});
// A terminal interrupts both; anybody else stops this process alone.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
