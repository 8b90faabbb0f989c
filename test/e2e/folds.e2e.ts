import { expect, test } from '@playwright/test';
import { untilReady } from './ready.ts';

test('A link to a form that is folded opens it', async ({ page }) => {
  await page.goto('/measures/technology-finance/#heading-guarantee-fee');
  await untilReady(page);
  await expect(page.getByLabel('实际支出担保费用', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: '担保费资助', exact: true })).toBeInViewport();
  await expect(page.getByLabel('贷款本金', { exact: true })).toBeHidden();
});

test('A link within the page opens the fold that it leads to', async ({ page }) => {
  await page.goto('/measures/technology-finance/');
  await untilReady(page);
  await page.locator('#c11-1').getByRole('link', { name: '30%' }).click();
  await expect(page.getByLabel('贷款本金', { exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded opens all the same', async ({ page }) => {
    await page.goto('/measures/industrial-space/');
    await expect(page.getByText('租金发票和付款凭证')).toBeHidden();
    await page.getByRole('heading', { name: '需要准备什么' }).click();
    await expect(page.getByText('租金发票和付款凭证')).toBeVisible();
  });
});
