import { expect, test, type Page } from '@playwright/test';
import { overflow } from './axe.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { expectAllSeen, expectRoomForLetters } from './looks.ts';
import { expectNamesApart } from './names.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';
import { untilReady } from './ready.ts';

/**
 * What a translator of the browser does to a page: other text nodes, in two `<font>` elements, take the place of its own. This
 * one does not spare what is marked as not to be translated.
 */
const translate = (page: Page): Promise<void> =>
  page.evaluate((wrapper: string) => {
    document.documentElement.classList.add('translated-ltr');
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, svg')) continue;
      const [outer, inner] = [document.createElement(wrapper), document.createElement(wrapper)];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, 'font');

test.describe('Under the translation of the browser', () => {
  test('the sum and the echo of a form follow what is typed', async ({ page }) => {
    await openMeasure(page, 'compute-supply');
    const form = new BenefitForm(page, '算力采购补贴');
    await form.fill('实际采购费用', '40');
    await expect(form.sentence).toContainText('= 12万元');
    for (const [typed, sum, echo] of [
      ['50', '15万元', '= 50万元（500,000元）'],
      ['60', '18万元', '= 60万元（600,000元）'],
    ] as const) {
      await translate(page);
      await form.fill('实际采购费用', typed);
      await expect(form.sentence).toContainText(`= ${sum}`);
      await expect(form.section.locator('.echo')).toHaveText(echo);
      await expect(form.section.locator('.glance')).toHaveText(new RegExp(`^${String(Number(typed) * 0.3)}万元`));
    }
  });

  test('a form that comes to life afterwards answers as it should', async ({ page }) => {
    await page.goto('/measures/compute-supply/');
    await translate(page);
    await page.locator('[data-estimator] form').first().scrollIntoViewIfNeeded();
    const section = page.locator('.benefit').first();
    await expect(section.locator('[data-estimator]')).toHaveAttribute('data-live');
    await section.getByLabel('实际采购费用').fill('50');
    await expect(section.locator('.amount')).toContainText('= 15万元');
  });

  test('rows keep their numbers when one before them goes', async ({ page }) => {
    await openMeasure(page, 'data-elements');
    const form = new BenefitForm(page, '语料数据采购资助');
    await form.add('增加第2年');
    await translate(page);
    await form.section.getByRole('button', { name: '删除第1年' }).click();
    await expect(form.section.locator('.row > legend')).toHaveText(['第1年']);
    await expect(form.section.getByRole('button', { name: '增加第2年' })).toBeVisible();
  });

  test('the sums of a plan follow what is typed', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.open('v1/2026/compute-purchase;purchaseCost=400000/end');
    await plan.unfold('算力采购补贴');
    await expect(plan.sum('算力采购补贴')).toContainText('12万元');
    for (const [typed, wan] of [
      ['50', '15万元'],
      ['60', '18万元'],
    ] as const) {
      await translate(page);
      await plan.form('算力采购补贴').getByLabel('实际采购费用').fill(typed);
      await expect(plan.sum('算力采购补贴')).toContainText(wan);
      await expect(plan.sum('算力采购补贴')).not.toContainText('12万元');
      await expect(plan.foot.locator('.plan-way')).toContainText(wan);
      await expect(plan.bounds).toContainText(wan);
    }
  });
});

test('No two groups, regions or articles of a plan bear the same name, and none is without one', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open(FULL_PLAN);
  await plan.items.locator('> details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await expectNamesApart(page);
});

test('Letters of twice the size leave a plan readable on a phone', async ({ page }) => {
  await new PlanPage(page).open(FULL_PLAN);
  await expectRoomForLetters(page);
});

test('The name of the site stands in one line on every phone', async ({ page }) => {
  await page.goto('/');
  for (const width of [320, 360, 375, 416, 430, 440, 480, 481, 540, 640]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await page.locator('.site-name').boundingBox())?.height, String(width)).toBeLessThan(52);
    expect(await overflow(page), String(width)).toBe(0);
  }
});

test('The largest amounts make no page wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openMeasure(page, 'technology-finance');
  const loan = new BenefitForm(page, '贷款贴息');
  await loan.fill('贷款本金', '12,345,678.91元', '第1年');
  await loan.fill('年利率', '3.45', '第1年');
  await loan.fill('计息月数', '12', '第1年');
  const fee = new BenefitForm(page, '担保费资助');
  await fee.fill('实际支出担保费用', '12,345,678.91元', '第1年');
  await expect(fee.inWan).toBeVisible();
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflow(page), String(width)).toBe(0);
  }
});

test('In the colours of the system the chosen answer and the focus are seen, and pictures have its colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  const group = form.section.locator('.condition').first();
  const ground = (answer: string) =>
    group.getByText(answer, { exact: true }).evaluate((element) => getComputedStyle(element).backgroundColor);
  await group.getByRole('radio', { name: '是', exact: true }).check();
  expect(await ground('是')).not.toBe(await ground('否'));
  await page.keyboard.press('ArrowRight');
  expect(await ground('否')).not.toBe(await ground('是'));
  await expect(group.getByText('否', { exact: true })).toHaveCSS('outline-style', 'solid');

  const [text, line] = await form.section.evaluate((section) => {
    const probe = section.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const colour = getComputedStyle(probe).color;
    probe.remove();
    const curve = section.querySelector('.plot .line');
    return [colour, curve && getComputedStyle(curve).stroke];
  });
  expect(line).toBe(text);
});

test('In the colours of the system every text of a plan is seen', async ({ page }) => {
  await new PlanPage(page).open('v1/2026/compute-purchase;purchaseCost=1500000/tech-upgrade/end');
  await expectAllSeen(page);
});

test('Sentences that are selected come without the buttons between them', async ({ page }) => {
  await page.goto('/measures/technology-finance/');
  await untilReady(page);
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('给予贴息');
  expect(selected).not.toMatch(/^引用$/m);
});

test('Without popovers the display settings open by their button and close again', async ({ page }) => {
  await page.addInitScript(() => delete (HTMLElement.prototype as { popover?: unknown }).popover);
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/ popover(target)?(?==|[\s>])/g, ' data-was$1'),
    });
  });
  await page.goto('/');
  await untilReady(page);
  const button = page.getByRole('button', { name: '显示' });
  const panel = page.getByRole('form', { name: '显示设置' });
  await expect(panel).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await panel.getByRole('radio', { name: '深色' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panel).toBeHidden();
});

test('The sheet of the policy fits a page whose margins the browser chooses', async ({ page }) => {
  const px = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: px(180), height: 900 });
  await page.goto('/one-picture/');
  await expect(page.locator('.site-header')).toBeHidden();
  expect((await page.locator('.sheet').boundingBox())?.height).toBeLessThan(px(250));
});
