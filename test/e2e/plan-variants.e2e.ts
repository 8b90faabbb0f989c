import { expect, test } from '@playwright/test';
import { PlanPage } from './plan-page.ts';

test.use({ viewport: { width: 375, height: 812 } });

/** 30 % of 1.5 million, and 20 % of 3 million. */
const PLAN =
  'v1/2026/name=%E7%94%B2%E5%85%AC%E5%8F%B8/compute-purchase;purchaseCost=1500000/tech-upgrade;projects=3000000/end';

test('另存为方案B，改一个数，两个方案逐项比较，屏幕上和一张纸上都有', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn(PLAN);
  await plan.go('看结果');
  await expect(page.getByRole('navigation', { name: '两个方案' })).toHaveCount(0);
  await page.getByRole('button', { name: '另存为方案B' }).click();
  const variants = page.getByRole('navigation', { name: '两个方案' });
  await expect(variants.getByRole('button', { name: '方案B（甲公司）' })).toHaveAttribute('aria-current', 'true');
  // Which of the two is open is in sight, and one goes on where numbers are changed.
  await expect(variants.getByRole('button', { name: '方案B（甲公司）' })).toBeFocused();
  await expect(variants).toBeInViewport();
  await expect(page.locator('.plan')).toHaveAttribute('data-step', 'fill');

  await plan.unfold('算力采购补贴');
  await plan.form('算力采购补贴').getByLabel('实际采购费用').fill('200万');
  await plan.go('看结果');
  await page.getByLabel('企业名称（可不填；会写进链接、二维码和下载的文件）').fill('甲公司扩产');
  await expect(page.locator('.comparison')).toHaveAttribute('open');
  const cells = (scope: string) => page.locator(`${scope} tbody tr`).locator('th, td').allInnerTexts();
  const compared = [
    ...['算力采购补贴', '60万元', '45万元', '多15万元'],
    ...['技术改造奖励', '60万元', '60万元', '相同'],
    ...['合计', '120万元', '105万元', '多15万元'],
  ];
  expect(await cells('.comparison')).toEqual(compared);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-comparison thead th')).toHaveText([
    '事项',
    '方案B（甲公司扩产）',
    '方案A（甲公司）',
    '相差（按高的一端）',
  ]);
  expect(await cells('.paper-comparison')).toEqual(compared);
  await page.emulateMedia({ media: 'screen' });

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^测算单-方案B-甲公司扩产-/);

  await page.reload();
  await expect(plan.bounds).toContainText('120万元');
  await variants.getByRole('button', { name: '方案A（甲公司）' }).click();
  await expect(plan.bounds).toContainText('105万元');
});

test('两个方案是同一家企业的，表头不重复企业名称，事项的名称不挤成一列两个字', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn(PLAN);
  await plan.go('看结果');
  await page.getByRole('button', { name: '另存为方案B' }).click();
  await plan.go('看结果');
  await expect(page.locator('.comparison')).toHaveAttribute('open');
  await expect(page.locator('.comparison thead th')).toHaveText(['事项', '方案B', '方案A', '相差（按高的一端）']);
  for (const title of await page.locator('.comparison tbody th').all()) {
    const letters = await title.evaluate((it) => it.clientWidth / Number.parseFloat(getComputedStyle(it).fontSize));
    expect(letters).toBeGreaterThan(5);
  }
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 812 });
    const right = await page.locator('.comparison').evaluate((it) => it.getBoundingClientRect().right);
    for (const cell of await page.locator('.comparison td').all()) {
      const { ends, isWhole } = await cell.evaluate((it) => ({
        ends: it.getBoundingClientRect().right,
        isWhole: it.scrollWidth <= it.clientWidth,
      }));
      expect(ends).toBeLessThanOrEqual(right);
      expect(isWhole).toBe(true);
    }
  }
});

test('删除方案B可以撤销，方案A不受影响', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn(PLAN);
  await plan.go('看结果');
  await page.getByRole('button', { name: '另存为方案B' }).click();
  await plan.go('看结果');
  await page.getByRole('button', { name: '删除方案B' }).click();
  await plan.go('看结果');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(plan.items).toHaveCount(2);
  await page.getByRole('button', { name: '方案A（甲公司）' }).click();
  await expect(plan.items).toHaveCount(2);
});

test('链接说出哪一天生成，可以存为方案B，不动自己的', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn(PLAN);
  const other = PLAN.replace('1500000', '1000000').replace(
    '/end',
    '/record=2026-10-05,7c0a1b2d3e4f,900000,0,0;300000;600000/end',
  );
  await page.goto('about:blank');
  await plan.open(other);
  await expect(page.getByText('2026年10月5日生成')).toBeVisible();
  await page.getByRole('button', { name: '存为方案B，不动原来的' }).click();
  await expect(page).toHaveURL(/\/plan\/$/);
  await expect(page.getByRole('button', { name: '方案A（甲公司）' })).toBeVisible();
  await plan.go('看结果');
  await expect(plan.bounds).toContainText('90万元');
});
