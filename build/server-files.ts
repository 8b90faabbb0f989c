// What makes a web server publish the site as it is meant: for nginx, for Caddy, and for the hosts that read `_headers`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { ASK, headersWith, KEEP, KEPT, MARKDOWN, SHARE, SHARED } from './headers.ts';
import { policyOfSite } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

/** The file that hosts of static sites read, and build/site-server.ts. */
export const HEADERS_FILE = '_headers';

const lines = (indent: string, all: readonly string[]): string => all.map((line) => `${indent}${line}\n`).join('');

/** @param base the sub-path that the site was built for, between slashes */
export const headersFile = (base: string, headers: Headers): string =>
  `${base}*\n${lines(
    '  ',
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  )}${base}${KEPT}*\n  Cache-Control: ${KEEP}\n${base}${SHARED}*\n  Access-Control-Allow-Origin: ${SHARE}\n${base}*.md\n  Content-Type: ${MARKDOWN}\n`;

/** What differs between the folders of a site; a location of nginx inherits none of it. An empty header is not sent. */
const nginxVariables = (howLong: string, shared = ''): string => `set $how_long "${howLong}"; set $shared "${shared}";`;

/** @param base the sub-path that the site was built for, between slashes */
export const nginxConfig = (base: string, headers: Headers): string => `\
# Written by the build for these very pages, since the policy names their scripts: publish both together (docs/deploy.md).
# To be included in a server block whose root holds the site${base === '/' ? '' : ` in the folder ${base}`}.
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${base}$is_args$args;\n}\n`}\
location ${base} {
  # Behind a gateway the server does not know its own address.
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/plain text/markdown text/css text/xml text/javascript application/javascript application/json
    image/svg+xml;
  gzip_static on;
  gzip_vary on;
  # Smaller by a fifth, where the module is installed (on Debian libnginx-mod-http-brotli-static):
  # brotli_static on;
  error_page 403 404 =404 ${base}404.html;
  ${nginxVariables(ASK)}
  add_header Cache-Control $how_long always;
  add_header Access-Control-Allow-Origin $shared always;
  # The times of the files are made of their content, for the ETags that nginx makes of them, and are no dates.
  add_header Last-Modified "";
${lines(
  '  ',
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
)}
  location ${base}${KEPT} {
    ${nginxVariables(KEEP)}
  }
  location ${base}${SHARED} {
    ${nginxVariables(ASK, SHARE)}
  }
  location ~ ^${base}.*\\.md$ {
    ${nginxVariables(ASK)}
    types {
      text/markdown md;
    }
  }
  location = ${base}404.html {
    internal;
    ${nginxVariables(ASK)}
  }
  # Not among the types that nginx knows.
  location = ${base}manifest.webmanifest {
    ${nginxVariables(ASK)}
    default_type application/manifest+json;
  }
  location = ${base}${HEADERS_FILE} {
    return 404;
  }
}
`;

/** @param base the sub-path that the site was built for, between slashes */
export const caddyConfig = (base: string, headers: Headers): string => `\
# Written by the build for these very pages, since the policy names their scripts: publish both together (docs/deploy.md).
# To be imported into a site block whose root holds the site${base === '/' ? '' : ` in the folder ${base}`}.
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}\
@site path ${base}*
@kept path ${base}${KEPT}*
@shared path ${base}${SHARED}*
@markdown path ${base}*.md
@asked {
  path ${base}*
  not path ${base}${KEPT}*
}
# The times of the files are made of their content, for the ETags that Caddy makes of them, and are no dates.
header @site -Last-Modified
header @site {
${lines(
  '  ',
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
)}\
}
# Not among the types that Caddy knows.
header ${base}manifest.webmanifest Content-Type application/manifest+json
header @markdown Content-Type "${MARKDOWN}"
header @shared Access-Control-Allow-Origin "${SHARE}"
header @kept Cache-Control "${KEEP}"
header @asked Cache-Control "${ASK}"
file_server @site {
  precompressed br gzip
  hide ${HEADERS_FILE}
}
handle_errors {
  header @site Cache-Control "${ASK}"
  rewrite @site ${base}404.html
  file_server @site
}
`;

/** The folder beside a finished site for what belongs to its server and is not published. */
export const serverFolder = (site: string): string => `${resolve(site)}-server`;

/** Writes them for a finished site. @param pages the paths of its pages */
export const writeServerFiles = (site: string, pages: Iterable<string>, base: string): void => {
  const documents = [...pages].sort().map((path) => parse(readFileSync(join(site, path), 'utf8')));
  const headers = headersWith(policyOfSite(documents));
  writeFileSync(join(site, HEADERS_FILE), headersFile(base, headers));
  const folder = serverFolder(site);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(base, headers));
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig(base, headers));
};
