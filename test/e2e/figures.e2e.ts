import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';

test('A figure in a step marks its characters in the sentence, by pointer and by keyboard', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await form.details.getByText('怎么算出来的').click();
  const inStep = form.details.getByRole('link', { name: '30%', exact: true });
  const inText = page.locator('#figure-compute-purchase-rate');
  await expect(inText).toHaveText('30%');
  await expect(inText).not.toHaveAttribute('data-marked');
  await inStep.hover();
  await expect(inText).toHaveAttribute('data-marked');
  await expect(form.details.locator('.official [data-marked]')).toHaveText('30%');
  await page.mouse.move(0, 0);
  await expect(inText).not.toHaveAttribute('data-marked');
  await inStep.focus();
  await expect(inText).toHaveAttribute('data-marked');
  await page.keyboard.press('Enter');
  await expect(inText).toBeInViewport();
  await expect(inText).toHaveCSS('outline-style', 'solid');
});

test('A figure in the sentence leads to the form that uses it', async ({ page }) => {
  await page.goto('/measures/technology-finance/');
  await page.locator('#c11-2').getByRole('link', { name: '30万元' }).click();
  await expect(page.getByRole('heading', { name: '担保费资助', exact: true }).first()).toBeInViewport();
  await page.goto('/official-text/');
  await page.locator('#c9-1').getByRole('link', { name: '5元/月/平方米' }).click();
  await expect(page).toHaveURL('/measures/industrial-space/#heading-rent-subsidy');
});
