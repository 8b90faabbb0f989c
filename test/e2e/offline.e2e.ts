import { readFileSync, renameSync } from 'node:fs';
import { expect } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { openDialog, SearchBox } from './search-page.ts';
import { savedPages } from './site-map.ts';
import { test, visit } from './site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

test('With the server stopped after one visit, every page is read', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
  await site.stop();
  for (const path of savedPages) {
    await page.goto(`${site.address}${path}`);
    await expect(page.locator('h1'), path).toBeVisible();
  }
  await page.goto(`${site.address}/measures/technology-finance/#c11-2`);
  await expect(page.locator('#c11-2')).toBeInViewport();
});

for (const first of ['/bulk/', '/annex/'])
  test(`With the server stopped, tables are worked out where their page has been visited, after ${first}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}${first}`);
    await expect(page.getByText('已保存到本机')).toBeVisible({ timeout: 60_000 });
    if (first !== '/bulk/') await page.goto(`${site.address}/bulk/`);
    const saved = () =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        return (await (await caches.open(name)).keys()).filter(({ url }) => /\/(?:bulk\/|_astro\/worker-)/.test(url))
          .length;
      });
    await expect.poll(saved).toBe(2);
    await site.stop();
    await page.goto(`${site.address}/bulk/`);
    await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
    const table = '企业名称,支持,实际采购费用（万元）\n甲,算力采购补贴,400';
    await page
      .getByLabel('选择文件')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await expect(page.getByText('算完了：1行，1家企业')).toBeVisible();
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

test('With the server stopped, the text is found, and that other pages need a network is said', async ({
  page,
  site,
}) => {
  await visit(page, site);
  await site.stop();
  await page.goto(`${site.address}/background/?utm_source=x`);
  const dialog = await openDialog(page);
  await dialog.field.fill('高企');
  await expect(dialog.groups.first()).toContainText('第4条第1句第1分句');
  await page.goto(`${site.address}/search/?q=%E7%A7%9F%E9%87%91`);
  const box = new SearchBox(page);
  await expect(box.groups.first()).toContainText('第9条第1句');
  await expect(page.getByText('没有连上本站，解释和其他页面的查找没有加载。')).toBeVisible();
});

for (const connection of [{ saveData: true }, { effectiveType: '2g' }])
  test(`With ${JSON.stringify(connection)} nothing is saved until the reader asks, and then all of it`, async ({
    page,
    site,
  }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.goto(`${site.address}/annex/`, { waitUntil: 'networkidle' });
    const save = page.getByRole('button', { name: '保存到本机，离线可用' });
    await expect(save).toBeVisible();
    expect(await registrations()).toBe(0);
    await save.click();
    await expect(page.getByText('已保存到本机')).toBeVisible();
    await expect(save).toBeHidden();
    await site.stop();
    await page.goto(`${site.address}/background/`);
    await expect(page.locator('h1')).toContainText('背景');
  });

test('What is saved beside pages has a name that changes with its content, but for what nobody reads', () => {
  const [, list = '{}'] = /FILES=(\{.*?\})/.exec(readFileSync('dist/sw.js', 'utf8')) ?? [];
  const paths = Object.keys(JSON.parse(list) as Readonly<Record<string, string>>);
  expect(paths.filter((path) => path.startsWith('_astro/')).length).toBeGreaterThan(10);
  expect(paths.filter((path) => !/^$|\/$|\.html$|^_astro\//.test(path))).toEqual(['manifest.webmanifest']);
});

test('Where saving fails that is said, and another try saves', async ({ page, site }) => {
  const file = `${site.folder}/manifest.webmanifest`;
  renameSync(file, `${file}.away`);
  await page.goto(`${site.address}/annex/`);
  await expect(page.getByText('没有保存成功')).toBeVisible();
  renameSync(`${file}.away`, file);
  await page.getByRole('button', { name: '保存到本机，离线可用' }).click();
  await expect(page.getByText('已保存到本机')).toBeVisible();
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
  site.edit('background/index.html', (html) => html.replace(/<h1[^>]*>/, '$&新印发：'));
  await page.goto(`${site.address}/background/`);
  await expect(page.locator('h1')).toContainText('新印发：');
});

test('A new version announces itself on an old page, and comes when asked', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.getByText('本站内容已更新')).toBeHidden();
  site.publish('annex/');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText('本站内容已更新')).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('新印发：');
  await page.getByRole('button', { name: '刷新查看' }).click();
  await expect(page.locator('h1')).toContainText('新印发：');
  await expect(page.getByText('本站内容已更新')).toBeHidden();
});

/** The worker that docs/deploy.md says to publish in place of the other. */
const killSwitch = (): string => {
  const [, after = ''] = readFileSync('docs/deploy.md', 'utf8').split('To switch the worker off');
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
  // What another application of the same origin has saved is not the site's to delete.
  await page.evaluate(() => caches.open('other-app-v1'));
  await page.evaluate(() => void navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(async () => (await state()).caches, { timeout: 20_000 }).toEqual(['other-app-v1']);
  // No page is loaded anew by it, since somebody may be filling it in.
  await expect.poll(async () => (await state()).workers).toBe(0);
  await page.reload();
  expect((await state()).isControlled).toBe(false);
  await expect(page.locator('h1')).toBeVisible();
  await site.stop();
  await expect(page.goto(`${site.address}/background/`)).rejects.toThrow();
});
