import { expect, test, type Page } from '@playwright/test';
import { PlanPage } from './plan-page.ts';

test.use({ viewport: { width: 375, height: 812 } });

/** By how much what is filled in, or the head above it, has moved up or down, in pixels. */
const moved = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'moved') as number[]);

const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const all: number[] = [];
    Reflect.set(globalThis, 'moved', all);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const { node, previousRect, currentRect } of (
          entry as unknown as { sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] }
        ).sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const isIn = element?.closest('.plan-item form, .plan-item summary') ?? null;
          const by = Math.abs(currentRect.y - previousRect.y);
          if (isIn && currentRect.height > 0 && by >= 1) all.push(by);
        }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

test('填数的时候，表格一动不动：合计出现了、变长了，也不推开下面的', async ({ page }) => {
  await watch(page);
  const plan = new PlanPage(page);
  const items = 'loan-interest/rent-subsidy;years=12/innovation-center-matching/compute-purchase/scale-up-award';
  await plan.open(`v1/2026/${items}/end`);
  for (const [title, fields] of [
    ['贷款贴息', ['贷款本金', '年利率', '计息月数']],
    ['产业用房租金补贴', ['租赁面积']],
    ['算力采购补贴', ['实际采购费用']],
    ['国家产业创新中心配套', ['市级资助金额']],
    ['“小升规”奖励', ['年营收']],
  ] as const) {
    await plan.unfold(title);
    const form = plan.form(title);
    await expect(form).toBeVisible();
    await form.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.evaluate(() => (Reflect.get(globalThis, 'moved') as number[]).splice(0));
    // A browser that holds what is in sight still by scrolling says nothing of it: the form stays where it was in its item.
    const place = () =>
      form.evaluate(
        (each) => each.getBoundingClientRect().top - (each.closest('li')?.getBoundingClientRect().top ?? 0),
      );
    const before = await place();
    for (const field of fields) {
      await form
        .getByLabel(field, { exact: true })
        .first()
        .pressSequentially(field.endsWith('月数') ? '12' : '12.34', { delay: 60 });
      await page.waitForTimeout(100);
    }
    await expect(plan.sum(title)).toContainText(/元|不符合/);
    expect(await moved(page), title).toEqual([]);
    expect(await place(), title).toBe(before);
  }
});

const TWO_LOANS = 'loan-interest;years=8000000-3.5-12/loan-interest;years=5000000-3.5-12';

test('同一项支持有两项的，结果、填数和比较里都说出哪一项是哪一项', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn(`v1/2026/${TWO_LOANS}/compute-purchase;purchaseCost=1000000/end`);
  await plan.go('看结果');
  await expect(plan.rows.nth(0)).toContainText('贷款本金800万元');
  await expect(plan.rows.nth(1)).toContainText('贷款本金500万元');
  await expect(plan.rows.nth(2)).not.toContainText('实际采购费用');
  await plan.go('填数');
  await expect(plan.item('贷款贴息（第1项）').locator('summary').first()).toContainText('贷款本金800万元');
  // While it is filled in, its head does not change with each key.
  await plan.unfold('贷款贴息（第1项）');
  await expect(plan.item('贷款贴息（第1项）').locator('summary').first()).not.toContainText('贷款本金');
  await plan.go('看结果');
  await page.getByRole('button', { name: '另存为方案B' }).click();
  await plan.go('看结果');
  await expect(page.locator('.comparison tbody th').first()).toHaveText('贷款贴息（第1项，贷款本金800万元）');
});

test('得不到的、非资金的，不算在计入合计的项数里；一项都没有的，说没有', async ({ page }) => {
  const plan = new PlanPage(page);
  const others =
    'event-hosting;participants=29/scale-up-award;annualRevenue=100/incubator-tenancy;monthlyRent=20000;months=12';
  await plan.open(`v1/2026/compute-purchase;purchaseCost=1000000/${others}/end`);
  await expect(plan.bounds).toContainText('计入合计的1项');
  await plan.open('v1/2026/scale-up-award;annualRevenue=100/end');
  await expect(plan.bounds).toContainText('没有可以计入合计的项目');
  await expect(plan.bounds).not.toContainText('0项');
});

test('比较表里的金额，只在两端之间换行', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/team-award/talent-award/compute-purchase;purchaseCost=1234567/end');
  await plan.go('看结果');
  await page.getByRole('button', { name: '另存为方案B' }).click();
  await plan.go('看结果');
  // The lines of a cell, each as the browser draws it.
  const lines = await page.locator('.comparison td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = cell.firstChild;
      if (!(text instanceof Text)) return [];
      const drawn = new Map<number, string>();
      Array.from(text.data, (sign, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top, width } = range.getBoundingClientRect();
        if (width > 0) drawn.set(Math.round(top), (drawn.get(Math.round(top)) ?? '') + sign);
      });
      return [...drawn.values()].map((line) => line.trim());
    }),
  );
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) expect(line).toMatch(/^(?:– )?(?:[\d.,]+万元(?: –)?|–|不超过|没有|相同)(?: [–\d].*万元)?$/);
});

test('金额怎样写，测算单和措施的表格里各说一次', async ({ page }) => {
  const plan = new PlanPage(page);
  const said = page.getByText('金额可以写成 150万 或 1,500,000元。');
  await plan.open('v1/2026/compute-purchase/tech-upgrade/end');
  await expect(said).toHaveCount(1);
  await page.goto('/measures/compute-supply/');
  await expect(said).toHaveCount(1);
  // Where no sum is asked for, nothing is said of sums.
  await page.goto('/measures/industrial-space/');
  await expect(said).toHaveCount(0);
});

test('企业、机构和企业两个问题一起问的，说出不同在哪里，只问一个的不说', async ({ page }) => {
  const plan = new PlanPage(page);
  const note = page.locator('.applicant').getByText('这一条机构也算。上一条答“是”的，这一条不用再答。');
  await plan.open('v1/2026/title-award/rent-subsidy/end');
  await plan.go('填数');
  await expect(note).toBeVisible();
  await page.locator('.applicant .condition').first().getByRole('radio', { name: '是', exact: true }).check();
  await expect(
    page.locator('.applicant .condition').last().getByRole('radio', { name: '是', exact: true }),
  ).toBeChecked();
  await plan.open('v1/2026/rent-subsidy/end');
  await plan.go('填数');
  await expect(page.locator('.applicant')).toBeVisible();
  await expect(note).toHaveCount(0);
});
