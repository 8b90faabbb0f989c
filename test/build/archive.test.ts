import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeArchive } from '../../build/archive.ts';
import { finishFiles } from '../../build/published.ts';

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
