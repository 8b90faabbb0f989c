import { expect, test } from 'vitest';
import { caddyConfig, headersFile, nginxConfig } from '../../build/server-config.ts';

const HEADERS = {
  all: { 'X-One': "default-src 'none'", 'X-Two': 'yes' },
  own: { 'X-Frame': 'nobody', 'X-Policy': 'strict' },
  parts: [],
};
/** Where the owner lets other sites show estimators. */
const FRAMED = { ...HEADERS, parts: [{ folder: 'embed/', headers: { 'X-Policy': 'some' } }] };

test('Hosts of static sites read the headers of all files, and what may be kept', () => {
  const ofAll = "/policy/*\n  X-One: default-src 'none'\n  X-Two: yes\n  X-Frame: nobody\n  X-Policy: strict\n";
  const some =
    '/policy/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n' +
    '/policy/data/*\n  Access-Control-Allow-Origin: *\n' +
    '/policy/*.md\n  Content-Type: text/markdown; charset=utf-8\n' +
    "/policy/editions/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors 'none'\n";
  expect(headersFile('/policy/', HEADERS)).toBe(ofAll + some);
  expect(headersFile('/policy/', FRAMED)).toBe(
    `${ofAll}${some}/policy/embed/*\n  ! X-Frame\n  ! X-Policy\n  X-Policy: some\n`,
  );
});

test.each([
  ['nginx', nginxConfig, /add_header X-One "default-src 'none'" always;/],
  ['Caddy', caddyConfig, /X-One "default-src 'none'"/],
])('%s is told each header, and touches nothing of its neighbours', (_, configOf, header) => {
  const config = configOf('/policy/', FRAMED);
  expect(config).toMatch(header);
  expect(config).not.toMatch(/(?<!policy|_astro|data|embed|editions)\/(?:404\.html|_astro|data|embed|editions|\*)/);
  expect(configOf('/', FRAMED)).not.toContain('/policy');
});

test('nginx says in every location what differs, and lets nothing be framed where nothing may', () => {
  const locations = nginxConfig('/', FRAMED).match(/set \$x_frame "[^"]*";\n *set \$x_policy "[^"]*";/g);
  const own = 'set $x_frame "nobody"; set $x_policy "strict";';
  expect(locations?.map((each) => each.replaceAll(/\s+/g, ' '))).toEqual([
    // The site, what is kept, data, Markdown, what may be framed, what is missing, and the manifest.
    ...[own, own, own, own, 'set $x_frame ""; set $x_policy "some";', own, own],
  ]);
  expect(nginxConfig('/', HEADERS)).not.toContain('embed');
});

test('To Caddy each of two sites on one server has names of its own, and that above leaves the frozen editions alone', () => {
  const namesIn = (config: string) => [...config.matchAll(/^(@\S+) (?:\{|path )/gm)].map(([, name]) => name);
  const names = [caddyConfig('/', HEADERS), caddyConfig('/editions/2025-draft/', HEADERS)].map(namesIn);
  expect(new Set(names.flat()).size).toBe(names.flat().length);
  expect(names[0]).toContain('@site');
  expect(caddyConfig('/', HEADERS)).toContain('@site {\n  path /*\n  not path /editions/*\n}');
});
