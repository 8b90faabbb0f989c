import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPage, finishPages } from '../../build/pages.ts';
import { versionIn } from '../../src/loading/fetch-file.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>页</title></head><body>${body}</body></html>`;
const finish = (body: string): { readonly html: string; readonly version: string } =>
  finishPage(page(body), 'start()', 'form.js', () => []);

describe('A finished page', () => {
  test('says what it said, in the same elements', () => {
    const body =
      '<p hidden>A &amp; B&nbsp;&lt;C&gt;</p><pre> a\n</pre><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><noscript data-styles="/a.css"><link rel="stylesheet" href="/a.css"></noscript>';
    expect(finish(body).html).toContain(body.replace('hidden', 'hidden=""'));
  });

  test('carries its version at its start, where the worker and other tabs read it', () => {
    const { html, version } = finish('<p>一</p>');
    expect(html).toMatch(/^<!DOCTYPE html><html data-version="[\da-f]{12}" lang="zh-CN">/);
    expect(versionIn(html)).toBe(version);
  });

  test('has another version when a word of it changes, and only then', () => {
    expect(finish('<p>一</p>').version).toBe(finish('<p>一</p>').version);
    expect(finish('<p>一</p>').version).not.toBe(finish('<p>二</p>').version);
  });

  test('has a policy that names the script which starts it', () => {
    const { html } = finish('');
    expect(html.match(/'sha256-/g)).toHaveLength(1);
    expect(html).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]*><script[^>]*>start\(\)<\/script>/,
    );
  });
});

describe('The pages of a site', () => {
  let site = '';
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    await mkdir(join(site, '_astro'));
    await mkdir(join(site, 'plan'));
    await writeFile(join(site, '_astro', 'a.js'), 'import"./b.js"');
    await writeFile(join(site, '_astro', 'b.js'), '');
    await writeFile(join(site, '_astro', 'form.c.js'), '');
    await writeFile(join(site, 'index.html'), page('首页'));
    await writeFile(join(site, 'plan', 'index.html'), page('<script type="module" src="/_astro/a.js"></script>测算单'));
  });
  afterAll(async () => rm(site, { recursive: true }));

  test('are finished in their places, and their versions told', async () => {
    const versions = await finishPages(site);
    expect([...versions.keys()].sort()).toEqual(['index.html', join('plan', 'index.html')]);
    for (const [path, version] of versions)
      expect(versionIn(await readFile(join(site, path), 'utf8')), path).toBe(version);
    const plan = await readFile(join(site, 'plan', 'index.html'), 'utf8');
    expect(plan).toContain('data-own="1" data-files="/_astro/a.js /_astro/b.js"');
    expect(plan).toContain('PerformanceObserver');
  });

  test('are not published where a script is missing', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'broken-'));
    await cp(site, broken, { recursive: true });
    await writeFile(join(broken, 'index.html'), page('<script type="module" src="/_astro/gone.js"></script>'));
    await expect(finishPages(broken)).rejects.toThrow('gone.js');
    await rm(broken, { recursive: true });
  });
});
