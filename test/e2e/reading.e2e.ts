import { expect, test } from '@playwright/test';
import { untilReady } from './ready.ts';
import { everyPage, measurePages } from './site-map.ts';
import { measures, openQuestions, policy } from '../../src/rules/index.ts';

for (const path of everyPage) {
  test(`${path} carries the draft status, fits every width, and breaks no rule of its policy`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The service worker has tests of its own, and is kept from all others.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);

    const status = page.getByRole('complementary', { name: '文件状态' });
    await expect(status).toContainText('征求意见稿，不能凭它申请');
    await expect(status).toContainText(policy.office);
    await expect(status.getByRole('link', { name: policy.telephone })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('官方');

    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${String(width)} px`).toBe(0);
    }

    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [index, path] of measurePages.entries()) {
    test(`${path} is complete`, async ({ page }) => {
      await page.goto(path);
      for (const { text } of measures[index]?.provisions ?? []) {
        await expect(page.locator('section[aria-labelledby="official"] blockquote')).toContainText(text);
      }
      const notice = page.locator('noscript .callout');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('试算需要浏览器启用 JavaScript');
      expect(await page.locator('article.example').count()).toBeGreaterThanOrEqual(2);
      await expect(page.locator('article.example .outcome').first()).toContainText('万元');
    });
  }

  test('A link to one sentence lands on it and highlights it', async ({ page }) => {
    await page.goto('/measures/technology-finance/#c11-2');
    const target = page.locator('#c11-2');
    await expect(target).toBeInViewport();
    await expect(target).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('#c11-1')).toHaveCSS('outline-style', 'none');
  });
});

test('The list of measures shows five topics, thirteen measures and what each pays', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^十三条/ })
    .click();
  await expect(page).toHaveURL('/measures/');
  await expect(page.locator('section.topic')).toHaveCount(5);
  await expect(page.locator('.measures > li')).toHaveCount(13);
  await page.getByRole('link', { name: '第9条 加强企业产业用房支持' }).click();
  await expect(page).toHaveURL('/measures/industrial-space/');
  await page.getByRole('link', { name: /^下一条/ }).click();
  await expect(page).toHaveURL('/measures/zero-rent-incubators/');
});

test('A sentence is copied with its source, number and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/annex/');
  await untilReady(page);
  await page.getByRole('button', { name: '复制引文，附则第2项' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“奖补资金实行总额控制。”——关于《.+》的解读，附则第2项，http.+\/annex\/#annex-2$/,
  );
});

test('A copy button pressed twice has its name again after a while', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await page.goto('/open-questions/');
  await page.clock.runFor(3000);
  await untilReady(page);
  const button = page.locator('[data-copy-questions]').first();
  const name = (await button.textContent()) ?? '';
  await button.click();
  await expect(button).toHaveText('已复制');
  await page.clock.runFor(400);
  await button.click();
  await page.clock.runFor(2400);
  await expect(button).toHaveText('已复制');
  await page.clock.runFor(200);
  await expect(button).toHaveText(name);
});

test('The open questions are copied as a numbered list', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/open-questions/');
  await untilReady(page);
  await page.getByRole('button', { name: '复制全部问题' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(openQuestions.length);
  expect(lines[0]).toBe(
    '1. 《若干措施》（征求意见稿）写“征求意见稿”。请问：这份文件是否已经正式印发？关系到：全部21项支持。',
  );
});
