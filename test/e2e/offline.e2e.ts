import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
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
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
  await site.stop();
  for (const path of everyPage) {
    await page.goto(`${site.address}${path}`);
    await expect(page.locator('h1'), path).toBeVisible();
  }
  await page.goto(`${site.address}/measures/technology-finance/#c11-2`);
  await expect(page.locator('#c11-2')).toBeInViewport();
});

test('With the server stopped, estimates are worked out', async ({ page, site }) => {
  await visit(page, site);
  await site.stop();
  const open = async (slug: string, benefit: string): Promise<BenefitForm> => {
    await openMeasure(page, slug, site.address);
    return new BenefitForm(page, benefit);
  };
  const compute = await open('compute-supply', '算力采购补贴');
  await compute.fill('实际采购费用', '400');
  await expect(compute.inWan).toHaveText('100万元');
  const rent = await open('industrial-space', '产业用房租金补贴');
  await rent.fill('租赁面积', '5000');
  await rent.fill('补贴月数', '12', '第1年');
  await expect(rent.inWan).toHaveText('30万元');
  const loan = await open('technology-finance', '贷款贴息');
  await loan.fill('贷款本金', '3000', '第1年');
  await loan.fill('年利率', '3.5', '第1年');
  await loan.fill('计息月数', '12', '第1年');
  await expect(loan.inWan).toHaveText('不超过 31.5万元');
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

/** The worker that the README says to publish in place of the other. */
const killSwitch = (): string => {
  const [, after = ''] = readFileSync('README.md', 'utf8').split('To switch the worker off');
  return /```js\n([\s\S]*?)```/.exec(after)?.[1] ?? '';
};

test('The worker can be switched off: it goes, and takes what it saved with it', async ({ page, site }) => {
  const state = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      isControlled: navigator.serviceWorker.controller !== null,
    }));
  await visit(page, site);
  const before = await state();
  expect(before.workers).toBe(1);
  expect(before.caches.length).toBeGreaterThan(0);
  expect(killSwitch()).toContain('unregister');
  site.edit('sw.js', killSwitch);
  // The page is loaded anew by the worker that takes the other's place.
  const again = page.waitForEvent('load');
  await page.evaluate(() => void navigator.serviceWorker.ready.then((registration) => registration.update()));
  await again;
  await expect.poll(state, { timeout: 20_000 }).toEqual({ workers: 0, caches: [], isControlled: false });
  await expect(page.locator('h1')).toBeVisible();
  await site.stop();
  await expect(page.goto(`${site.address}/background/`)).rejects.toThrow();
});
