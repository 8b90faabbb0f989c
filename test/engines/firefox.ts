import { execFileSync } from 'node:child_process';
import { launch, type ElementHandle, type Page } from 'puppeteer-core';
import { poll, type Engine, type InPage, type Tab } from './tab.ts';

const COMMAND = 'firefox-esr';

// Where the machine names no language, names in Chinese would be spelt otherwise.
const env = { ...process.env, LANG: 'C.UTF-8', MOZ_HEADLESS: '1' };

const open = (downloads: string) =>
  launch({
    browser: 'firefox',
    executablePath: execFileSync('which', [COMMAND], { encoding: 'utf8' }).trim(),
    headless: true,
    env,
    // The window itself has the size, as a reader's has.
    defaultViewport: null,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv,application/json',
      'intl.accept_languages': 'zh-CN',
    },
  });

/** In the page: the protocol reports neither what the policy has forbidden nor what an error says. */
const speakUp = (): void => {
  const write = console.error.bind(console);
  console.error = (...parts) =>
    write(
      parts.map((part) => (part instanceof Error ? `${part.message} ${part.stack ?? ''}` : String(part))).join(' '),
    );
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`Policy: ${event.effectiveDirective} ${event.blockedURI}`),
  );
};

const listen = async (page: Page, problems: string[]): Promise<void> => {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluateOnNewDocument(speakUp);
};

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

const start = async (downloads: string): Promise<Tab> => {
  const browser = await open(downloads);
  const page = await browser.newPage();
  const problems: string[] = [];
  await listen(page, problems);
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
      page.evaluate(anyArguments(read), ...given) as Promise<R>,
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
    give: async (file, look, ...given) => {
      const field = (await find(look, given)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    problems: () => problems.splice(0),
    close: () => browser.close(),
  };
};

const print = async (address: string, file: string, ready: string): Promise<void> => {
  const browser = await open('/');
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(ready);
    await page.pdf({ path: file, format: 'A4' });
  } finally {
    await browser.close();
  }
};

/** Debian's Firefox, over WebDriver BiDi; undefined where it is not installed. */
export const findFirefox = (): Engine | undefined => {
  try {
    const version = execFileSync(COMMAND, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { name: 'Firefox', version: version.trim(), start, print };
  } catch {
    return undefined;
  }
};
