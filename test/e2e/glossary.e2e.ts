import { expect, test, type Locator, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { untilReady } from './ready.ts';

const PAGE = '/measures/data-elements/';
const CARDS = '**/show-definition.*.js';
const term = (page: Page) => page.locator('main').getByRole('link', { name: '关联方', exact: true });
const definition = (page: Page) => page.getByRole('dialog', { name: '关联方', exact: true });

/** Opens the page, and the part of its explanation that has the term. */
const openPage = async (page: Page): Promise<void> => {
  await page.goto(PAGE);
  await page
    .locator('.fold', { has: page.locator('a[href$="#related-party"]') })
    .locator('> summary')
    .click();
};

/** Until a press on a term does more than that on any link. */
const openLively = async (page: Page): Promise<void> => {
  await openPage(page);
  await expect(term(page)).toHaveAttribute('aria-haspopup', 'dialog');
};

const expectGlossary = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL('/glossary/#related-party');
  await expect(page.getByRole('heading', { name: '关联方' })).toBeInViewport();
};

test('A term shows its definition in place, by mouse and by keyboard', async ({ page }) => {
  await openLively(page);
  await expect(definition(page)).toHaveCount(0);
  await term(page).click();
  await expect(definition(page)).toBeVisible();
  await expect(definition(page)).toBeFocused();
  await expect(definition(page)).toContainText('彼此有控制、共同控制或重大影响关系的各方');
  await expect(definition(page)).toContainText('非本政策定义；可查《企业会计准则第36号——关联方披露》。');
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await expect(term(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(term(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(definition(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(definition(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(definition(page).getByRole('link', { name: '在术语表中查看' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectGlossary(page);
});

test('A definition closes by a press elsewhere, on its term or on another, whose own takes its place', async ({
  page,
}) => {
  await openLively(page);
  await term(page).click();
  await expect(definition(page)).toBeVisible();
  await page.locator('#explanation').click();
  await expect(definition(page)).toBeHidden();

  await term(page).click();
  await expect(definition(page)).toBeVisible();
  await term(page).click();
  await expect(definition(page)).toBeHidden();
  await term(page).click();
  await expect(definition(page)).toBeVisible();

  await page.locator('main').getByRole('link', { name: '语料', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '语料', exact: true })).toContainText('本站的说法');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('Definitions are asked for when a term is pointed at or reached by keyboard, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isAsked = (): boolean => asked.some((address) => address.includes('show-definition'));
  await openLively(page);
  await page.waitForLoadState('networkidle');
  expect(isAsked()).toBe(false);
  await term(page).hover();
  await expect.poll(isAsked).toBe(true);

  asked.length = 0;
  await page.reload();
  await openLively(page);
  await term(page).focus();
  await expect.poll(isAsked).toBe(true);
});

for (const width of [375, 768, 1440]) {
  test(`The definition stays inside a window of ${String(width)} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openLively(page);
    await term(page).click();
    await expect(definition(page)).toBeVisible();
    const box = await definition(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    expect((await axe(page).analyze()).violations).toEqual([]);
  });
}

test('Where there is room, the definition stands beside its term', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openLively(page);
  await term(page).click();
  await expect(definition(page)).toBeVisible();
  const [word, card] = await Promise.all([term(page).boundingBox(), definition(page).boundingBox()]);
  if (!word || !card) throw new Error('not drawn');
  const gap = Math.max(card.y - (word.y + word.height), word.y - (card.y + card.height));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(24);
});

const elsewhere: Readonly<Record<string, Parameters<Locator['click']>[0]>> = {
  'with the key for a new tab': { modifiers: ['ControlOrMeta'] },
  'with the middle button': { button: 'middle' },
};
for (const [what, press] of Object.entries(elsewhere))
  test(`A term that is pressed ${what} opens the glossary there, and nothing here`, async ({ page, context }) => {
    await openLively(page);
    const opened = context.waitForEvent('page');
    await term(page).click(press);
    await expectGlossary(await opened);
    await expect(page).toHaveURL(PAGE);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

test.describe('The link of a term leads to the glossary', () => {
  test('where what shows definitions does not come', async ({ page }) => {
    await page.route(CARDS, (route) => route.abort());
    await openLively(page);
    await term(page).click();
    await expectGlossary(page);
  });

  test('where it does not come within two seconds', async ({ page }) => {
    await page.route(CARDS, () => undefined);
    await openLively(page);
    await term(page).click();
    await expectGlossary(page);
  });

  test('where the browser has no popovers', async ({ page }) => {
    await page.addInitScript(() => delete (HTMLElement.prototype as { popover?: unknown }).popover);
    await openPage(page);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    await term(page).click();
    await expectGlossary(page);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its definition in the glossary', async ({ page }) => {
    await openPage(page);
    await term(page).click();
    await expectGlossary(page);
  });

  test('every term has its card, with where it is used and that the policy does not define it', async ({ page }) => {
    await page.goto('/glossary/');
    const cards = page.locator('.term-card');
    await expect(cards).toHaveCount(50);
    await expect(cards.filter({ hasText: '非本政策定义' })).toHaveCount(50);
    const matching = page.getByRole('article', { name: '配套' });
    await expect(matching.getByRole('link', { name: '第5条第1句第3分句' })).toHaveAttribute(
      'href',
      '/measures/talent/#c5-3',
    );
    await expect(matching.getByRole('link', { name: '国家产业创新中心配套' })).toBeVisible();
    await expect(matching).toContainText('本站的说法');
  });
});
