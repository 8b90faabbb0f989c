import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { finishFiles } from '../../build/published.ts';
import { siteServer } from '../../build/site-server.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { freePort, installed, startWebServer } from './web-servers.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** As it comes over the wire: nothing is unpacked and no redirect is followed. */
const ask = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

/** The rules of a site for hosts that read them: of everything, of what never changes, and the others. */
const rulesOf = (site: string): readonly string[] => readFileSync(join(site, '_headers'), 'utf8').split(/^(?=\/)/m);

const headersIn = (rules = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...rules.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );

interface Case {
  readonly name: string;
  readonly site: string;
  readonly base: string;
  /** Undefined where the server is not installed. */
  readonly start?: (
    root: string,
    port: number,
  ) => Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
}

const withInstalled = (name: 'nginx' | 'caddy', config: string): Pick<Case, 'start'> =>
  installed[name] ? { start: (root, port) => startWebServer(name, root, config, port) } : {};

const CASES: readonly Case[] = [
  {
    name: 'The server of the site',
    site: 'dist',
    base: '/',
    start: async (root, port) => {
      const server = siteServer(root);
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      return {
        address: `http://127.0.0.1:${String(port)}`,
        stop: async () => {
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    },
  },
  { name: 'nginx', site: 'dist', base: '/', ...withInstalled('nginx', 'dist-server/nginx.conf') },
  {
    name: 'nginx below a sub-path',
    site: 'dist-below/policy',
    base: '/policy/',
    ...withInstalled('nginx', 'dist-below/policy-server/nginx.conf'),
  },
  { name: 'Caddy', site: 'dist', base: '/', ...withInstalled('caddy', 'dist-server/Caddyfile') },
  {
    name: 'Caddy below a sub-path',
    site: 'dist-below/policy',
    base: '/policy/',
    ...withInstalled('caddy', 'dist-below/policy-server/Caddyfile'),
  },
];

for (const { name, site, base, start } of CASES)
  test.describe(name, () => {
    test.skip(start === undefined, `${name} is not installed`);
    test.describe.configure({ mode: 'serial' });

    let root = '';
    let hashed = '';
    let address = '';
    let stop = (): Promise<void> => Promise.resolve();
    const folder = (): string => join(root, base);
    const at = (path: string): string => address + base + path;
    const fileOf = (path: string): Buffer => readFileSync(join(folder(), path));

    test.beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'served-'));
      cpSync(site, folder(), { recursive: true, preserveTimestamps: true });
      [hashed = ''] = globSync('_astro/form.*.js', { cwd: folder() });
      if (start) ({ address, stop } = await start(root, await freePort()));
    });
    test.afterAll(async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    });

    test('says the headers of the build with pages, scripts, what is missing and what leads elsewhere', async () => {
      const [ofAll, ofKept] = rulesOf(site);
      const headers = headersIn(ofAll);
      const { 'cache-control': kept } = headersIn(ofKept);
      for (const path of ['', 'plan/', hashed, 'official-text.txt', 'sw.js', 'nothing/here/'])
        expect((await ask(at(path))).headers, path).toMatchObject(headers);
      for (const path of [
        ...['', 'annex/', 'sw.js', 'pages.json', 'official-text.txt', 'manifest.webmanifest', 'nothing'],
        ...['_astro/gone.js', 'data/provisions.json', 'data/gone.json', 'c/gone.md'],
      ])
        expect((await ask(at(path))).headers['cache-control'], path).toBe('no-cache');
      expect((await ask(at(hashed))).headers['cache-control']).toBe(kept);
      expect((await ask(at('annex/'))).headers['set-cookie']).toBeUndefined();
    });

    test('lets the sites that the owner names show estimators, where any are named', async () => {
      const [ofAll, ...others] = rulesOf(site);
      const ofEmbeds = others.find((rule) => rule.startsWith(`${base}embed/`));
      const { headers } = await ask(at('embed/rent-subsidy/'));
      const expected = headersIn(ofEmbeds ?? ofAll);
      expect(headers).toMatchObject({ ...expected, 'cache-control': 'no-cache' });
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe(expected['x-frame-options']);
      expect(headers['content-security-policy']).toContain(
        base === '/' ? "frame-ancestors 'none'" : 'frame-ancestors http://127.0.0.1:*',
      );
    });

    test('names with the measures their own styles alone, and allows each page what stands in it', async () => {
      const [ofAll, ...others] = rulesOf(site);
      const ofMeasures = headersIn(others.find((rule) => rule.startsWith(`${base}measures/`)));
      expect((await ask(at('measures/talent/'))).headers).toMatchObject(ofMeasures);
      expect(ofMeasures['content-security-policy']?.length).toBeLessThan(
        (headersIn(ofAll)['content-security-policy'] ?? '').length / 2,
      );
      for (const path of ['', 'plan/', 'measures/', 'measures/talent/', 'measures/nothing/', 'c/11.2/']) {
        const { headers, body } = await ask(at(path));
        const styles = [...body.toString().matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style);
        expect(styles.length, path).toBeGreaterThan(0);
        for (const style of styles)
          expect(headers['content-security-policy'], path).toContain(
            `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
          );
      }
    });

    test('names types and the encoding of text', async () => {
      for (const [path, type] of [
        ['annex/', /^text\/html; ?charset=utf-8$/i],
        ['official-text.txt', /^text\/plain; ?charset=utf-8$/i],
        ['measures/talent/index.md', /^text\/markdown; ?charset=utf-8$/i],
        ['c/11.2/index.md', /^text\/markdown; ?charset=utf-8$/i],
        ['data/provisions.json', /^application\/json/],
        [hashed, /^(?:text|application)\/javascript/],
        ['sw.js', /^(?:text|application)\/javascript/],
        ['manifest.webmanifest', /^application\/manifest\+json/],
        ['icons/192.png', /^image\/png$/],
      ] as const)
        expect((await ask(at(path))).headers['content-type'], path).toMatch(type);
    });

    test('lets other sites read the open data, and nothing else', async () => {
      for (const path of ['data/provisions.json', 'data/provisions.schema.json', 'data/provisions.csv'])
        expect((await ask(at(path))).headers['access-control-allow-origin'], path).toBe('*');
      for (const path of ['', 'plan/', 'official-text.txt', 'c/11.2/index.md', hashed])
        expect((await ask(at(path))).headers['access-control-allow-origin'], path).toBeUndefined();
      expect((await ask(at('c/11.2/index.md'))).headers['cache-control']).toBe('no-cache');
    });

    test('sends what was packed to who unpacks it, and the same content to everyone', async () => {
      for (const path of ['annex/index.html', 'pages.json', 'sw.js', hashed, 'official-text.txt']) {
        const url = at(path.replace(/index\.html$/, ''));
        const plain = await ask(url);
        expect(plain.body.equals(fileOf(path)), path).toBe(true);
        expect(plain.headers['content-encoding']).toBeUndefined();
        const zipped = await ask(url, { 'accept-encoding': 'gzip' });
        expect(zipped.headers['content-encoding'], path).toBe('gzip');
        expect(zipped.headers['content-type'], path).toBe(plain.headers['content-type']);
        expect(gunzipSync(zipped.body).equals(fileOf(path)), path).toBe(true);
        const packed = await ask(url, { 'accept-encoding': 'gzip, deflate, br' });
        if (packed.headers['content-encoding'] === 'gzip') test.info().annotations.push({ type: 'without brotli' });
        else expect(brotliDecompressSync(packed.body).equals(fileOf(path)), path).toBe(true);
        expect(packed.headers.vary, path).toMatch(/accept-encoding/i);
      }
    });

    test('answers what is not there with the page of the site, as missing', async () => {
      for (const path of ['nothing', 'plan/nothing/', 'favicon.ico', '_astro/', '_headers']) {
        const { status, body } = await ask(at(path));
        expect(status, path).toBe(404);
        expect(body.toString(), path).toContain('data-version=');
      }
    });

    test('leads to the folder by a path alone', async () => {
      const paths = [['plan', 'plan/'], ...(base === '/' ? [] : [['../policy', '']])];
      for (const [from = '', to = ''] of paths) {
        const { status, headers } = await ask(new URL(at(from)).href);
        expect([301, 308], from).toContain(status);
        expect(headers.location, from).toBe(base + to);
      }
    });

    test('knows what a browser has, and a changed amount of the same length and time', async () => {
      const etagOf = async (): Promise<string> => String((await ask(at('annex/'))).headers.etag);
      const before = await etagOf();
      expect((await ask(at('annex/'), { 'if-none-match': before })).status).toBe(304);
      expect((await ask(at('annex/'))).headers['last-modified'] ?? '').not.toMatch(/202[1-9]/);
      const file = join(folder(), 'annex/index.html');
      const { mtime, size } = statSync(file);
      writeFileSync(file, readFileSync(file, 'utf8').replace('附则', '新则'));
      utimesSync(file, mtime, mtime);
      expect(statSync(file).size).toBe(size);
      await finishFiles(join(folder(), 'annex'));
      expect(await etagOf()).not.toBe(before);
      const after = await ask(at('annex/'), { 'if-none-match': before });
      expect(after.status).toBe(200);
      expect(after.body.toString()).toContain('新则');
    });

    test('brings a measure to life', async ({ page }) => {
      await openMeasure(page, 'compute-supply', address + base.replace(/\/$/, ''));
      const form = new BenefitForm(page, '算力采购补贴');
      await form.fill('实际采购费用', '400');
      await expect(form.inWan).toHaveText('100万元');
    });
  });
