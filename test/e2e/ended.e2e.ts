import { expect, test, type Page } from '@playwright/test';
import { PlanPage } from './plan-page.ts';
import { untilReady } from './ready.ts';

const ENDED = '征求意见稿写的有效期到2027年12月31日止，这一天已经过了。现在是否还有效，原文没有写，请向解读单位核实。';
const PLAN = 'v1/2026/compute-purchase;purchaseCost=400000/end';

/** The last second of the last day in China, and the first of the next, in whatever zone the reader is. */
const MOMENTS = [
  { instant: '2027-12-31T15:59:59Z', has: 0, day: '2027-12-31' },
  { instant: '2027-12-31T16:00:00Z', has: 1, day: '2028-01-01' },
] as const;

const print = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
};

/** Each moment in each zone with CASES=all, otherwise in the one where the reader's own day is another. */
const ZONES = process.env.CASES === 'all' ? ['Asia/Shanghai', 'America/Los_Angeles'] : ['America/Los_Angeles'];

for (const { instant, has, day } of MOMENTS)
  for (const timezoneId of ZONES)
    test.describe(`At ${instant} in ${timezoneId}`, () => {
      test.use({ timezoneId });
      test.beforeEach(({ page }) => page.clock.setFixedTime(new Date(instant)));

      test(`${has === 1 ? 'pages say' : 'no page says'} that the last day has passed`, async ({ page }) => {
        for (const path of ['/', '/measures/technology-finance/', '/official-text/', '/plan/check/']) {
          await page.goto(path);
          await untilReady(page);
          const status = page.getByRole('complementary', { name: '文件状态' });
          await expect(status.getByText(ENDED)).toHaveCount(has);
        }
        await print(page);
        await expect(page.getByText(ENDED).filter({ visible: true })).toHaveCount(has);
      });

      test(`the plan and its paper ${has === 1 ? 'say so' : 'do not'}`, async ({ page }) => {
        const plan = new PlanPage(page);
        await plan.open(PLAN);
        await expect(page.getByRole('complementary', { name: '文件状态' }).getByText(ENDED)).toHaveCount(has);
        await expect(page.locator('html')).toHaveAttribute('data-paper');
        await print(page);
        const paper = page.locator('.plan-paper');
        await expect(paper).toBeVisible();
        await expect(paper.getByText(ENDED)).toHaveCount(has);
        await expect(paper).toContainText(`制作日期${day}`);
      });

      test('files bear the day in China in their names', async ({ page }) => {
        const plan = new PlanPage(page);
        await plan.open(PLAN);
        const download = page.waitForEvent('download');
        await page.getByText('其他格式').click();
        await page.getByRole('button', { name: '下载 JSON', exact: true }).click();
        expect((await download).suggestedFilename()).toBe(`测算单-${day}.json`);
      });
    });
