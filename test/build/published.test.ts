import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishFiles, writeArchive } from '../../build/published.ts';

const LONG = '最高不超过50万元。'.repeat(100);

let site = '';
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, 'annex'));
  await writeFile(join(site, 'annex', 'index.html'), LONG);
  await writeFile(join(site, 'robots.txt'), 'short');
  await writeFile(join(site, 'a.png'), Buffer.alloc(5000));
  await writeFile(join(site, '_headers'), '/*\n');
});
afterEach(async () => rm(site, { recursive: true }));

test('Long texts are packed beside themselves; pictures and short ones are not', async () => {
  expect(await finishFiles(site)).toBe(3);
  expect((await readdir(site)).sort()).toEqual(['SHA256SUMS', '_headers', 'a.png', 'annex', 'robots.txt']);
  expect((await readdir(join(site, 'annex'))).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(await readFile(join(site, 'annex', 'index.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(await readFile(join(site, 'annex', 'index.html.gz'))).toString()).toBe(LONG);
});

test('The hashes are listed as sha256sum lists them, of what a reader can ask for', async () => {
  await finishFiles(site);
  const lines = (await readFile(join(site, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual(['a.png', 'annex/index.html', 'robots.txt']);
  // printf short | sha256sum
  expect(lines[2]).toBe('f9b0078b5df596d2ea19010c001bbd009e651de2c57e8fb7e355f31eb9d3f739  robots.txt');
});

test('The time of a file is of its content: the same for the same, another for another of the same length', async () => {
  const timeOf = async (path: string): Promise<number> => (await stat(join(site, path))).mtimeMs;
  const timesWith = async (text: string): Promise<readonly number[]> => {
    await writeFile(join(site, 'annex', 'index.html'), text);
    await finishFiles(site);
    return Promise.all(['annex/index.html', 'annex/index.html.br', 'annex/index.html.gz'].map(timeOf));
  };
  const first = await timesWith(LONG);
  const changed = await timesWith(LONG.replace('50', '30'));
  for (const [index, time] of first.entries()) expect(changed[index]).not.toBe(time);
  expect(await timesWith(LONG)).toEqual(first);
  for (const time of first) expect(time).toBeLessThan(Date.UTC(2020));
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A site of one page in a folder of its own, as an archive and the line of its hash. */
const archiveIn = async (name: string): Promise<readonly [archive: Buffer, sums: string]> => {
  const site = join(folder, name, 'dist');
  mkdirSync(join(site, 'annex'), { recursive: true });
  mkdirSync(`${site}-server`);
  writeFileSync(join(site, 'annex', 'index.html'), '附则');
  writeFileSync(join(`${site}-server`, 'nginx.conf'), '#');
  await finishFiles(site);
  await writeArchive(site);
  // A second time: what is there already is no part of it.
  await writeArchive(site);
  return [readFileSync(`${site}-server/site.tar.gz`), readFileSync(`${site}-server/SHA256SUMS`, 'utf8')];
};

test('The archive has the same bytes from another folder, and its hash is listed', async () => {
  const [one, sums] = await archiveIn('one');
  const [other] = await archiveIn('two/three');
  expect(one.equals(other)).toBe(true);
  expect(sums).toMatch(/^[\da-f]{64} {2}site\.tar\.gz\n$/);
  const server = join(folder, 'one/dist-server');
  expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: server, encoding: 'utf8' })).toContain('OK');
});

test('It unpacks into the folder of the site and that of its server', async () => {
  await archiveIn('one');
  copyFileSync(join(folder, 'one/dist-server/site.tar.gz'), join(folder, 'site.tar.gz'));
  execFileSync('tar', ['-xzf', 'site.tar.gz'], { cwd: folder });
  expect(readFileSync(join(folder, 'dist/annex/index.html'), 'utf8')).toBe('附则');
  expect(readFileSync(join(folder, 'dist-server/nginx.conf'), 'utf8')).toBe('#');
});
