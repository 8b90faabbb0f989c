import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { PORT_BELOW } from './ports.ts';

/** The site below a sub-path is built after an invented edition (test/editions/rehearse.ts). */
const CHANGES = `http://localhost:${String(PORT_BELOW)}/policy/changes/`;

test.use({ javaScriptEnabled: false });

test('A second edition tells each sentence that it changes, with its places', async ({ page }) => {
  await page.goto(new URL('..', CHANGES).href);
  await page.getByRole('contentinfo').getByRole('link', { name: '有什么变化' }).click();
  await expect(page).toHaveURL(CHANGES);
  const items = page.getByRole('region', { name: '逐句看变化' }).getByRole('listitem');
  await expect(items.getByRole('heading')).toHaveText([
    /有改动\s*上一版 三（一）1，第2句\s*这一版\s*三（一）1，第2句/,
    /一句分成几句\s*上一版 三（五）13，第1句\s*这一版\s*三（五）13，第1句\s*三（五）13，第2句/,
    /有改动\s*上一版 三（六）3\s*这一版\s*三（六）3/,
    /不再有这一句\s*上一版 三（五）14，第1句/,
  ]);
  await expect(items.nth(0).locator('del')).toHaveText(['删去：80']);
  await expect(items.nth(0).locator('ins')).toHaveText(['加上：100']);
  await expect(items.nth(2).locator('ins')).toHaveText(['加上：有效期至2027年12月31日止，']);
  await items.nth(1).getByRole('link', { name: '三（五）13，第2句' }).click();
  await expect(page).toHaveURL(/\/measures\/application-demonstration\/#c13-2$/);
});

test('It tells what becomes of figures, conditions and golden cases', async ({ page }) => {
  await page.goto(CHANGES);
  const benefits = page.getByRole('region', { name: '各项支持的变化' });
  await expect(benefits.locator('dt')).toHaveText(['算力采购补贴', '产业用房租金补贴', '消防机器人补贴']);
  await expect(benefits.locator('dd')).toHaveText([
    '第1条第2句的80万元改为100万元',
    '增加条件：已在该厂房实现投产',
    '不再有这项支持',
  ]);
  const cases = page.getByRole('region', { name: '例子的变化' });
  const rows = cases.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) {
    await expect(row.getByRole('cell').nth(0)).toHaveText('算力采购补贴');
    await expect(row.getByRole('cell').nth(1)).toHaveText('800,000元');
  }
});

test('Its page is accessible', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(CHANGES);
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test('A first edition has no such page', async ({ request }) => {
  expect((await request.get('/changes/')).status()).toBe(404);
  expect(await (await request.get('/')).text()).not.toContain('/changes/');
});
