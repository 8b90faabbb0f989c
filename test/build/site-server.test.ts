import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../build/site-server.ts';

let site = '';
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'plan'));
  await mkdir(join(site, 'c', '11.2'), { recursive: true });
  await writeFile(join(site, 'c', '11.2', 'index.html'), 'sentence');
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, 'plan', 'index.html'), 'plan');
  await writeFile(join(site, '404.html'), '没有这一页');
  await writeFile(
    join(site, '_headers'),
    '/*\n  X-Of-All: yes\n  X-Of-Most: yes\n/plan/*\n  ! X-Of-Most\n  X-Of-Plan: yes\n',
  );
});
afterAll(async () => rm(site, { recursive: true }));

/** The status, the address that is named instead and the body for a path, as the server of a site answers. */
const answers = async (path: string, base?: string): Promise<readonly [number, string | null, string]> => {
  const server = siteServer(site, base).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${String(port)}${path}`, { redirect: 'manual' });
  const answer = [response.status, response.headers.get('location'), await response.text()] as const;
  server.closeAllConnections();
  server.close();
  return answer;
};

describe('A server for the built site', () => {
  test.each([
    ['/', 200, null, 'home'],
    ['/plan/', 200, null, 'plan'],
    ['/plan/?year=2027', 200, null, 'plan'],
    ['/plan', 301, '/plan/', ''],
    ['/plan?from=x', 301, '/plan/?from=x', ''],
    ['/c/11.2', 301, '/c/11.2/', ''],
    ['/c/11.2/', 200, null, 'sentence'],
    ['/plans', 404, null, '没有这一页'],
    ['/_headers', 404, null, '没有这一页'],
    ['/plan/%23v1/2026', 404, null, '没有这一页'],
    // Not a redirect, which would lead to a host of that name.
    ['//plan', 200, null, 'plan'],
    ['/../plan', 301, '/plan/', ''],
  ])('%s → %i %s', async (path, status, address, body) => {
    expect(await answers(path)).toEqual([status, address, body]);
  });

  test.each([
    ['/policy', 301, '/policy/', ''],
    ['/policy/', 200, null, 'home'],
    ['/policy/plan', 301, '/policy/plan/', ''],
    ['/', 404, null, '没有这一页'],
    ['/policyplan/', 404, null, '没有这一页'],
  ])('below a sub-path: %s → %i %s', async (path, status, address, body) => {
    expect(await answers(path, '/policy/')).toEqual([status, address, body]);
  });
});

test.each([
  ['/', { 'x-of-all': 'yes', 'x-of-most': 'yes', 'x-of-plan': null }],
  ['/plan/', { 'x-of-all': 'yes', 'x-of-most': null, 'x-of-plan': 'yes' }],
])('%s is said with the headers that hosts of static sites read', async (path, expected) => {
  const server = siteServer(site).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://localhost:${String(port)}${path}`);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]))).toEqual(expected);
  server.closeAllConnections();
  server.close();
});
