// Installs the locked packages where they are missing or older than the lockfile, and makes sure that there is a Node that
// fits. Runs on Node 20, before anything else.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file last, so an install that was cut off does not count.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing the locked packages…');
  const { status } = spawnSync('npm ci', { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

const { findNode } = await import('./find-node.mjs');
findNode();
