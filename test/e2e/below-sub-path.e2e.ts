import { expect, test } from '@playwright/test';
import { BenefitForm, waitForEstimators } from './estimator-page.ts';
import { PORT_BELOW } from './ports.ts';

test.use({ baseURL: `http://localhost:${String(PORT_BELOW)}` });

test('Below a sub-path every link stays below it, and the estimator and the search work', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/policy/')) outside.push(request.url());
  });

  await page.goto('/policy/');
  const addresses = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address?.startsWith('/policy/'))).toEqual([]);

  await page.goto('/policy/measures/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /加大优质优价算力供给/ })
    .click();
  await expect(page).toHaveURL('/policy/measures/compute-supply/');
  await waitForEstimators(page);
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await expect(form.inWan).toHaveText('100万元');
  await expect(form.section.getByRole('link', { name: '第1条第2句' }).first()).toHaveAttribute(
    'href',
    '/policy/measures/compute-supply/#c1-2',
  );

  await page.goto('/policy/search/?q=拎包入驻');
  await page.getByRole('link', { name: /^第10条第1句/ }).click();
  await expect(page).toHaveURL('/policy/measures/zero-rent-incubators/#c10-1');
  expect(outside).toEqual([]);
});
