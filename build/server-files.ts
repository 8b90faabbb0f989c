// What makes a web server publish the site as it is meant.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'parse5';
import { FRAMED, headersWith, MEASURES } from './headers.ts';
import { policyOfSite } from './policy.ts';
import { caddyConfig, HEADERS_FILE, headersFile, nginxConfig } from './server-config.ts';

/** The folder beside a finished site for what belongs to its server and is not published. */
export const serverFolder = (site: string): string => `${resolve(site)}-server`;

/**
 * Writes them for a finished site.
 * @param pages the paths of its pages
 * @param framers the sites that may show the pages below embed/ as a part of themselves
 */
export const writeServerFiles = (
  site: string,
  pages: Iterable<string>,
  base: string,
  framers: readonly string[],
): void => {
  const read = (path: string) => parse(readFileSync(join(site, path), 'utf8'));
  const paths = [...pages].sort();
  /** The pages in a folder, and that which stands there for one that does not exist. */
  const below = (folder: string) =>
    paths.filter((path) => path.split(sep).join('/').startsWith(folder) || path === '404.html').map(read);
  const headers = headersWith({
    all: policyOfSite(paths.map(read)),
    measures: policyOfSite(below(MEASURES)),
    framed: framers.length > 0 ? policyOfSite(below(FRAMED), framers) : undefined,
  });
  writeFileSync(join(site, HEADERS_FILE), headersFile(base, headers));
  const folder = serverFolder(site);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(base, headers));
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig(base, headers));
};
