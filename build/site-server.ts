import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A finished site as a web server of a department would serve it: a folder without its slash leads to the address with it,
 * and what does not exist answers with the site's own page, as 404. `base` is the sub-path that the site was built for.
 */
export const siteServer = (site: string, base = '/'): Server => {
  const serve = sirv(site, { etag: true, dev: true });
  const prefix = base.replace(/\/+$/, '');
  return createServer((request, response) => {
    const [, path, query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    const below = path?.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
    if (path === prefix && prefix !== '') redirect(response, `${path}/${query}`);
    else if (below === undefined) notFound(site, response);
    else if (isFolder(site, below)) redirect(response, `${prefix}${below}/${query}`);
    else {
      request.url = below + query;
      serve(request, response, () => notFound(site, response));
    }
  });
};

/** Whether a page lies in the folder of this name. A name with two slashes would lead to another host, and has none. */
const isFolder = (site: string, path: string): boolean =>
  /^(?:\/[\w-]+)+$/.test(path) && existsSync(join(site, path, 'index.html'));

const redirect = (response: ServerResponse, address: string): void => {
  response.writeHead(301, { location: address }).end();
};

const notFound = (site: string, response: ServerResponse): void => {
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    .end(readFileSync(join(site, '404.html'), 'utf8'));
};
