import { expect, test } from '@playwright/test';

test('A search finds the measure and lands on the sentence', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('搜索条文和解释').fill('担保费用');
  const first = page.locator('.findings > li').first();
  await expect(first).toContainText('加大科技金融服务支持');
  await expect(page).toHaveURL(/\?q=/);
  await first.getByRole('link', { name: '条文11.2' }).click();
  await expect(page).toHaveURL(/\/measures\/technology-finance\/#c11-2$/);
  await expect(page.locator('#c11-2')).toBeInViewport();
});

test('The address carries the query, full-width or not', async ({ page }) => {
  await page.goto('/search/?q=拎包入驻');
  await expect(page.locator('.findings > li').first()).toContainText('打造零租孵化器和加速器');
  await page.goto('/search/?q=小升规');
  await expect(page.locator('.findings > li').first()).toContainText('加大优质企业梯度培育');
});

test('Nothing found is said plainly', async ({ page }) => {
  await page.goto('/search/?q=qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('没有找到“qqqqzzzz”');
});
