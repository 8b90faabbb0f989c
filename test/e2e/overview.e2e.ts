import { expect, test, type Page } from '@playwright/test';
import { kept } from './plan-page.ts';
import { untilReady } from './ready.ts';
import { policy } from '../../src/rules/index.ts';

const tile = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const total = (page: Page) => page.getByRole('main').getByRole('link', { name: '填几个数，算总额' });
/** The items that the plan's own link would carry. */
const itemsOf = async (page: Page): Promise<readonly string[]> => (await kept(page))?.split('/').slice(2, -1) ?? [];

test.describe('Home', () => {
  for (const [width, height] of [
    [375, 812],
    [1366, 768],
  ] as const)
    test(`says on its first screen of ${String(width)} px what it is, what holds, and asks one question`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      await untilReady(page);
      for (const text of ['征求意见稿，不能凭它申请', policy.office, policy.telephone, '本站不是政府网站'])
        await expect(page.getByText(text).first()).toBeInViewport({ ratio: 1 });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(/^您的企业，\s*按条文能算出\s*多少支持？$/, { useInnerText: true });
      await expect(heading).toBeInViewport({ ratio: 1 });
      await expect(tile(page, /^买算力\s*采购费用的30%，\s*最高100万元$/)).toBeInViewport();
      await expect(total(page)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('main').locator('.button:visible')).toHaveCount(1);
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(whole).toBeLessThanOrEqual(4 * height);
    });

  test('takes what is chosen to the plan, beside what the plan has, and nothing twice', async ({ page }) => {
    await page.goto('/');
    await untilReady(page);
    await expect(page.getByRole('status').filter({ hasText: '还没有选' })).toBeVisible();
    await tile(page, /^买算力/).check();
    await tile(page, /^技术改造/).check();
    await tile(page, /^租园区厂房/).check();
    await tile(page, /^技术改造/).uncheck();
    await expect(page.getByRole('status').filter({ hasText: '已选 2 项' })).toBeVisible();
    await total(page).click();
    await expect(page).toHaveURL('/plan/');
    await expect.poll(() => itemsOf(page)).toEqual(['compute-purchase', 'rent-subsidy']);

    await page.goto('/');
    await untilReady(page);
    await expect(page.getByRole('link', { name: '继续上次：2 项 · 买算力等' })).toHaveAttribute('href', '/plan/');
    await tile(page, /^买算力/).check();
    await page.getByText('还有13项').click();
    await tile(page, /^买语料数据/).check();
    await expect(page.getByRole('status').filter({ hasText: '已选 2 项' })).toContainText('加入上次的 2 项');
    await total(page).click();
    await expect.poll(() => itemsOf(page)).toEqual(['compute-purchase', 'rent-subsidy', 'corpus-purchase']);
  });

  test('takes what is chosen to the plan in a new tab, too, and forgets nothing over a reload', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await untilReady(page);
    await tile(page, /^买算力/).check();
    await tile(page, /^技术改造/).check();
    await page.reload();
    await untilReady(page);
    await expect(tile(page, /^买算力/)).toBeChecked();
    await tile(page, /^技术改造/).uncheck();
    const opened = context.waitForEvent('page');
    await total(page).click({ button: 'middle' });
    const tab = await opened;
    // A new tab is blank first, and has no storage.
    await tab.waitForURL('**/plan/');
    await expect.poll(() => itemsOf(tab)).toEqual(['compute-purchase']);
  });

  test('takes what is chosen there in the address where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
    await page.goto('/');
    await untilReady(page);
    await tile(page, /^参展/).check();
    await tile(page, /^买算力/).check();
    await total(page).click();
    await expect(page).toHaveURL(/\/plan\/#v1\/\d{4}\/compute-purchase\/exhibition\/end$/);
  });

  test('is chosen from by the keyboard, and nothing moves under it', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto('/');
    await untilReady(page);
    const tops = () =>
      page
        .locator('.deed:visible')
        .evaluateAll((all) => all.slice(0, 8).map((each) => each.getBoundingClientRect().top + scrollY));
    const before = await tops();
    await tile(page, /^买算力/).focus();
    await page.keyboard.press('Space');
    await expect(tile(page, /^买算力/)).toBeChecked();
    expect(await tops()).toEqual(before);
  });
});

const shown = (page: Page) => page.locator('.benefit-card:visible');
const role = (page: Page, name: RegExp) => page.getByRole('group', { name: '对象' }).getByRole('radio', { name });

test('One row of roles narrows the list, says how many are left, and keeps the choice in the address', async ({
  page,
}) => {
  await page.goto('/benefits/');
  await expect(shown(page)).toHaveCount(21);
  await role(page, /活动主办方/).check();
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('举办活动资助');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('符合的有1项');
  await expect(page).toHaveURL('/benefits/?for=event-organiser');
  await page.reload();
  await expect(shown(page)).toHaveCount(1);
  await role(page, /全部/).check();
  await expect(shown(page)).toHaveCount(21);
  await expect(page).toHaveURL('/benefits/');
});

test('The roles answer to the keyboard alone, and to addresses of before', async ({ page }) => {
  await page.goto('/benefits/');
  await role(page, /全部/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(20);
  await page.goto('/benefits/?who=talent');
  await expect(role(page, /人才和团队/)).toBeChecked();
  await expect(shown(page)).toHaveCount(3);
});

test('The pages about the original are one group, each with its own address', async ({ page }) => {
  await page.goto('/official-text/');
  const tabs = page.getByRole('navigation', { name: '关于原文' });
  for (const [name, path] of [
    ['数字出处', '/figures/'],
    ['原文没写清的', '/open-questions/'],
    ['附则', '/annex/'],
    ['制定背景', '/background/'],
    ['全文', '/official-text/'],
  ] as const) {
    await tabs.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(tabs.locator('[aria-current="page"]')).toHaveText(name);
  }
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each thing that firms do leads to where it is explained', async ({ page }) => {
    await page.goto('/');
    await expect(total(page)).toBeHidden();
    await page.getByText('还有13项').click();
    await expect(page.locator('a.deed:visible')).toHaveCount(21);
    await page.getByRole('link', { name: /^付担保费/ }).click();
    await expect(page).toHaveURL('/measures/technology-finance/#heading-guarantee-fee');
  });

  test('the roles work by styles alone, and each support says whom the text names and what to check', async ({
    page,
  }) => {
    await page.goto('/benefits/');
    await role(page, /园区运营主体/).check();
    await expect(shown(page)).toHaveCount(1);
    await shown(page).getByText('先核对2个条件').click();
    await expect(shown(page)).toContainText('条文写的是园区运营主体（第10条第2句）');
    await expect(shown(page)).toContainText('孵化器或加速器已获“零租”认定');
    await shown(page).getByRole('link', { name: '试算：“零租”园区运营补贴' }).click();
    await expect(page).toHaveURL('/measures/zero-rent-incubators/#heading-incubator-operation');
    await expect(page.locator('#heading-incubator-operation')).toBeInViewport();
  });

  test('the list says where the text names nobody', async ({ page }) => {
    await page.goto('/benefits/');
    await shown(page).first().getByText('先核对1个条件').click();
    await expect(shown(page).first()).toContainText('条文没有写明由谁申请');
  });
});
