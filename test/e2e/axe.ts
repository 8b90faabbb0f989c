import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [375, 768, 1440];
const LOOKS = [
  { name: 'light', theme: 'light', care: false },
  { name: 'dark', theme: 'dark', care: false },
  { name: 'large letters', theme: 'light', care: true },
] as const;

/** Shows the page as someone sees it who chose so under 显示设置. */
const show = (page: Page, { theme, care }: (typeof LOOKS)[number]): Promise<void> =>
  page.evaluate(
    ([chosen, large]) => {
      document.documentElement.dataset.theme = chosen;
      document.documentElement.toggleAttribute('data-care', large);
    },
    [theme, care] as const,
  );

/** Every look at every width. */
const all = LOOKS.flatMap((look) => WIDTHS.map((width) => ({ look, width })));
/** Each look and each width once. */
const few = all.filter(({ look, width }) => LOOKS.indexOf(look) === WIDTHS.indexOf(width));

/**
 * Axe, told that no page has frames (so that it opens no page of its own for the sum) and that only what is wrong is read: half
 * the time.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** Nothing for axe to complain of, in each of the `views`, nor anything that sticks out to the side. */
const expectClean = async (page: Page, views: typeof all): Promise<void> => {
  for (const { look, width } of views) {
    await show(page, look);
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await axe(page).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, `${look.name}, ${String(width)} px`).toEqual([]);
    expect(await overflow(page), `${look.name}, ${String(width)} px`).toBe(0);
  }
};

const isWhole = process.env.AXE === 'all';

/** For a state of a page: in each look; at each width too with AXE=all. */
export const expectAccessible = (page: Page): Promise<void> => expectClean(page, isWhole ? all : few);

/** For the pages as they come: they take turns in looks and widths by their `turn`, unless AXE=all. */
export const expectAccessibleInTurn = (page: Page, turn: number): Promise<void> =>
  expectClean(page, isWhole ? all : all.slice(turn % all.length, (turn % all.length) + 1));

/** How far the page can be scrolled sideways, in px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
