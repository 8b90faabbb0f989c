// Installs the locked packages where they are missing or older than the lockfile, and makes sure that a Node new
// enough came with them. Runs on Node 20, before anything else.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

const shell = process.platform === 'win32';
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const parts = (version) => version.replace(/^\D+/, '').split('.').map(Number);

// npm writes this file last, so an install that was cut off does not count.
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing the locked packages…');
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

// npm puts node_modules/.bin first, so on Linux this is the Node that the lockfile brings along.
const { node: wanted } = JSON.parse(readFileSync('package.json', 'utf8')).engines;
const found = spawnSync('node', ['--version'], { encoding: 'utf8', shell }).stdout?.trim() ?? '';
const [wantedMajor, wantedMinor] = parts(wanted);
const [major = 0, minor = 0] = parts(found);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `Node ${wanted} is needed and ${found || 'none'} was found; delete node_modules and try again, or install it`,
  );
  process.exit(1);
}
