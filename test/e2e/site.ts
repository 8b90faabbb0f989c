import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { siteListener } from '../../build/site-server.ts';
import { PORT } from './ports.ts';

/** What the server does with a request for a page, in place of answering it. */
type Trouble = (response: ServerResponse, answer: () => void) => void;

export const unavailable: Trouble = (response) => response.writeHead(503, { 'content-type': 'text/html' }).end('503');

export const loginPage: Trouble = (response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><h1>Log in</h1></html>');

/** To a site that is not this one, as the gate of a hotel does. */
export const loginElsewhere: Trouble = (response) =>
  response.writeHead(302, { location: `http://127.0.0.1:${String(PORT)}/annex/` }).end();

/** Longer than the worker waits. */
export const slow: Trouble = (_, answer) => {
  setTimeout(answer, 6000);
};

/** A copy of the site on a server of its own, which a test may change, trouble and stop. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  readonly address: string;
  trouble: Trouble | undefined;
  readonly #port: number;
  #server: Server | undefined;

  constructor(port: number) {
    this.#port = port;
    this.address = `http://localhost:${String(port)}`;
    // Without what was packed: a test changes the texts.
    cpSync('dist', this.folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  }

  async start(): Promise<void> {
    const serve = siteListener(this.folder);
    const server = createServer((request, response) => {
      const answer = (): void => serve(request, response);
      if (this.trouble && !/\.\w+$/.test(request.url ?? '')) this.trouble(response, answer);
      else answer();
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, () => resolve()));
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  edit(path: string, change: (text: string) => string): void {
    const file = join(this.folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  /** Publishes another build: the page says something new, and the worker is another one. */
  publish(page: string): void {
    this.edit(`${page}index.html`, (html) =>
      html.replace(/<h1[^>]*>/, '$&新印发：').replace(/data-version="[^"]*"/, 'data-version="new"'),
    );
    this.edit('sw.js', (script) => script.replace(new RegExp(`("${page}":)"[^"]*"`), '$1"new"'));
  }

  /**
   * Publishes a build with other words in its pages and late files: below _astro every name is another one, and whatever names
   * them is another text. The worker stays, as it does where a browser has not looked for a newer one yet.
   */
  reword(before: string, after: string): void {
    const names = new Set(readdirSync(join(this.folder, '_astro')));
    const renamed = (name: string): string => name.replace(/\.\w+$/, 'N$&');
    for (const name of names) renameSync(join(this.folder, '_astro', name), join(this.folder, '_astro', renamed(name)));
    for (const path of globSync('{**/*.html,_astro/*}', { cwd: this.folder }))
      this.edit(path, (text) =>
        text
          .replaceAll(before, after)
          .replaceAll(/[\w@.-]+\.(?:js|css)\b/g, (name) => (names.has(name) ? renamed(name) : name))
          .replace(/ data-version="/, '$&new-'),
      );
  }
}

export const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  site: async ({}, use, { parallelIndex }) => {
    const site = new Site(PORT + 4 + parallelIndex);
    await site.start();
    await use(site);
    await site.stop();
    rmSync(site.folder, { recursive: true });
  },
});

/** Visits one page, until everything is saved. */
export const visit = async (page: Page, site: Site): Promise<void> => {
  await page.goto(`${site.address}/annex/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
};
