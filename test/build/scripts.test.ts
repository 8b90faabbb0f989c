import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { formScriptIn, gatherScripts, importsIn } from '../../build/scripts.ts';

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
