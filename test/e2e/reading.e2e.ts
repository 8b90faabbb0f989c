import { expect, test, type Page } from '@playwright/test';
import { untilReady } from './ready.ts';
import { measurePages } from './site-map.ts';
import { measures, openQuestions } from '../../src/rules/index.ts';

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
      expect(await page.locator('.example').count()).toBeGreaterThanOrEqual(2);
      await expect(page.locator('.example .outcome').first()).toContainText('万元');
    });
  }

  for (const path of ['/plan/', '/plan/check/', '/bulk/', '/search/'])
    test(`${path} says that it cannot do its work, and promises nothing that never comes`, async ({ page }) => {
      await page.goto(path);
      const notice = page.locator('main noscript .callout');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('需要浏览器启用 JavaScript');
      expect(await page.getByRole('main').innerText()).not.toMatch(/正在|……/);
    });

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

test.describe('A sentence is copied', () => {
  const SOURCE =
    '惠州市惠阳区工业和信息化局《关于〈惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）〉的解读》';
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('by the numbering of the document, with issuer and title, its address, or both', async ({ page }) => {
    await page.goto('/measures/enterprise-growth/');
    await untilReady(page);
    await page.getByRole('button', { name: '引用，第2条第2句' }).click();
    const choices = page.getByRole('group', { name: '引用，第2条第2句' });
    const words = '实施‘小升规’培育计划，对年营收首次突破2000万元的人工智能或机器人企业，给予20万元一次性奖励。';
    const citation = `${SOURCE}三（二）2，第2句：“${words}”`;
    const address = new URL('/c/2.3/', page.url()).href;
    for (const [choice, text] of [
      ['只要链接', address],
      ['只要引文', citation],
      ['引文和链接', `${citation}\n${address}`],
    ] as const) {
      await choices.getByRole('button', { name: choice }).click();
      await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
      expect(await copied(page)).toBe(text);
    }
  });

  for (const [width, height] of [
    [1366, 768],
    [375, 812],
  ] as const)
    test(`with all that may be copied in the window of ${String(width)}px, wherever the button stands in it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/measures/technology-finance/');
      await untilReady(page);
      const button = page.getByRole('button', { name: '引用，第11条第2句' });
      // At the foot of the window, where the sentence ends below it.
      await button.evaluate((element) => scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 8));
      await button.click();
      for (const choice of ['引文和链接', '只要引文', '只要链接'])
        await expect(page.getByRole('button', { name: choice })).toBeInViewport({ ratio: 1 });
      await expect(button).toBeInViewport({ ratio: 1 });
    });

  test('from the annex', async ({ page }) => {
    await page.goto('/annex/');
    await untilReady(page);
    await page.getByRole('button', { name: '引用，附则第2项' }).click();
    await page.getByRole('button', { name: '只要引文' }).click();
    await expect.poll(() => copied(page)).toBe(`${SOURCE}三（六）2：“奖补资金实行总额控制。”`);
  });

  test('from a result of the search, in full though the result shows an excerpt', async ({ page }) => {
    await page.goto('/search/?q=担保费');
    await page.getByRole('button', { name: '引用，第11条第2句' }).first().click();
    await page.getByRole('button', { name: '引文和链接' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(/解读》三（四）11，第2句：“对企业通过担保机构.+不超过3年。”\nhttp.+\/c\/11\.2\/$/);
  });

  test('with the keyboard; Escape leads back to where one was', async ({ page }) => {
    await page.goto('/annex/');
    await untilReady(page);
    const button = page.getByRole('button', { name: '引用，附则第4项' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toMatch(/三（六）4：“.+”\nhttp.+\/c\/annex\.4\/$/);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('button', { name: '只要链接' })).toHaveCount(0);
  });

  test('by hand, where the browser does not let the page copy', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/annex/');
    await untilReady(page);
    await page.getByRole('button', { name: '引用，附则第2项' }).click();
    await page.getByRole('button', { name: '只要引文' }).click();
    await expect(page.getByRole('status').filter({ hasText: '浏览器不让复制' })).toHaveCount(1);
    const text = page.getByRole('textbox', { name: '要复制的文字' });
    await expect(text).toBeFocused();
    await expect(text).toHaveValue(`${SOURCE}三（六）2：“奖补资金实行总额控制。”`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue());
  });
});

test('Without a script the number of a sentence is a link to it, and nothing offers to copy', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/measures/technology-finance/');
  const link = page.locator('#c11-2').getByRole('link', { name: '第11条第2句，本句链接' });
  await expect(link).toHaveText('第2句');
  await expect(link).toHaveAttribute('href', '/c/11.2/');
  await expect(page.locator('.cite').first()).toBeHidden();
  await context.close();
});

test('A copy button pressed twice has its name again after a while', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await page.goto('/open-questions/');
  await page.clock.runFor(3000);
  await untilReady(page);
  // On a busy machine the time between two steps would otherwise count as well.
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const button = page.locator('[data-copy-questions]').first();
  const name = (await button.textContent()) ?? '';
  await button.click();
  await expect(button).toHaveText('已复制');
  await page.clock.runFor(400);
  await button.click();
  // By then what was pressed has been copied, and the time counts anew.
  await page.evaluate(() => navigator.clipboard.readText());
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
