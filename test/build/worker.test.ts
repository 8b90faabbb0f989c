import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../build/vite-plugins.ts';
import { savedFiles, writeWorker } from '../../build/worker.ts';

let site = '';
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  for (const folder of ['plan', 'bulk', '_astro', 'share', 'icons', 'c/11.2', 'data', 'embed/a'])
    await mkdir(join(site, folder), { recursive: true });
  for (const path of [
    'index.html',
    '404.html',
    'plan/index.html',
    'bulk/index.html',
    'c/11.2/index.html',
    'data/index.html',
    'embed/a/index.html',
    '_astro/a.js',
    '_astro/shared.js',
    '_astro/unused.css',
    'share/a.png',
    'icons/192.png',
    'icons/512.png',
    'official-text.txt',
    'sw.js',
    'robots.txt',
  ])
    await writeFile(join(site, path), path);
  // What a page needs stands in it, and what that needs in turn; what none needs is not saved.
  await writeFile(join(site, 'index.html'), 'a.js');
  await writeFile(join(site, 'plan/index.html'), 'plan/index.html shared.js');
  await writeFile(join(site, 'bulk/index.html'), 'shared.js bulk.js');
  await writeFile(join(site, '_astro/bulk.js'), 'import "./shared.js"; new Worker("/_astro/table.js")');
  await writeFile(join(site, '_astro/table.js'), '');
});
afterAll(async () => rm(site, { recursive: true }));

const versions = new Map([
  ['index.html', 'one'],
  ['404.html', 'two'],
  [join('plan', 'index.html'), 'three'],
  [join('c', '11.2', 'index.html'), 'four'],
  [join('data', 'index.html'), 'five'],
  [join('embed', 'a', 'index.html'), 'seven'],
  [join('bulk', 'index.html'), 'six'],
]);

test('The worker saves pages by their versions and other files by their hashes, under the addresses that are asked for', () => {
  const hash: unknown = expect.stringMatching(/^[\da-f]{12}$/);
  expect(savedFiles(site, versions)).toEqual({
    atOnce: {
      '': 'one',
      '404.html': 'two',
      'plan/': 'three',
      '_astro/a.js': hash,
      '_astro/shared.js': hash,
    },
    whenVisited: { 'bulk/': { 'bulk/': 'six', '_astro/bulk.js': hash, '_astro/table.js': hash } },
  });
});

test('A file that changes is another one to the worker', async () => {
  const before = savedFiles(site, versions).atOnce;
  await writeFile(join(site, '_astro/a.js'), 'changed');
  expect(savedFiles(site, versions).atOnce['_astro/a.js']).not.toBe(before['_astro/a.js']);
});

test('The written worker is a script that runs and listens', async () => {
  await writeWorker(site, versions);
  const heard: string[] = [];
  const self = {
    registration: { scope: 'https://site.test/' },
    addEventListener: (type: string) => heard.push(type),
  };
  runInNewContext(await readFile(join(site, 'sw.js'), 'utf8'), { self });
  expect(heard).toEqual(['install', 'activate', 'message', 'fetch']);
});

test('All pages that are saved stand in one file, as they are published', async () => {
  await writeWorker(site, versions);
  expect(JSON.parse(await readFile(join(site, 'pages.json'), 'utf8'))).toEqual({
    '': 'a.js',
    '404.html': '404.html',
    'plan/': 'plan/index.html shared.js',
  });
});

test('A script that cannot be read as one stops the build', async () => {
  const file = join(site, 'broken.ts');
  await writeFile(file, 'const = 1;');
  await expect(compile(new URL(`file://${file}`))).rejects.toThrow();
});

test('Scripts are written for browsers of 2020', async () => {
  const file = join(site, 'new.ts');
  await writeFile(file, 'let a: string | undefined; a ??= "x"; console.log(a);');
  expect(await compile(new URL(`file://${file}`))).not.toContain('??=');
});
