import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What is made, and no part of the repository. */
const MADE =
  /^(?:node_modules|\.git|\.astro|\.vitest|\.stryker-tmp|coverage|reports|test-results|playwright-report|dist.*)$/;

/** What npm keeps beside the packages; tools keep theirs there too. */
const KEPT = ['.bin', '.package-lock.json'];

/** Runs a command in a folder; what it prints is the answer. Throws where it fails, with what it has said. */
export const run = (folder: string, command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Copies the repository, as it stands with all that has changed, into a folder, in place of what lies there, as one commit. Its
 * packages are those of the repository, but what tools keep beside them is its own.
 */
export const copyRepository = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('.')) if (!MADE.test(name)) cpSync(name, join(folder, name), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') || KEPT.includes(name))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', basename(name)));
  run(folder, 'git', 'init', '--quiet');
  commit(folder);
};

/** Commits all that has changed in a copy. */
export const commit = (folder: string): void => {
  run(folder, 'git', 'add', '--all');
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@invalid', '-c', 'commit.gpgsign=false'];
  run(folder, 'git', ...author, 'commit', '--quiet', '--message', 'As it stands');
};
