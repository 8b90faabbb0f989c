import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { BenefitForm } from './estimator-page.ts';
import { PORT } from './ports.ts';
import { openDialog, SearchBox } from './search-page.ts';
import { everyPage } from './site-map.ts';

/** A copy of the site on a server of its own, which a test may change and stop. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));
  readonly address: string;
  readonly #port: number;
  #server: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    this.address = `http://localhost:${String(port)}`;
    cpSync('dist', this.folder, { recursive: true });
  }

  async start(): Promise<void> {
    this.#server = spawn('npx', ['sirv', this.folder, '--dev', '--quiet', '--port', String(this.#port)], {
      stdio: 'ignore',
      detached: true,
    });
    await expect
      .poll(
        () =>
          fetch(this.address)
            .then(({ ok }) => ok)
            .catch(() => false),
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  async stop(): Promise<void> {
    if (this.#server?.pid !== undefined) process.kill(-this.#server.pid);
    this.#server = undefined;
    await expect
      .poll(
        () =>
          fetch(this.address)
            .then(() => true)
            .catch(() => false),
        { timeout: 20_000 },
      )
      .toBe(false);
  }

  edit(path: string, change: (text: string) => string): void {
    const file = join(this.folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  site: async ({}, use, { parallelIndex }) => {
    const site = new Site(PORT + 4 + parallelIndex);
    await site.start();
    await use(site);
    await site.stop().catch(() => undefined);
    rmSync(site.folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

/** Visits one page, until everything is saved. */
const visit = async (page: Page, site: Site): Promise<void> => {
  await page.goto(`${site.address}/annex/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
};

test('With the server stopped after one visit, every page is read', async ({ page, site }) => {
  await visit(page, site);
  await site.stop();
  for (const path of everyPage) {
    await page.goto(`${site.address}${path}`);
    await expect(page.locator('h1'), path).toBeVisible();
  }
  await page.goto(`${site.address}/measures/technology-finance/#c11-2`);
  await expect(page.locator('#c11-2')).toBeInViewport();
});

test('With the server stopped, an estimate is worked out', async ({ page, site }) => {
  await visit(page, site);
  await site.stop();
  await page.goto(`${site.address}/measures/compute-supply/`);
  await page.locator('#estimate').scrollIntoViewIfNeeded();
  await page.locator('[data-estimator][data-live]').first().waitFor({ state: 'attached' });
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await expect(form.inWan).toHaveText('100万元');
});

test('With the server stopped, the text and the explanations are found', async ({ page, site }) => {
  await visit(page, site);
  await site.stop();
  await page.goto(`${site.address}/background/?utm_source=x`);
  const dialog = await openDialog(page);
  await dialog.field.fill('高企');
  await expect(dialog.groups.first()).toContainText('条文4.1');
  await page.goto(`${site.address}/search/?q=%E7%A7%9F%E9%87%91`);
  const box = new SearchBox(page);
  await expect(box.groups.first()).toContainText('条文9.1');
  await expect(box.groups.first().locator('.beyond mark').first()).toHaveText('租金');
});

test('Without a network that is said, and no longer when it is back', async ({ page, site }) => {
  await visit(page, site);
  const said = page.getByText('当前没有网络');
  await expect(said).toBeHidden();
  await page.context().setOffline(true);
  await expect(said).toBeVisible();
  await page.context().setOffline(false);
  await expect(said).toBeHidden();
});

test('With a network the page is that of the server, never one that was saved', async ({ page, site }) => {
  await visit(page, site);
  site.edit('background/index.html', (html) => html.replace('<h1>', '<h1>新印发：'));
  await page.goto(`${site.address}/background/`);
  await expect(page.locator('h1')).toContainText('新印发：');
});

test('A new version announces itself on an old page, and comes when asked', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.getByText('本站内容已更新')).toBeHidden();
  site.edit('annex/index.html', (html) =>
    html.replace('<h1>', '<h1>新印发：').replace(/data-version="[^"]*"/, 'data-version="new"'),
  );
  site.edit('sw.js', (script) => `${script}\n// another version`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText('本站内容已更新')).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('新印发：');
  await page.getByRole('button', { name: '刷新查看' }).click();
  await expect(page.locator('h1')).toContainText('新印发：');
  await expect(page.getByText('本站内容已更新')).toBeHidden();
});
