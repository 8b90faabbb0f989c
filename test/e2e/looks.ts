import { expect, type Page } from '@playwright/test';
import { overflow } from './axe.ts';

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

/** Every text is seen in the colours of the system. */
export const expectAllSeen = async (page: Page): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(unseen)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
};

/** The root's letters at twice their size, as some set them in the browser. */
export const doubleLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 225% !important }');
    document.adoptedStyleSheets = [sheet];
  });

/** Letters of twice the size push nothing out to the side, on a desktop or a phone, and leave the page below a phone's header. */
export const expectRoomForLetters = async (page: Page): Promise<void> => {
  await doubleLetters(page);
  for (const width of [1366, 375]) {
    await page.setViewportSize({ width, height: 812 });
    expect(await overflow(page), `${String(width)} px`).toBe(0);
  }
  expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThan(812 / 8);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
};
