import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { PORT } from './ports.ts';

const SITE = `http://localhost:${String(PORT)}`;

/** Another site, with an empty page. */
let other = '';
let server: Server;

test.beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  other = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('A page of another site reads the open data, and nothing else of this one', async ({ page }) => {
  await page.goto(other);
  const read = (address: string) =>
    page.evaluate(async (each) => {
      try {
        return await (await fetch(each)).text();
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'failed otherwise';
      }
    }, address);
  const provisions = JSON.parse(await read(`${SITE}/data/provisions.json`)) as { readonly items: readonly object[] };
  expect(provisions.items).toHaveLength(35);
  expect(JSON.parse(await read(`${SITE}/data/provisions.schema.json`))).toHaveProperty('$schema');
  expect(await read(`${SITE}/pages.json`)).toBe('refused');
  expect(await read(`${SITE}/official-text.txt`)).toBe('refused');
});
