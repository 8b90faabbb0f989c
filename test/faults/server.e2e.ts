import { globSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from '../e2e/estimator-page.ts';
import { untilReady } from '../e2e/ready.ts';
import { savedPages } from '../e2e/site-map.ts';
import { loginElsewhere, loginPage, slow, test, unavailable, visit } from '../e2e/site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

const saved = (page: Page) => page.getByText(/没有连上本站，这是\s*\d{4}年\d+月\d+日 \d+:\d+\s*保存在本机的内容/);
const updated = (page: Page) => page.getByText('本站内容已更新');

for (const [name, trouble] of [
  ['answers 503', unavailable],
  ['answers with a login page', loginPage],
  ['leads to a login page elsewhere', loginElsewhere],
  ['takes six seconds', slow],
] as const)
  test(`Where the server ${name}, the saved page is shown, says so, and no longer when the server is back`, async ({
    page,
    site,
  }) => {
    await visit(page, site);
    site.trouble = trouble;
    await page.goto(`${site.address}/background/`);
    await expect(page.locator('h1')).toContainText('背景');
    await expect(saved(page)).toBeVisible();
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    site.trouble = undefined;
    await expect(saved(page)).toBeHidden({ timeout: 20_000 });
    await expect(updated(page)).toBeHidden();
  });

test('Where the server is down and the network up, the saved page says so, and that there is a newer one later', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await site.stop();
  await page.goto(`${site.address}/background/`);
  await expect(saved(page)).toBeVisible();
  site.publish('background/');
  await site.start();
  await expect(updated(page)).toBeVisible({ timeout: 20_000 });
  await expect(saved(page)).toBeHidden();
});

for (const serviceWorkers of ['allow', 'block'] as const)
  test.describe(serviceWorkers === 'allow' ? 'With a worker' : 'Without a worker', () => {
    test.use({ serviceWorkers });

    test('a publication under a page that stays in front is said within a minute', async ({ page, site }) => {
      if (serviceWorkers === 'allow') await visit(page, site);
      await page.clock.install();
      await page.goto(`${site.address}/background/`);
      await untilReady(page);
      site.publish('background/');
      await expect(updated(page)).toBeHidden();
      await page.clock.runFor(60_000);
      await expect(updated(page)).toBeVisible();
      await expect(page.locator('h1')).not.toContainText('新印发：');
      await page.getByRole('button', { name: '刷新查看' }).click();
      await expect(page.locator('h1')).toContainText('新印发：');
    });
  });

test('Under a new page nothing late comes out of the store with the words of the old one', async ({ page, site }) => {
  const OLD = '上限按每家企业、每份合同、每年还是整个有效期计算，原文没有写。';
  const NEW = '上限按每家企业计算，新印发的原文写了。';
  await visit(page, site);
  const form = new BenefitForm(page, '算力采购补贴');
  const look = async (): Promise<void> => {
    await openMeasure(page, 'compute-supply', site.address);
    await form.fill('实际采购费用', '400');
  };
  await look();
  await form.details.locator('details.questions summary').click();
  await expect(form.details).toContainText(OLD);

  site.reword(OLD, NEW);
  const [questions = ''] = globSync('_astro/*questions-compute-supply*', { cwd: site.folder });
  const file = join(site.folder, questions);
  renameSync(file, `${file}.away`);
  await look();
  await expect(form.details).toContainText('本站已经更新，原文没写清的地方要重新加载本页后才能用');
  expect(await page.content()).not.toContain(OLD);
  renameSync(`${file}.away`, file);
  await look();
  await form.details.locator('details.questions summary').click();
  await expect(form.details).toContainText(NEW);
});

test('A page that the site has removed is not brought back from what was saved', async ({ page, site }) => {
  await visit(page, site);
  site.trouble = (response) => response.writeHead(404).end('gone');
  expect((await page.goto(`${site.address}/background/`))?.status()).toBe(404);
});

test('What was cleared while the worker lives is saved again', async ({ page, site }) => {
  await visit(page, site);
  const cleared = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  const count = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  const before = await count();
  expect(before).toBeGreaterThan(savedPages.length);
  await cleared();
  await page.goto(`${site.address}/background/`);
  await expect.poll(count, { timeout: 20_000 }).toBe(before);
});

test('A redeploy under open tabs is said in each, and comes when the reader asks', async ({ page, context, site }) => {
  await visit(page, site);
  await page.goto(`${site.address}/measures/technology-finance/`);
  const other = await context.newPage();
  await other.goto(`${site.address}/annex/`);

  site.publish('annex/');
  site.publish('measures/technology-finance/');
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(updated(other)).toBeVisible();
  await other.getByRole('button', { name: '刷新查看' }).click();
  await expect(other.locator('h1')).toContainText('新印发：');

  // The tab that nobody pressed anything in.
  await page.bringToFront();
  await expect(updated(page)).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('新印发：');
  await page.getByRole('button', { name: '刷新查看' }).click();
  await expect(page.locator('h1')).toContainText('新印发：');
});

test('A piece of the index that the server has lost, with the same index otherwise, is said, and asked for again', async ({
  page,
  site,
}) => {
  const index = join(site.folder, 'pagefind/index');
  renameSync(index, `${index}-lost`);
  await page.goto(`${site.address}/search/?q=${encodeURIComponent('租金')}`);
  await expect(page.locator('.after')).toContainText('解释和其他页面的查找没有加载');
  renameSync(`${index}-lost`, index);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.beyond mark').first()).toHaveText('租金');
});
