import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Debian's; a machine may have it in another place. */
const BROTLI_OF_NGINX = '/usr/lib/nginx/modules/ngx_http_brotli_static_filter_module.so';

const has = (command: string): boolean => {
  try {
    execFileSync(command, [command === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The web servers that this machine has; what is missing is left out of the tests. */
export const installed = { nginx: has('nginx'), caddy: has('caddy') };

const nginxWith = (root: string, config: string, port: number, folder: string): string => {
  const withBrotli = existsSync(BROTLI_OF_NGINX);
  const included = join(folder, 'site.conf');
  const text = readFileSync(config, 'utf8');
  writeFileSync(included, withBrotli ? text.replace('# brotli_static', 'brotli_static') : text);
  return `
${withBrotli ? `load_module ${BROTLI_OF_NGINX};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${String(port)}; root ${root}; include ${included}; }
}`;
};

const caddyWith = (root: string, config: string, port: number): string => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${String(port)} {
  root * ${root}
  import ${config}
}`;

/**
 * Starts a web server as it is installed on this machine, for a folder and with the configuration that the build has written.
 * @param root what it serves; the site lies in it or is it
 */
export const startWebServer = async (
  name: keyof typeof installed,
  root: string,
  config: string,
  port: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const file = join(folder, 'config');
  const address = `http://127.0.0.1:${String(port)}`;
  const text = (name === 'nginx' ? nginxWith : caddyWith)(resolve(root), resolve(config), port, folder);
  writeFileSync(file, text);
  const args = name === 'nginx' ? ['-c', file] : ['run', '--adapter', 'caddyfile', '--config', file];
  const server = spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`${name} did not start: ${said}`);
    if (await fetch(address).catch(() => undefined)) break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return { address, stop: () => stop(server, folder) };
};

const stop = async (server: ChildProcess, folder: string): Promise<void> => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true });
};
