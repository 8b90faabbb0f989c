import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishPage, finishPages, formScriptIn, gatherScripts, importsIn } from '../../build/pages.ts';
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

/** What a page of such a body holds behind its encoding. */
const gathered = (html: string, imports: Readonly<Record<string, readonly string[]>> = {}): string => {
  const document = parse(`<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
  gatherScripts(document, 'start()', 'form.js', (address) => imports[address] ?? []);
  return serialize(document).replace(/^.*<meta charset="utf-8">|<\/body>.*$/g, '');
};
const BODY = '</head><body>';
const script = (own: number, files: readonly string[]): string =>
  `<script data-own="${String(own)}" data-files="${files.join(' ')}">start()</script>`;

describe('The scripts of a page', () => {
  test('are asked for by one script at its head', () => {
    expect(
      gathered('<script type="module" src="/a.js"></script><p>1</p><script src="/b.js" type="module"></script>'),
    ).toBe(`${script(2, ['/a.js', '/b.js'])}${BODY}<p>1</p>`);
  });

  test('are followed by all that they import, each once, in circles too', () => {
    const imports = { '/a.js': ['/b.js', '/c.js'], '/c.js': ['/d.js', '/a.js'], '/d.js': ['/b.js'] };
    expect(gathered('<script type="module" src="/a.js"></script>', imports)).toBe(
      script(1, ['/a.js', '/b.js', '/c.js', '/d.js']) + BODY,
    );
  });

  test('that stand in the page, are data or are no modules stay where they are', () => {
    const others =
      '<script>1</script><script type="module">2</script><script type="application/ld+json">{}</script><script src="/old.js"></script>';
    expect(gathered(others)).toBe(script(0, []) + BODY + others);
  });

  test('are not those that a text or a comment speaks of', () => {
    const text = '<!-- <script type="module" src="/a.js"></script> --><p>&lt;script type="module" src="/b.js"&gt;</p>';
    expect(gathered(text)).toContain(script(0, []));
  });

  test('are beside what brings a form to life, with what that imports, where the page has one', () => {
    const page = '<div data-estimator="rent"></div><script type="module" src="/policy/a.js"></script>';
    const imports = { '/policy/a.js': ['/policy/b.js'], '/policy/form.js': ['/policy/b.js', '/policy/c.js'] };
    expect(gathered(page, imports)).toContain(
      'data-files="/policy/a.js /policy/b.js" data-form="/policy/form.js /policy/c.js">',
    );
  });

  test('that two parts of a page ask for are one', () => {
    const twice = '<script type="module" src="/a.js"></script>'.repeat(2);
    expect(gathered(twice)).toBe(script(1, ['/a.js']) + BODY);
  });
});

test('What a built script imports at once is read from it, below any base; what it imports later is not', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, '_astro'));
  await writeFile(
    join(site, '_astro/a.js'),
    'import{x}from"./b.js";import"./c.js";export*from"./d.js";const s="import \'./no.js\'";import("./late.js");',
  );
  expect(importsIn(site)('/policy/_astro/a.js')).toEqual(['b', 'c', 'd'].map((name) => `/policy/_astro/${name}.js`));
  expect(() => importsIn(site)('/_astro/missing.js')).toThrow('ENOENT');
  await rm(site, { recursive: true });
});

test('What brings forms to life is found by its name, and is one', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(site, '_astro'));
  expect(() => formScriptIn(site)).toThrow('Not one script');
  await writeFile(join(site, '_astro/form.2DX_aSS9.js'), '');
  await writeFile(join(site, '_astro/format.CxOi826h.js'), '');
  expect(formScriptIn(site)).toBe('form.2DX_aSS9.js');
  await writeFile(join(site, '_astro/form.other.js'), '');
  expect(() => formScriptIn(site)).toThrow('Not one script');
  await rm(site, { recursive: true });
});
