// What puppeteer drives: Firefox, and a Chromium that is too old for Playwright.
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { poll, type Engine, type InPage, type Tab } from './tab.ts';

/** The library's own types know no lists that are only read. */
const anyArguments = <R>(read: InPage<never, R>) => read as unknown as (...all: unknown[]) => R;

/** Waits until an element is where it was: what has changed above it may still be drawn. */
const standsStill = async (element: ElementHandle): Promise<void> => {
  let last: number | undefined;
  await poll(
    () => element.evaluate((each) => each.getBoundingClientRect().top),
    (top) => top === last || ((last = top), false),
  );
};

const LEFT = Symbol('left');

/** @param problems what the engine has complained of, which its own file collects */
export const tabOf = (browser: Browser, page: Page, problems: string[]): Tab => {
  const find = async <A extends readonly unknown[]>(look: InPage<A, Element | null | undefined>, given: A) => {
    const handle = await page.evaluateHandle(anyArguments(look), ...given);
    const element = handle.asElement() as ElementHandle | null;
    if (!element) throw new Error(`Nothing was found with ${given.join(', ')}: ${look.toString()}`);
    return element;
  };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    ask: <A extends readonly unknown[], R>(read: InPage<A, R>, ...given: A) =>
      // A page that is being left does not answer; the next one does.
      poll(
        () =>
          page.evaluate(anyArguments(read), ...given).catch((error: unknown) => {
            if (!String(error).includes('Execution context was destroyed')) throw error;
            return LEFT;
          }),
        (answer) => answer !== LEFT,
      ) as Promise<R>,
    click: async (look, ...given) => {
      const element = await find(look, given);
      await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await standsStill(element);
      await element.click();
    },
    type: async (text, look, ...given) => {
      const field = await find(look, given);
      await field.evaluate((each) => (each as HTMLInputElement).select());
      await field.type(text);
    },
    key: (name) => page.keyboard.press(name),
    give: async (file, look, ...given) => {
      const field = (await find(look, given)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    problems: () => problems.splice(0),
    close: () => browser.close(),
  };
};

/** Prints a page on A4 into a PDF in a browser that has just been started, and ends it. */
export const printIn = async (
  started: Promise<Browser>,
  ...[address, file, ready]: Parameters<Engine['print']>
): Promise<void> => {
  const browser = await started;
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(ready);
    await page.pdf({ path: file, format: 'A4' });
  } finally {
    await browser.close();
  }
};
