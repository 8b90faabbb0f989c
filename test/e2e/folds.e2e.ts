import { expect, test } from '@playwright/test';
import { firstQuestions } from '../../src/search/index/basics.ts';
import { furtherQuestions } from '../../src/search/index/further-basics.ts';
import { headingOf } from '../../src/links/anchor.ts';
import { measures } from '../../src/rules/index.ts';
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

const several = measures.filter(({ benefits }) => benefits.length > 1);

for (const { slug, benefits } of several)
  test(`Of the forms of ${slug}, 试算这一条 opens the first, and the line of each support its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    const formOf = (id: string) =>
      page.locator('.benefit > details').filter({ has: page.locator(`#${headingOf(id)}`) });
    const lines = page.locator('.key-facts').getByRole('link');
    const links = [
      [page.getByRole('link', { name: '试算这一条' }), benefits[0]?.id ?? ''],
      ...benefits.map(({ id, title }) => [lines.filter({ hasText: title }), id] as const),
    ] as const;
    for (const [link, id] of links) {
      await page.goto(`/measures/${slug}/`);
      await untilReady(page);
      await link.click();
      await expect(page.locator('.benefit > details[open]')).toHaveCount(1);
      await expect(formOf(id)).toHaveAttribute('open');
      await expect(formOf(id).locator(`#${headingOf(id)}`)).toBeInViewport();
      await expect(formOf(id).locator('[data-estimator][data-live]')).toBeAttached();
    }
  });

test('一分钟看懂 has the questions of a first visit open, the others folded, and is short on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/basics/');
  await untilReady(page);
  for (const { question, answer } of firstQuestions)
    await expect(page.getByRole('article', { name: question, exact: true })).toContainText(answer);
  for (const { question, answer } of furtherQuestions) {
    await expect(page.getByRole('heading', { name: question, exact: true })).toBeVisible();
    await expect(page.getByText(answer)).toBeHidden();
  }
  // Of seven screens that it had with every answer and every source in sight.
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(4.5);
});

test('A link to an answer that is folded opens it, and paper has all answers with what they rest on', async ({
  page,
}) => {
  for (const { id, answer } of furtherQuestions) {
    await page.goto(`/basics/#${id}`);
    await expect(page.getByText(answer)).toBeVisible();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await page.goto('/basics/');
  await untilReady(page);
  const provision = page.locator('#what').locator('..').getByRole('link', { name: '原文开头' });
  await expect(provision).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(provision).toBeVisible();
  for (const { answer } of furtherQuestions) await expect(page.getByText(answer)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded answer of 一分钟看懂 opens', async ({ page }) => {
    await page.goto('/basics/');
    await page.getByRole('heading', { name: '钱怎么给，多久到账？' }).click();
    await expect(page.getByText('有的写一次性给，有的写每年给')).toBeVisible();
  });

  test('what is folded opens all the same', async ({ page }) => {
    await page.goto('/measures/industrial-space/');
    await expect(page.getByText('租金发票和付款凭证')).toBeHidden();
    await page.getByRole('heading', { name: '需要准备什么' }).click();
    await expect(page.getByText('租金发票和付款凭证')).toBeVisible();
  });
});
