import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

/** Each run starts a process, which takes long where the machine is busy. */
vi.setConfig({ testTimeout: 60_000 });

const FOLDER = join(import.meta.dirname, '../../src/cli');

/** Runs a program of the command line, by its name, to its end. */
export const runProgram = (name: string, args: readonly string[], input: string | Buffer = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(FOLDER, `${name}.ts`), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
};

/** Every line of the output, parsed; the output ends with a line end. */
export const answersOf = (name: string, input: string | Buffer): { status: number | null; answers: unknown[] } => {
  const { status, stdout, stderr } = runProgram(name, ['-'], input);
  expect(stderr).toBe('');
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return {
    status,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  };
};
