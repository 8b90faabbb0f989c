// What makes a web server publish the site as it is meant.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parse } from 'parse5';
import { FRAMED, headersWith } from './headers.ts';
import { policyOfSite } from './policy.ts';
import { caddyConfig, HEADERS_FILE, headersFile, nginxConfig } from './server-config.ts';

/** Whether a page may be framed, by its path in the folder of the site. */
const isEmbed = (path: string): boolean => path.split(sep).join('/').startsWith(FRAMED);

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
  const embeds = paths.filter(isEmbed);
  const framedPolicy = framers.length > 0 ? policyOfSite(embeds.map(read), framers) : undefined;
  const headers = headersWith(policyOfSite(paths.map(read)), framedPolicy);
  writeFileSync(join(site, HEADERS_FILE), headersFile(base, headers));
  const folder = serverFolder(site);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(base, headers));
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig(base, headers));
};
