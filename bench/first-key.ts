/**
 * How soon a form answers somebody who types as soon as it is there: milliseconds from the start of the navigation until the
 * sum shows, on a phone's screen; and how soon each key after it is drawn, as the browser itself tells it, in steps of 8 ms.
 * Part of `npm run bench:pages`; reports against the aims and never fails on them.
 */
import { chromium, type Browser } from '@playwright/test';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { median } from './measure.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = 4391;
const RUNS = 7;
const PATH = '/measures/compute-supply/';
/** On a phone's network, with a quarter of the processor. */
const FIRST_AIM = 1200;
const NEXT_AIM = 33;
const FRAME = 16;
const NEXT_KEYS = ['Backspace', '1', '2', 'Backspace', '5', '0', 'Backspace', '7'];
const KEY_PAUSE = 300;
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

interface Answered {
  readonly first: number;
  /** Of each further key. */
  readonly next: readonly number[];
}

/** Runs in the page before it is there: marks how long it takes from each key until what it changes is on the screen. */
const markKeys = () => {
  const options = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntriesByName('keydown')) performance.mark('key', { detail: duration });
  }).observe(options);
};

const untilAnswered = async (browser: Browser, { latency, slowdown }: Throttle): Promise<Answered> => {
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
  await page.addInitScript(markKeys);
  await page.goto(`http://localhost:${String(PORT)}${PATH}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
  const first = await page.evaluate(() => performance.getEntriesByName('answered')[0]?.startTime ?? Number.NaN);
  for (const key of NEXT_KEYS) {
    await page.waitForTimeout(KEY_PAUSE);
    await page.keyboard.press(key);
  }
  await page.waitForTimeout(KEY_PAUSE);
  const next = await page.evaluate(() =>
    performance.getEntriesByName('key').map((mark) => (mark as PerformanceMark).detail as number),
  );
  await page.close();
  return { first, next };
};

/** How long each further key took. The browser tells of none that is drawn within a frame. */
const nextOf = (visits: readonly Answered[]): readonly number[] =>
  visits.flatMap(({ next }) => [...next, ...NEXT_KEYS.slice(next.length).map(() => FRAME)]);

const server = await serveCompressed(PORT);
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: ['--no-sandbox'] });
try {
  const measured: { readonly name: string; readonly visits: readonly Answered[] }[] = [];
  for (const throttle of THROTTLES) {
    const visits: Answered[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await untilAnswered(browser, throttle));
    measured.push({ name: throttle.name, visits });
  }
  const rows = measured.map(({ name, visits }) => {
    const first = visits.map((visit) => visit.first);
    const next = nextOf(visits);
    return [name, number(median(first)), number(Math.min(...first)), number(median(next)), number(Math.max(...next))];
  });
  console.log(`The first key and the next ${String(NEXT_KEYS.length)}, ${String(RUNS)} visits\n`);
  console.log(table(['ms', 'first: median', 'shortest', 'next: median', 'longest'], rows));
  const slowest = measured.at(-1)?.visits ?? [];
  const firstOfSlowest = median(slowest.map(({ first }) => first));
  const nextOfSlowest = median(nextOf(slowest));
  console.log(
    `\n${verdict(firstOfSlowest <= FIRST_AIM, `the first key within ${String(FIRST_AIM)} ms of the slowest`)}`,
  );
  console.log(verdict(nextOfSlowest <= NEXT_AIM, `each further key drawn within ${String(NEXT_AIM)} ms there`));
} finally {
  await browser.close();
  server.close();
}
