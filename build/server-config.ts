// The site as a web server is to publish it: for nginx, for Caddy, and for the hosts that read `_headers`.
import { ASK, EDITIONS, KEEP, KEPT, MARKDOWN, SHARE, SHARED, type Headers, type SiteHeaders } from './headers.ts';

/** The file that hosts of static sites read, and build/site-server.ts. */
export const HEADERS_FILE = '_headers';

const lines = (indent: string, all: readonly string[]): string => all.map((line) => `${indent}${line}\n`).join('');

const entriesOf = (headers: Headers) => Object.entries(headers);

/** @param base the sub-path that the site was built for, between slashes */
export const headersFile = (base: string, { all, own, parts }: SiteHeaders): string => {
  const said = (headers: Headers) => entriesOf(headers).map(([name, value]) => `${name}: ${value}`);
  // A host adds up what several rules say; what is to be said in its place is taken away first.
  const instead = (headers: Headers) => [...Object.keys(own).map((name) => `! ${name}`), ...said(headers)];
  return (
    `${base}*\n${lines('  ', [...said(all), ...said(own)])}${base}${KEPT}*\n  Cache-Control: ${KEEP}\n` +
    `${base}${SHARED}*\n  Access-Control-Allow-Origin: ${SHARE}\n${base}*.md\n  Content-Type: ${MARKDOWN}\n` +
    // The pages of a frozen edition name their own scripts: of them a host says only that nobody may frame them.
    `${base}${EDITIONS}*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors 'none'\n` +
    parts.map(({ folder, headers }) => `${base}${folder}*\n${lines('  ', instead(headers))}`).join('')
  );
};

const variableOf = (header: string): string => `$${header.toLowerCase().replaceAll('-', '_')}`;

/** Each location sets all of them: nginx inherits none where one is set. What is blank is not sent. */
const sets = (indent: string, howLong: string, headers: Headers, shared = ''): string =>
  lines(indent, [
    `set $how_long "${howLong}";`,
    `set $shared "${shared}";`,
    ...entriesOf(headers).map(([name, value]) => `set ${variableOf(name)} "${value}";`),
  ]);

const blank = (headers: Headers): Headers => Object.fromEntries(Object.keys(headers).map((name) => [name, '']));

/** @param base the sub-path that the site was built for, between slashes */
export const nginxConfig = (base: string, { all, own, parts }: SiteHeaders): string => `\
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
${sets('  ', ASK, own)}\
  add_header Cache-Control $how_long always;
  add_header Access-Control-Allow-Origin $shared always;
  # The times of the files are made of their content, for the ETags that nginx makes of them, and are no dates.
  add_header Last-Modified "";
${lines(
  '  ',
  entriesOf(all).map(([name, value]) => `add_header ${name} "${value}" always;`),
)}\
${lines(
  '  ',
  Object.keys(own).map((name) => `add_header ${name} ${variableOf(name)} always;`),
)}
  location ${base}${KEPT} {
${sets('    ', KEEP, own)}\
  }
  location ${base}${SHARED} {
${sets('    ', ASK, own, SHARE)}\
  }
  location ~ ^${base}.*\\.md$ {
${sets('    ', ASK, own)}\
    types {
      text/markdown md;
    }
  }
${parts
  .map(
    ({ folder, headers }) => `  location ${base}${folder} {\n${sets('    ', ASK, { ...blank(own), ...headers })}  }\n`,
  )
  .join('')}\
  location = ${base}404.html {
    internal;
${sets('    ', ASK, own)}\
  }
  # Not among the types that nginx knows.
  location = ${base}manifest.webmanifest {
${sets('    ', ASK, own)}\
    default_type application/manifest+json;
  }
  location = ${base}${HEADERS_FILE} {
    return 404;
  }
}
`;

const headerBlock = (matcher: string, headers: Headers): string =>
  `header ${matcher} {\n${lines(
    '  ',
    entriesOf(headers).map(([name, value]) => `${name} "${value}"`),
  )}}\n`;

/**
 * The names of matchers hold for a whole server, on which a frozen edition may lie beside this site: each site has names of its own.
 * @param base the sub-path that the site was built for, between slashes
 */
export const caddyConfig = (base: string, { all, own, parts }: SiteHeaders): string => {
  const named = (name: string): string => `@${[name, ...base.split('/').filter((part) => part !== '')].join('-')}`;
  const but = (...folders: readonly string[]): string => folders.map((folder) => `${base}${folder}*`).join(' ');
  const nameOf = (folder: string): string => folder.replaceAll('/', '');
  /** What lies below a path of this site, but in none of these folders of it. */
  const matcher = (name: string, path: string, ...others: readonly string[]): string =>
    `${named(name)} {\n  path ${base}${path}\n  not path ${but(EDITIONS, ...others)}\n}\n`;
  return `\
# Written by the build for these very pages, since the policy names their scripts: publish both together (docs/deploy.md).
# To be imported into a site block whose root holds the site${base === '/' ? '' : ` in the folder ${base}`}.
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}\
${matcher('site', '*')}\
${matcher('kept', `${KEPT}*`)}\
${matcher('shared', `${SHARED}*`)}\
${matcher('markdown', '*.md')}\
${matcher('asked', '*', KEPT)}\
${matcher('own', '*', ...parts.map(({ folder }) => folder))}\
${parts.map(({ folder }) => matcher(nameOf(folder), `${folder}*`)).join('')}\
# The times of the files are made of their content, for the ETags that Caddy makes of them, and are no dates.
header ${named('site')} -Last-Modified
${headerBlock(named('site'), all)}\
${headerBlock(named('own'), own)}\
${parts.map(({ folder, headers }) => headerBlock(named(nameOf(folder)), headers)).join('')}\
# Not among the types that Caddy knows.
header ${base}manifest.webmanifest Content-Type application/manifest+json
header ${named('markdown')} Content-Type "${MARKDOWN}"
header ${named('shared')} Access-Control-Allow-Origin "${SHARE}"
header ${named('kept')} Cache-Control "${KEEP}"
header ${named('asked')} Cache-Control "${ASK}"
# What no edition has is missing here.
${named('below')} path ${base}*
file_server ${named('below')} {
  precompressed br gzip
  hide ${HEADERS_FILE}
}
# Of all that are imported, Caddy takes the first block for errors alone: the site above its editions comes first, and answers for them.
handle_errors {
  header ${named('below')} Cache-Control "${ASK}"
  ${headerBlock(named('below'), own).trimEnd().replaceAll('\n', '\n  ')}
  rewrite ${named('below')} ${base}404.html
  file_server ${named('below')}
}
`;
};
