import { expect, test, type Page } from '@playwright/test';
import { policy } from '../../src/rules/index.ts';
import { expectAccessibleInTurn, overflow } from './axe.ts';
import { expectAllSeen, expectRoomForLetters } from './looks.ts';
import { expectNamesApart } from './names.ts';
import { untilReady } from './ready.ts';
import { pagesOfEachKind } from './site-map.ts';
import { expectPrivate, watch } from './watch.ts';

test.slow();

/** What a browser complains of from here on. */
const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The service worker has tests of its own, and is kept from all others.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

// One visit of each page for all that holds of every one: a page takes longer to open than to be looked at.
for (const [turn, path] of pagesOfEachKind.entries())
  test(`${path} carries the draft status, fits every width and letter, keeps its policy, tells nobody, and axe finds nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const watched = await watch(context);
    const complaints = complaintsOf(page);
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await untilReady(page);

    const status = page.getByRole('complementary', { name: '文件状态' });
    await expect(status).toContainText('征求意见稿，不能凭它申请');
    await expect(status).toContainText(policy.office);
    await expect(status.getByRole('link', { name: policy.telephone })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('官方');
    await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1);
    await expectNamesApart(page);
    await expectAllSeen(page);
    await expectRoomForLetters(page);

    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${String(width)} px`).toBe(0);
    }

    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await expectPrivate(context, watched, String(baseURL));
    await expectAccessibleInTurn(page, turn);
  });
