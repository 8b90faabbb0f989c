import { expect, test } from 'vitest';
import { caddyConfig, headersFile, nginxConfig } from '../../build/server-files.ts';

const HEADERS = { 'X-One': "default-src 'none'", 'X-Two': 'yes' };

test('Hosts of static sites read the headers of all files, and what may be kept', () => {
  expect(headersFile('/policy/', HEADERS)).toBe(
    "/policy/*\n  X-One: default-src 'none'\n  X-Two: yes\n" +
      '/policy/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n' +
      '/policy/data/*\n  Access-Control-Allow-Origin: *\n' +
      '/policy/*.md\n  Content-Type: text/markdown; charset=utf-8\n',
  );
});

test.each([
  ['nginx', nginxConfig, /add_header X-One "default-src 'none'" always;/],
  ['Caddy', caddyConfig, /X-One "default-src 'none'"/],
])('%s is told each header, and touches nothing of its neighbours', (_, configOf, header) => {
  const config = configOf('/policy/', HEADERS);
  expect(config).toMatch(header);
  expect(config).not.toMatch(/(?<!policy|_astro|data)\/(?:404\.html|_astro|data|\*)/);
  expect(configOf('/', HEADERS)).not.toContain('/policy');
});
