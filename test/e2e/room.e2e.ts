import { expect, test, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { doubleLetters } from './looks.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';

const PHONE = { width: 375, height: 812 };
test.use({ viewport: PHONE });

const setCare = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-care', ''));

/** How much of the window a bar takes while it stays in sight: nothing where it stands at the end of the page only. */
const partTaken = (page: Page, bar: string): Promise<number> =>
  page.evaluate(async (selector) => {
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box ? Math.max(0, innerHeight - box.top) / innerHeight : 0;
  }, bar);

for (const [letters, set] of [
  ['letters of twice the size', doubleLetters],
  ['关怀版', setCare],
  ['usual letters', () => Promise.resolve()],
] as const) {
  test(`The bar of a plan takes at most a quarter of a phone with ${letters}, its button is whole, and an item opens`, async ({
    page,
  }) => {
    const plan = new PlanPage(page);
    await plan.open(FULL_PLAN);
    await set(page);
    for (const size of [PHONE, { width: 320, height: 568 }]) {
      await page.setViewportSize(size);
      for (const step of ['选事项', '填数', '看结果'] as const) {
        await plan.go(step);
        expect(await partTaken(page, '.plan-foot'), `${step}, ${String(size.width)} px`).toBeLessThanOrEqual(0.25);
        if (step === '看结果') continue;
        const button = plan.foot.getByRole('button');
        await button.scrollIntoViewIfNeeded();
        await expect(button).toBeInViewport({ ratio: 1 });
        expect(await button.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
      }
      await plan.go('填数');
      const item = plan.items.nth(size.width === 320 ? 1 : 2).locator('> details');
      await item.locator('> summary').click();
      await expect(item).toHaveAttribute('open');
    }
  });

  test(`The bar of a measure takes at most a quarter of a phone with ${letters}`, async ({ page }) => {
    await openMeasure(page, 'compute-supply');
    await new BenefitForm(page, '算力采购补贴').fill('实际采购费用', '400');
    await set(page);
    const status = page.locator('.glance small');
    const height = await status.evaluate(
      (it) => it.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(it).fontSize),
    );
    expect(height).toBeLessThan(2);
    const bar = await page.locator('.glance').evaluate((it) => it.getBoundingClientRect().height / innerHeight);
    expect(bar).toBeLessThanOrEqual(0.25);
  });
}

test('One who comes to fill in has the first item at the top, and what is asked about a number in sight above the bar', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('买算力');
  await plan.foot.getByRole('button').click();
  const field = plan.form('算力采购补贴').getByLabel('实际采购费用');
  await expect.poll(async () => (await field.boundingBox())?.y).toBeLessThan(PHONE.height / 2);

  // The field is the last thing above the bar, and what is asked comes below it.
  await field.evaluate((it) =>
    scrollBy({ top: it.getBoundingClientRect().bottom - innerHeight + 120, behavior: 'instant' }),
  );
  await field.evaluate((it) => it.focus({ preventScroll: true }));
  await page.keyboard.type('80000');
  const answer = page.getByRole('button', { name: '改成 8万元' });
  await expect(answer).toBeVisible();
  const bar = (await plan.foot.boundingBox())?.y ?? 0;
  await expect.poll(() => answer.evaluate((it) => it.getBoundingClientRect().bottom)).toBeLessThanOrEqual(bar);
});

test('In a plan, too, year and month of a period stand in one row on a phone, its begin and its end in two', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/rent-subsidy;leasedArea=1200/end');
  await plan.unfold('产业用房租金补贴');
  const form = plan.form('产业用房租金补贴');
  await form.getByLabel('开始的月份').selectOption('7月');
  await form.getByLabel('结束的年份').selectOption('2027年');
  // All at once, since the page may still be gliding.
  const apart = () =>
    form.locator('.period select').evaluateAll((selects) => {
      const [from = 0, fromMonth = 0, to = 0, toMonth = 0] = selects.map((it) => it.getBoundingClientRect().top);
      return Math.max(Math.abs(from - fromMonth), Math.abs(to - toMonth));
    });
  await expect.poll(apart).toBeLessThan(5);
});

test('A sum that lights up keeps its colours', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  await new BenefitForm(page, '算力采购补贴').fill('实际采购费用', '400');
  await expect(page.locator('.glance b')).toBeAttached();
  const lit = await page.locator('.glance b, .amount-wan').evaluateAll((sums) =>
    sums.map((sum) => {
      const [animation] = sum.getAnimations();
      animation?.pause();
      const colours = [0, 100, 300, 900].map((time) => {
        if (animation) animation.currentTime = time;
        return getComputedStyle(sum).color + getComputedStyle(sum).backgroundColor;
      });
      return new Set(colours).size;
    }),
  );
  expect(lit).toEqual([1, 1]);
});

test('A number and its unit stay together, and the titles of the menu break between words', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const loan = new BenefitForm(page, '贷款贴息');
  await loan.fill('贷款本金', '800', '第1年');
  await loan.fill('年利率', '3.45', '第1年');
  await loan.fill('计息月数', '9', '第1年');
  const widths = await loan.inWan.evaluate((sum) => {
    sum.style.inlineSize = 'max-content';
    sum.style.inlineSize = `${String(sum.getBoundingClientRect().width - 10)}px`;
    const range = document.createRange();
    const text = sum.firstChild as Text;
    range.setStart(text, text.data.search(/\d/u));
    range.setEnd(text, text.data.length);
    return range.getClientRects().length;
  });
  expect(widths).toBe(1);
  const titles = page.locator('.site-nav section:not(.pages) li a');
  for (const title of await titles.all()) expect(await title.locator('.title-words wbr').count()).toBeGreaterThan(0);
});

test('Where the name of the site stands above the buttons, it keeps off the edge of the window', async ({ page }) => {
  await page.goto('/');
  for (const set of [doubleLetters, setCare]) {
    await set(page);
    expect((await page.locator('.site-name').boundingBox())?.y).toBeGreaterThanOrEqual(8);
    const ends = await page
      .locator('.site-name .draft, .tools')
      .evaluateAll((parts) => parts.map((it) => it.getBoundingClientRect().bottom));
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 99))).toBeLessThan(10);
  }
});
