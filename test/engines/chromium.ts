import { launch, type Browser, type Page } from 'puppeteer-core';
import { OLDEST_CHROMIUM, unpackOldChromium } from '../old-engines/chromium.ts';
import { printIn, tabOf } from './puppeteer.ts';
import type { Engine, Tab } from './tab.ts';

/** What it says of a word of the policy that is younger than it is, on every page. */
const UNKNOWN_WORD = "invalid source: ''wasm-unsafe-eval''";

const open = (name: string): Promise<Browser> => {
  const { executablePath, libraries } = unpackOldChromium(name);
  return launch({
    executablePath,
    headless: true,
    // The page that it opens by itself is not told of in the way that the library waits for.
    waitForInitialPage: false,
    env: { ...process.env, LANG: 'C.UTF-8', LD_LIBRARY_PATH: libraries },
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
  });
};

const listen = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(UNKNOWN_WORD)) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
};

const start = async (name: string, downloads: string): Promise<Tab> => {
  const browser = await open(name);
  const page = await browser.newPage();
  const problems: string[] = [];
  listen(page, problems);
  // Scrolling smoothly, whatever it is asked for, it moves what is to be clicked.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const session = await page.createCDPSession();
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return tabOf(browser, page, problems);
};

/** The oldest Chromium that the site works in, over its own protocol; undefined where there is none for this machine. */
export const findOldestChromium = async (): Promise<Engine | undefined> => {
  if (OLDEST_CHROMIUM === undefined) return undefined;
  const name = OLDEST_CHROMIUM;
  const browser = await open(name);
  const version = await browser.version();
  await browser.close();
  return {
    name: 'old Chromium',
    version,
    lacks: [':has()', 'popovers', 'WebAssembly'],
    start: (downloads) => start(name, downloads),
    print: (...sheet) => printIn(open(name), ...sheet),
  };
};
