/**
 * How soon a form answers somebody who types as soon as it is there: milliseconds from the start of the navigation until the
 * sum shows, on a phone's screen. Part of `npm run bench:pages`; reports against the aim and never fails on it.
 */
import { chromium, type Browser } from '@playwright/test';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { median } from './measure.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = 4391;
const RUNS = 7;
const PATH = '/measures/compute-supply/';
const AIM = 900;
const LATENCY = 150;
const BITS_PER_SECOND = 1.6e6;

interface Throttle {
  readonly name: string;
  readonly latency: number;
  readonly slowdown: number;
}
const THROTTLES: readonly Throttle[] = [
  { name: 'this machine', latency: 0, slowdown: 1 },
  { name: 'network of a phone', latency: LATENCY, slowdown: 1 },
  { name: 'network of a phone, a quarter of the processor', latency: LATENCY, slowdown: 4 },
];

/**
 * Runs in the page before it is there: types 400 (万元) into the first field it sees, and notes when 100万元 shows. It goes
 * there at once: how long a page glides to a place is no part of how soon a form answers.
 */
const typeAtOnce = () => {
  const look = (): void => {
    const field = document.querySelector<HTMLInputElement>('[data-estimator] input[inputmode]');
    if (field?.value === '') {
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
      field.focus();
      field.value = '400';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (document.querySelector('.amount-wan')?.textContent === '100万元') performance.mark('answered');
    else setTimeout(look, 4);
  };
  look();
};

const untilAnswered = async (browser: Browser, { latency, slowdown }: Throttle): Promise<number> => {
  const page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (latency > 0)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: BITS_PER_SECOND / 8,
      uploadThroughput: BITS_PER_SECOND / 16,
    });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(typeAtOnce);
  await page.goto(`http://localhost:${String(PORT)}${PATH}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('answered')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
};

const server = await serveCompressed(PORT);
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: ['--no-sandbox'] });
try {
  const measured: { readonly name: string; readonly times: readonly number[] }[] = [];
  for (const throttle of THROTTLES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await untilAnswered(browser, throttle));
    measured.push({ name: throttle.name, times });
  }
  const rows = measured.map(({ name, times }) => [name, number(median(times)), number(Math.min(...times))]);
  console.log(`The first key is answered, ${String(RUNS)} visits\n`);
  console.log(table(['ms after navigation', 'median', 'shortest'], rows));
  console.log('');
  for (const { name, times } of measured)
    console.log(verdict(median(times) <= AIM, `${name}: within ${String(AIM)} ms`));
} finally {
  await browser.close();
  server.close();
}
