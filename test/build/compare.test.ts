import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareAddress, compareFolder, type Comparison } from '../../build/compare.ts';
import { finishFiles } from '../../build/published.ts';
import { siteServer } from '../../build/site-server.ts';

const LONG = '最高不超过50万元。'.repeat(100);
const CHANGED = LONG.replace('50', '30');

let work = '';
let built = '';
let published = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'compare-'));
  built = join(work, 'built');
  published = join(work, 'published');
  await mkdir(join(built, 'annex'), { recursive: true });
  await writeFile(join(built, 'index.html'), 'home');
  await writeFile(join(built, '404.html'), 'missing');
  await writeFile(join(built, 'annex', 'index.html'), LONG);
  await finishFiles(built);
  await cp(built, published, { recursive: true });
});
afterEach(async () => rm(work, { recursive: true }));

const atAddress = async (): Promise<Comparison> => {
  const server = siteServer(published).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await compareAddress(built, `http://localhost:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

describe.each([
  ['in a folder', () => Promise.resolve(compareFolder(built, published))],
  ['at an address', atAddress],
])('A site %s', (_, compare) => {
  test('is the same as the one it was copied from', async () => {
    expect(await compare()).toMatchObject({ differences: [] });
  });

  test('differs by one character of one page', async () => {
    await writeFile(join(published, 'index.html'), 'hame');
    expect((await compare()).differences).toEqual(['differs: index.html']);
  });

  test('differs where only the packed page is another', async () => {
    await writeFile(join(published, 'annex', 'index.html.br'), brotliCompressSync(CHANGED));
    expect((await compare()).differences).toEqual([
      expect.stringMatching(/^differs: annex\/index\.html(?:\.br| \(as br\))$/),
    ]);
  });

  test('lacks a file, and has one too many', async () => {
    await rm(join(published, 'index.html'));
    await writeFile(join(published, 'more.html'), 'more');
    await finishFiles(published);
    const { differences } = await compare();
    expect(differences).toContainEqual(expect.stringMatching(/^missing: index\.html/));
    expect(differences).toContain('not of this build: more.html');
  });
});

test('Without a build there is nothing to compare with', () => {
  expect(() => compareFolder(published, work)).not.toThrow();
  expect(() => compareFolder(work, published)).toThrow('build the site first');
});
