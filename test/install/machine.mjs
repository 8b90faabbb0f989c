// A bare machine for a test: one npm and one Node first on the path, and little more in its environment than a home.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

// What reaching the registry and npm's cache may need.
const KEPT = /^(HOME|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy|npm_config_(registry|cache))$/i;
// Only against what hangs: a busy machine may be slow.
const LIMIT = 900_000;

/** Puts one command of a package into a folder of its own; its path and its version, or undefined where there is none to be had. */
export const fetchCommand = (folder, spec, path) => {
  const settings = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', ...settings, '--prefix', folder, spec], { stdio: 'ignore' });
  const command = join(folder, 'node_modules', path);
  if (!existsSync(command)) return undefined;
  const version = spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return { command, version };
};

/** A machine on which `run` starts a command in a folder, and on whose port a server listens. */
export const machineWith = ({ npm, node, port }) => {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  const env = {
    ...Object.fromEntries(kept),
    PATH: [dirname(npm), dirname(node), process.env.PATH].join(delimiter),
    npm_config_prefer_offline: 'true',
    // Two machines at once, and a server of somebody else, would be in each other's way.
    PORT: String(port),
    // Where it is another day for half of the day, and where i has another capital: what is built must be the same.
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
  };
  /**
   * Runs a command to its end, or until `isDone` says so of what it printed, and stops all that it started. What comes back
   * is its status, null where it was stopped, and all that it printed.
   */
  const run = (folder, [command, ...args], { input = '', isDone = async () => false } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd: folder, env, detached: true });
      // The whole group, since npm starts a shell that starts the tool.
      const stop = (signal) => {
        try {
          process.kill(-child.pid, signal);
        } catch {
          // It has ended by itself.
        }
      };
      const late = setTimeout(() => stop('SIGKILL'), LIMIT);
      let printed = '';
      const listen = async (chunk) => {
        printed += chunk;
        if (await isDone(printed)) stop('SIGTERM');
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', reject);
      child.on('close', (status) => {
        clearTimeout(late);
        resolve({ status, printed });
      });
      child.stdin.end(input);
    });
  return { run };
};
