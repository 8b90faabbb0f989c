import { expect, test, type Page } from '@playwright/test';

const shown = (page: Page) => page.locator('.benefit-card:visible');
const choose = (page: Page, filter: string, name: RegExp) =>
  page.getByRole('group', { name: filter }).getByRole('radio', { name }).check();

test('The filters narrow the list, say how many are left, and keep the choice in the address', async ({ page }) => {
  await page.goto('/benefits/');
  await expect(shown(page)).toHaveCount(21);
  await choose(page, '金额类型', /不超过/);
  await expect(shown(page)).toHaveCount(7);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('符合的有7项');
  await choose(page, '对象', /活动主办方/);
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('举办活动资助');
  await expect(page).toHaveURL('/benefits/?kind=ceiling&who=event-organiser');

  await page.reload();
  await expect(shown(page)).toHaveCount(1);
  await choose(page, '专题', /提速/);
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('没有同时符合的支持，请减少一个条件。');

  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(shown(page)).toHaveCount(21);
  await expect(page).toHaveURL('/benefits/');
});

test('The filters answer to the keyboard alone', async ({ page }) => {
  await page.goto('/benefits/');
  await page.getByRole('group', { name: '专题' }).getByRole('radio', { name: '全部' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveCount(3);
});

test('On a phone the filters are folded, and open where the address asks for some', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/benefits/');
  await expect(page.getByRole('group', { name: '专题' })).toBeHidden();
  await page.getByText('按专题、金额类型、对象筛选').click();
  await expect(page.getByRole('group', { name: '专题' })).toBeVisible();
  await page.goto('/benefits/?who=talent');
  await expect(page.getByRole('radio', { name: /人才和团队/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /人才和团队/ })).toBeVisible();
  await expect(shown(page)).toHaveCount(3);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters work by styles alone', async ({ page }) => {
    await page.goto('/benefits/');
    await choose(page, '金额类型', /固定/);
    await expect(shown(page)).toHaveCount(3);
    await choose(page, '专题', /提能/);
    await expect(shown(page)).toHaveCount(1);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(shown(page)).toHaveCount(21);
  });

  test('each kind of beneficiary has its page: whom the text names, what to check, where to estimate', async ({
    page,
  }) => {
    await page.goto('/for/park-operator/');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page)).toContainText('条文写的是园区运营主体（条文10.2）');
    await shown(page).getByText('先核对2个条件').click();
    await expect(shown(page)).toContainText('孵化器或加速器已获“零租”认定');
    await shown(page).getByRole('link', { name: '试算：“零租”园区运营补贴' }).click();
    await expect(page).toHaveURL('/measures/zero-rent-incubators/#heading-incubator-operation');
    await expect(page.locator('#heading-incubator-operation')).toBeInViewport();
  });

  test('the page for enterprises says where the text names nobody', async ({ page }) => {
    await page.goto('/for/enterprise/');
    await expect(shown(page)).toHaveCount(17);
    await expect(shown(page).first()).toContainText('条文没有写明由谁申请');
    await page
      .getByRole('link', { name: /^活动主办方/ })
      .last()
      .click();
    await expect(page).toHaveURL('/for/event-organiser/');
  });
});
