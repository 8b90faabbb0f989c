// Finds the Node that the project runs on: on Linux the locked one, which comes as a package, so that everybody builds and
// tests with the same; on other systems, or where that one does not run, the Node that runs this file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import semver from 'semver';

const { engines, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const name = `node-${process.platform}-${process.arch}`;
// By its path: the packages for x64 and for arm64 both bring a command `node`, and npm before 11.6.2 then links neither.
const locked = resolve('node_modules', name, 'bin/node');

const versionOf = (path) =>
  path === process.execPath ? process.version : spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim();

const advice = () => {
  if (optionalDependencies?.[name] === undefined) return 'Install one that fits, such as the newest 24.';
  if (existsSync(locked)) return `The one in ${locked} does not fit or does not run here. Install one that fits.`;
  return `The package ${name} would bring it, but it is not installed. Delete node_modules and run npm ci with optional packages.`;
};

/** The path of a Node that fits `engines`; without one, says what was found and what to do, and ends with 1. */
export const findNode = () => {
  const path = [locked, process.execPath].find((path) => semver.satisfies(versionOf(path) ?? '', engines.node));
  if (path !== undefined) return path;
  console.error(`Node ${engines.node} is needed, and this is ${process.version}. ${advice()}`);
  return process.exit(1);
};
