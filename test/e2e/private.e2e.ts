import { expect, test, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { PlanPage } from './plan-page.ts';
import { openDialog, SearchBox } from './search-page.ts';
import { untilReady } from './ready.ts';
import { test as withSite, visit } from './site.ts';
import { expectPrivate, watch, type Watch } from './watch.ts';

const PLAN = 'v1/2026/name=%E6%9C%BA%E5%AF%86%E5%85%AC%E5%8F%B8/compute-purchase;purchaseCost=987654/end';

const handOn = (page: Page) => page.getByRole('region', { name: '存下来，给别人看' });

test.setTimeout(90_000);

test.describe('Under its policies', () => {
  let watched: Watch;
  test.beforeEach(async ({ context }) => {
    watched = await watch(context);
  });
  test.afterEach(async ({ context, baseURL }) => expectPrivate(context, watched, String(baseURL)));

  test('a forbidden sink is refused, and seen by this test', async ({ page }) => {
    await page.goto('/annex/');
    await untilReady(page);
    expect(
      await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<i></i>');
          return 'taken';
        } catch {
          return 'refused';
        }
      }),
    ).toBe('refused');
    await expect.poll(() => watched.violations.length).toBeGreaterThan(0);
    watched.violations.length = 0;
  });

  test('an estimate is worked out, added to the plan and cited', async ({ page }) => {
    await openMeasure(page, 'compute-supply');
    const form = new BenefitForm(page, '算力采购补贴');
    await form.fill('实际采购费用', '987.654');
    await expect(form.result).toContainText('万元');
    await form.section.getByRole('button', { name: '加入测算单' }).click();
    await page.goto('/plan/');
    await new PlanPage(page).isReady();
    await expect(new PlanPage(page).items).toHaveCount(1);
  });

  test('a plan is handed on in every way, and checked', async ({ page }) => {
    await new PlanPage(page).open(PLAN);
    await handOn(page).getByText('其他格式').click();
    for (const name of ['下载 CSV', '下载 Excel', '下载 JSON'])
      await Promise.all([
        page.waitForEvent('download'),
        handOn(page).getByRole('button', { name, exact: true }).click(),
      ]);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.plan-paper .paper-code svg')).toBeVisible();
    const code = await page.locator('.plan-paper').getByRole('link').first().getAttribute('href');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(new URL(code ?? '').pathname + new URL(code ?? '').hash);
    await expect(page.getByRole('region', { name: '核验结果' })).toContainText('与交来的相同');
  });

  test('what is looked for is found, in the text and on the pages', async ({ page }) => {
    await page.goto('/');
    const dialog = await openDialog(page);
    await dialog.field.fill('租金');
    await expect(dialog.groups.first()).toContainText('第9条第1句');
    await page.goto('/search/?q=%E7%A7%9F%E9%87%91');
    await expect(new SearchBox(page).groups.first()).toContainText('第9条第1句');
    await expect(page.locator('.beyond mark').first()).toHaveText('租金');
  });
});

test.describe('In WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.40',
  });

  test('the picture of a plan is drawn under the policies', async ({ page, context, baseURL }) => {
    const watched = await watch(context);
    await new PlanPage(page).open(PLAN);
    await handOn(page).getByRole('button', { name: '存图片', exact: true }).click();
    const image = page.getByRole('img', { name: '测算单图片' });
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
    await expectPrivate(context, watched, String(baseURL));
  });
});

withSite.describe('With the worker', () => {
  withSite.use({ serviceWorkers: 'allow' });

  withSite('pages are saved, and read without the server, under the policies', async ({ page, context, site }) => {
    const watched = await watch(context);
    await visit(page, site);
    await site.stop();
    for (const path of ['/background/', '/plan/', '/measures/talent/']) {
      await page.goto(site.address + path);
      await untilReady(page);
    }
    await expectPrivate(context, watched, site.address);
  });
});
