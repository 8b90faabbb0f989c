import { expect, test, type Page } from '@playwright/test';
import { overflow } from './axe.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';
import { untilReady } from './ready.ts';
import { pagesOfEachKind } from './site-map.ts';

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

const NAMED = ['group', 'region', 'article', 'navigation', 'form', 'radiogroup', 'complementary'];

/** The role and name of each that must bear one, as the browser hands them to a screen reader. */
const namesOf = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = await Promise.all(
    nodes
      .filter(({ ignored, role }) => !ignored && NAMED.includes(String(role?.value)))
      .map(async ({ role, name, backendDOMNodeId }) => {
        const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId ?? 0 });
        // To Chromium a fold is a group; its summary says what it is.
        return node.nodeName === 'DETAILS' ? [] : [`${String(role?.value)}: ${String(name?.value ?? '')}`];
      }),
  );
  await session.detach();
  return names.flat();
};

const expectNamesApart = async (page: Page, path: string): Promise<void> => {
  const names = await namesOf(page);
  expect
    .soft(
      names.filter((name, index) => names.indexOf(name) < index || name.endsWith(': ')),
      path,
    )
    .toEqual([]);
};

test('No two groups, regions or articles of a page bear the same name, and none is without one', async ({ page }) => {
  test.slow();
  for (const path of pagesOfEachKind) {
    await page.goto(path);
    await expectNamesApart(page, path);
  }
  const plan = new PlanPage(page);
  await plan.open(FULL_PLAN);
  await plan.items.locator('> details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await expectNamesApart(page, '/plan/');
});

/** The root's letters at twice their size, as some set them in the browser. */
const doubleLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 225% !important }');
    document.adoptedStyleSheets = [sheet];
  });

test('Letters of twice the size leave every kind of page readable on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of [...pagesOfEachKind, `/plan/#${FULL_PLAN}`]) {
    await page.goto('about:blank');
    await page.goto(path);
    await untilReady(page);
    await doubleLetters(page);
    expect.soft(await overflow(page), path).toBe(0);
    const header = await page.locator('.site-header').boundingBox();
    expect.soft(header?.height, path).toBeLessThan(812 / 8);
  }
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

/**
 * Runs in the page: texts that nobody reads in the colours of the system. The browser paints the colour of the page behind
 * letters, but where it is told to leave an element alone; letters of that colour are seen only there.
 */
const unseen = (): readonly string[] => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''))
    .filter((element) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
        readonly forcedColorAdjust: string;
      };
      return color === backgroundColor || (color === canvas && forcedColorAdjust !== 'none');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
};

test('In the colours of the system every text is seen, on every kind of page', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of [...pagesOfEachKind, '/plan/#v1/2026/compute-purchase;purchaseCost=1500000/tech-upgrade/end']) {
    await page.goto('about:blank');
    await page.goto(path);
    await untilReady(page);
    expect.soft(await page.evaluate(unseen), path).toEqual([]);
  }
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
