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

/** AXE=all tries each width in each look; otherwise each look gets one width, another one for each `turn`. */
const widthsOf = (look: number, turn: number): readonly number[] =>
  process.env.AXE === 'all' ? WIDTHS : WIDTHS.filter((_, index) => index === (look + turn) % WIDTHS.length);

/** Pages made from one template take turns: each shows one look, unless AXE=all. */
const isShown = (look: number, turn: number, isOneOfMany: boolean): boolean =>
  !isOneOfMany || process.env.AXE === 'all' || look === turn % LOOKS.length;

/** Nothing for axe to complain of, in every look; nothing sticks out to the side either. */
export const expectAccessible = async (page: Page, turn = 0, isOneOfMany = false): Promise<void> => {
  for (const [index, look] of LOOKS.entries()) {
    if (!isShown(index, turn, isOneOfMany)) continue;
    await show(page, look);
    for (const width of widthsOf(index, turn)) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect(found, `${look.name}, ${String(width)} px`).toEqual([]);
      expect(await overflow(page), `${look.name}, ${String(width)} px`).toBe(0);
    }
  }
};

/** How far the page can be scrolled sideways, in px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
