import { expect, type Locator, type Page } from '@playwright/test';
import { untilReady } from './ready.ts';

/** The search, in the dialog or on its page, as a reader uses it. */
export class SearchBox {
  readonly field: Locator;
  /** What the site answers by itself, above the results. */
  readonly answers: Locator;
  readonly groups: Locator;
  readonly links: Locator;
  readonly status: Locator;
  /** The list of results, once nothing more will join it. */
  readonly complete: Locator;

  constructor(scope: Page | Locator) {
    this.field = scope.getByLabel('搜索条文和解释', { exact: true }).and(scope.locator('input'));
    this.answers = scope.locator('.answers > li');
    this.groups = scope.locator('.findings > li');
    this.links = scope.locator('.answers a, .findings a');
    this.status = scope.locator('.search-panel > [role="status"]');
    this.complete = scope.locator('.findings[data-complete]');
  }
}

/** Opens the dialog by its key. */
export const openDialog = async (page: Page): Promise<SearchBox> => {
  await untilReady(page);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '搜索条文和解释' });
  await expect(dialog).toBeVisible();
  return new SearchBox(dialog);
};
