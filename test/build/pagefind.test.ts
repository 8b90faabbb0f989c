import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPagefind, writePagefind } from '../../build/pagefind.ts';

let site = '';
const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body><main>${body}</main></body></html>`;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'one'));
  await writeFile(join(site, 'index.html'), page('<h1>首页</h1><p>贷款贴息</p>'));
  await writeFile(
    join(site, 'one', 'index.html'),
    page('<h1>例子</h1><p>租金</p><p class="computation">步骤</p><p class="provision">原文</p>'),
  );
});

afterAll(async () => {
  await rm(site, { recursive: true });
  await close();
});

test('Only what the search asks for is written, in place of what was there', async () => {
  await mkdir(join(site, 'pagefind', 'index'), { recursive: true });
  await writeFile(join(site, 'pagefind', 'index', 'old.pf_index'), '');
  const files = await writePagefind(site);
  const written = await readdir(join(site, 'pagefind'), { recursive: true });
  expect(written.filter((name) => name.includes('.')).sort()).toEqual(files.map(({ path }) => path).sort());
  expect(written).not.toContain('index/old.pf_index');
  const names = files.map(({ path }) => path.replace(/[\da-f]{7,}/, '*')).sort();
  expect(new Set(names)).toEqual(
    new Set([
      'fragment/zh-cn_*.pf_fragment',
      'index/zh-cn_*.pf_index',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.zh-cn_*.pf_meta',
      'wasm.unknown.pagefind',
    ]),
  );
});

test('The same pages give the same bytes', async () => {
  const [one, other] = [await buildPagefind(site), await buildPagefind(site)];
  const sorted = (files: typeof one) =>
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).sort();
  expect(sorted(one)).toEqual(sorted(other));
});

test('What stands twice is left out', async () => {
  const texts = (await buildPagefind(site))
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString('utf8'));
  expect(texts.filter((text) => text.includes('租金'))).toHaveLength(1);
  expect(texts.filter((text) => /步骤|原文/.test(text))).toEqual([]);
});

test('A site without pages is an error', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'));
  await expect(buildPagefind(empty)).rejects.toThrow('build the site first');
  await rm(empty, { recursive: true });
});
