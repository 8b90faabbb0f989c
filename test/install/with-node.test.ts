import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const WITH_NODE = join(import.meta.dirname, '../../scripts/with-node.mjs');
const PACKAGE = `node-${process.platform}-${process.arch}`;

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'with-node-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text, { mode: 0o755 });
};

/** An installed project that asks for a Node, and has a locked one if that names a version. */
const install = (node: string, locked?: string) => {
  write('package.json', JSON.stringify({ engines: { node }, optionalDependencies: { [PACKAGE]: '1.0.0' } }));
  write('node_modules/.package-lock.json', '{}');
  if (locked !== undefined) write(`node_modules/${PACKAGE}/bin/node`, `#!/bin/sh\necho ${locked}\n`);
};

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WITH_NODE, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, said: stdout.trim(), complaint: stderr.trim() };
};

describe.skipIf(process.platform === 'win32')('a tool runs on a Node that fits', () => {
  test('the locked one is found without a link in node_modules/.bin', () => {
    install('>=99', 'v99.0.0');
    expect(run('node', '--version')).toEqual({ status: 0, said: 'v99.0.0', complaint: '' });
  });

  test('the locked one goes before another that fits', () => {
    install('>=20', 'v99.0.0');
    expect(run('node', '--version').said).toBe('v99.0.0');
  });

  test.each([
    ['not installed', undefined],
    ['too old', 'v18.0.0'],
    ['of another system', '; exit 126'],
  ])('where the locked one is %s, the one that runs does', (_, locked) => {
    install('>=20', locked);
    expect(run('node', '--version')).toEqual({ status: 0, said: process.version, complaint: '' });
  });

  test.each([
    ['not installed', undefined, `The package ${PACKAGE} would bring it, but it is not installed.`],
    ['too old', 'v18.0.0', 'does not fit or does not run here. Install one that fits.'],
    ['of another system', '; exit 126', 'does not fit or does not run here. Install one that fits.'],
  ])('where neither fits and the locked one is %s, it says so and runs nothing', (_, locked, advice) => {
    install('>=99', locked);
    const { status, said, complaint } = run('node', '--version');
    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(complaint).toContain(`Node >=99 is needed, and this is ${process.version}.`);
    expect(complaint).toContain(advice);
  });

  test('before an install it says what to do', () => {
    const { status, complaint } = run('node', '--version');
    expect(status).toBe(1);
    expect(complaint).toBe('The packages are not installed yet: run npm start, npm test or npm ci first.');
  });
});

describe.skipIf(process.platform === 'win32')('a tool is run as npm would', () => {
  beforeEach(() => install('>=20'));

  test('its arguments arrive whole, and its status comes back', () => {
    const { status, said } = run('node', '-p', 'process.argv[1]; process.exitCode = 3; process.argv[1]', 'two words *');
    expect({ status, said }).toEqual({ status: 3, said: 'two words *' });
  });

  test('a line of tools stops at the first that fails', () => {
    expect(run('echo one && false && echo two')).toEqual({ status: 1, said: 'one', complaint: '' });
  });

  test('a tool that does not exist is a failure', () => {
    const { status, complaint } = run('no-such-tool');
    expect(status).toBe(1);
    expect(complaint).toContain('no-such-tool');
  });

  test('it is stopped with the process that started it', async () => {
    const tool = `process.on('SIGTERM', () => { console.log('stopped'); process.exit(); }); setInterval(() => {}, 1e3)`;
    const launcher = spawn(process.execPath, [WITH_NODE, 'node', '-e', `${tool}; console.log('started')`], {
      cwd: project,
    });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      launcher.stdout.on('data', (chunk: Buffer) => {
        if (text === '') launcher.kill('SIGTERM');
        text += chunk.toString();
      });
      launcher.on('close', () => resolve(text));
    });
    expect(said).toBe('started\nstopped\n');
  });

  test('Astro is told to send nothing home', () => {
    expect(run('node', '-p', 'process.env.ASTRO_TELEMETRY_DISABLED').said).toBe('1');
  });
});
