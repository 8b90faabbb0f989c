import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { untilReady } from './ready.ts';
import { openDialog, SearchBox } from './search-page.ts';

test('Nothing of the search is loaded before it is wanted', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/annex/');
  await page.waitForLoadState('networkidle');
  const ofSearch = () => requests.filter((path) => /app\.|further|search\.|pagefind/.test(path));
  expect(ofSearch()).toEqual([]);
  const box = await openDialog(page);
  expect(ofSearch().filter((path) => /pagefind|further/.test(path))).toEqual([]);
  await box.field.fill('贷款贴息');
  await expect(box.groups.first()).toContainText('第11条第1句');
});

for (const [way, act] of [
  ['the button', (page) => page.getByRole('banner').getByRole('link', { name: '搜索' }).click()],
  ['/', (page) => page.keyboard.press('/')],
  ['Ctrl+K', (page) => page.keyboard.press('Control+k')],
  ['Meta+K', (page) => page.keyboard.press('Meta+k')],
] as const satisfies readonly (readonly [string, (page: Page) => Promise<void>])[])
  test(`${way} opens the dialog, and Escape closes it where one was`, async ({ page }) => {
    await page.goto('/background/');
    await untilReady(page);
    await page.getByRole('link', { name: '首页' }).first().focus();
    await act(page);
    const dialog = page.getByRole('dialog', { name: '搜索条文和解释' });
    await expect(dialog.locator('input')).toBeFocused();
    await dialog.locator('input').fill('租金');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/\/background\/$/);
  });

test('A key event without a key, as where a browser fills a field in by itself, is none of the search', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/background/');
  await untilReady(page);
  await page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true })));
  expect(errors).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: '搜索条文和解释' })).toBeVisible();
});

test('Arrow keys go through the results and back, and Enter opens one', async ({ page }) => {
  await page.goto('/');
  const box = await openDialog(page);
  await box.field.fill('担保费用');
  await page.keyboard.press('ArrowDown');
  await expect(box.links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(box.links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/measures\/technology-finance\/#c11-2$/);
});

test('Enter in the field leads to all results', async ({ page }) => {
  await page.goto('/');
  const box = await openDialog(page);
  await box.field.fill('企业');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E4%BC%81%E4%B8%9A$/);
  await expect(page.locator('.findings > li').nth(8)).toBeVisible();
});

test('A result on the same page closes the dialog and lands there', async ({ page }) => {
  await page.goto('/measures/technology-finance/');
  const box = await openDialog(page);
  await box.field.fill('只能选择其中一项');
  await box.links.filter({ hasText: '第11条第3句' }).click();
  await expect(page.getByRole('dialog', { name: '搜索条文和解释' })).toBeHidden();
  await expect(page.locator('#c11-3')).toBeInViewport();
});

test('Letters of an input method are no query until it is done', async ({ page }) => {
  await page.goto('/');
  const box = await openDialog(page);
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['z', 'zu', 'zu j', 'zu jin']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(box.groups).toHaveCount(0);
    await expect(box.field).toHaveValue(text);
  }
  await cdp.send('Input.insertText', { text: '租金' });
  await expect(box.field).toHaveValue('租金');
  await expect(box.groups.first()).toContainText('第9条第1句');
});

test('The dialog has a button that leads to all results, and stays within the window of a measure', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto('/measures/technology-finance/');
  const box = await openDialog(page);
  await box.field.fill('贷款');
  const dialog = page.getByRole('dialog', { name: '搜索条文和解释' });
  const badge = dialog.locator('.kind').first();
  await expect(badge).toBeVisible();
  const widths = await badge.evaluate((each) => [each.clientWidth, each.closest('li')?.clientWidth ?? 0]);
  expect(widths[0]).toBeLessThan((widths[1] ?? 0) / 2);
  const { top, bottom, position } = await dialog.evaluate((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return { top, bottom, position: getComputedStyle(each).position };
  });
  expect([position, top >= 0, bottom <= 700]).toEqual(['fixed', true, true]);
  await dialog.getByRole('button', { name: '搜索', exact: true }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('The count is read politely, once one pauses', async ({ page }) => {
  await page.goto('/');
  const box = await openDialog(page);
  await box.field.pressSequentially('贷款', { delay: 40 });
  await expect(box.groups.first()).toContainText('加大科技金融服务支持');
  await expect(box.status).toBeEmpty();
  await expect(box.status).toHaveText(/^找到\d+处$/);
  await expect(box.status).toHaveAttribute('role', 'status');
});

test('/ is a character where one types', async ({ page }) => {
  await page.goto('/search/');
  await untilReady(page);
  const box = new SearchBox(page);
  await box.field.focus();
  await page.keyboard.type('5元/月');
  await expect(box.field).toHaveValue('5元/月');
  await page.locator('body').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('/');
  await expect(box.field).toBeFocused();
  await expect(page.getByRole('dialog', { name: '搜索条文和解释' })).toHaveCount(0);
});

test('axe finds nothing in the dialog, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/annex/');
  const box = await openDialog(page);
  await box.field.fill('租金');
  await expect(box.groups.first().locator('.beyond mark').first()).toBeVisible();
  const { violations } = await axe(page).include('dialog[open]').analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('dialog[open]')?.scrollWidth)).toBeLessThanOrEqual(375);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link to the search page', async ({ page }) => {
    await page.goto('/annex/');
    await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.locator('noscript .callout')).toContainText('全文');
  });
});
