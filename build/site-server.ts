import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ASK, KEEP, KEPT, MARKDOWN, SHARE, SHARED } from './headers.ts';
import { HEADERS_FILE } from './server-config.ts';

/**
 * A finished site as a web server of a department would serve it: with the headers that the build has written for it, a folder
 * without its slash leads to the address with it, and what does not exist answers with the site's own page, as 404.
 * @param base the sub-path that the site was built for
 */
export const siteListener = (site: string, base = '/'): RequestListener => {
  const serve = sirv(site, {
    etag: true,
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith(`/${KEPT}`) ? KEEP : ASK);
      if (path.startsWith(`/${SHARED}`)) response.setHeader('Access-Control-Allow-Origin', SHARE);
      if (path.endsWith('.md')) response.setHeader('Content-Type', MARKDOWN);
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    },
  });
  const rules = rulesIn(site);
  const prefix = base.replace(/\/+$/, '');
  return (request, response) => {
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    for (const rule of rules) if (path.startsWith(rule.below)) obey(rule, response);
    const below = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
    if (path === prefix && prefix !== '') redirect(response, `${path}/${query}`);
    else if (below === undefined || below === `/${HEADERS_FILE}`) notFound(site, response);
    else if (isFolder(site, below)) redirect(response, `${prefix}${below}/${query}`);
    else {
      request.url = below + query;
      serve(request, response, () => notFound(site, response));
    }
  };
};

export const siteServer = (site: string, base?: string): Server => createServer(siteListener(site, base));

/** What is said with everything below an address. */
interface Rule {
  readonly below: string;
  readonly removed: readonly string[];
  readonly headers: readonly (readonly [string, string])[];
}

/** The rules that the build has written for hosts that read them, in their order. */
const rulesIn = (site: string): readonly Rule[] => {
  const file = join(site, HEADERS_FILE);
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^(\/.*)\*\n((?: {2}.*\n)*)/gm)].map(([, below = '', lines = '']) => ({
    below,
    removed: [...lines.matchAll(/^ {2}! ([\w-]+)$/gm)].map(([, name = '']) => name),
    headers: [...lines.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  }));
};

const obey = ({ removed, headers }: Rule, response: ServerResponse): void => {
  for (const name of removed) response.removeHeader(name);
  for (const [name, value] of headers) response.setHeader(name, value);
};

/** Whether a page lies in the folder of this name. A name with two slashes would lead to another host, and has none. */
const isFolder = (site: string, path: string): boolean =>
  /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/.test(path) && existsSync(join(site, path, 'index.html'));

const redirect = (response: ServerResponse, address: string): void => {
  response.writeHead(301, { location: address }).end();
};

const notFound = (site: string, response: ServerResponse): void => {
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': ASK })
    .end(readFileSync(join(site, '404.html'), 'utf8'));
};
