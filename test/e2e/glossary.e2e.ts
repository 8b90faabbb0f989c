import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';

const PAGE = '/measures/data-elements/';
const term = (page: Page) => page.getByRole('button', { name: '关联方', exact: true });
const definition = (page: Page) => page.locator('#term-related-party');

/** Opens the page, and the part of its explanation that has the term. */
const openPage = async (page: Page): Promise<void> => {
  await page.goto(PAGE);
  await page
    .locator('.fold', { has: definition(page) })
    .locator('> summary')
    .click();
};

test('A term shows its definition in place, by mouse and by keyboard', async ({ page }) => {
  await openPage(page);
  await expect(definition(page)).toBeHidden();
  await term(page).click();
  await expect(definition(page)).toBeVisible();
  await expect(definition(page)).toContainText('非本政策定义；可查《企业会计准则第36号——关联方披露》。');
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await expect(term(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition(page).getByRole('link', { name: '在术语表中查看' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary/#related-party');
  await expect(page.getByRole('heading', { name: '关联方' })).toBeInViewport();
});

for (const width of [375, 768, 1440]) {
  test(`The definition stays inside a window of ${String(width)} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openPage(page);
    await term(page).click();
    const box = await definition(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    expect((await axe(page).analyze()).violations).toEqual([]);
  });
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term still shows its definition in place', async ({ page }) => {
    await openPage(page);
    await term(page).click();
    await expect(definition(page)).toBeVisible();
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
