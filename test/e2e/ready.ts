import { expect, type Page } from '@playwright/test';

/** Waits for the script of every page, which is asked for when the page has been seen. */
export const untilReady = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-script', 'ready');
