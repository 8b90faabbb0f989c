import { execFileSync } from 'node:child_process';
import { launch, type Page } from 'puppeteer-core';
import { printIn, tabOf } from './puppeteer.ts';
import type { Engine, Tab } from './tab.ts';

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

const start = async (downloads: string): Promise<Tab> => {
  const browser = await open(downloads);
  const page = await browser.newPage();
  const problems: string[] = [];
  await listen(page, problems);
  return tabOf(browser, page, problems);
};

/** Debian's Firefox, over WebDriver BiDi; undefined where it is not installed. */
export const findFirefox = (): Engine | undefined => {
  try {
    const version = execFileSync(COMMAND, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return {
      name: 'Firefox',
      version: version.trim(),
      lacks: [],
      start,
      print: (...sheet) => printIn(open('/'), ...sheet),
    };
  } catch {
    return undefined;
  }
};
