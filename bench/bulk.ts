/**
 * What a table of many firms costs in the browser: `npm run build && npm run bench:bulk`. The same rows by the bare rules in
 * Node beside it, the longest task of the page's own thread, and the most memory that the browser's process held.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { estimate, workOut } from '../src/rules/index.ts';
import { csvFor, requestsFor, ROWS_A_FIRM } from './bulk-table.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = Number(process.env.E2E_PORT ?? 4321);
const ROWS = Number(process.env.ROWS ?? 100_000);
const LONGEST_TASK_MS = 50;
const MOST_TIMES = 3;
const MEBIBYTE = 1024 * 1024;

const secondsOf = (task: () => void): number => {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
};

const requests = requestsFor(ROWS);
const csv = csvFor(requests);
const bytes = Buffer.byteLength(csv);
/** On disk, as a user has it: what hands a file over from memory would weigh on the page. */
const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const file = join(folder, 'bulk.csv');
writeFileSync(file, csv);

const answerAll = (): void => {
  for (const request of requests) estimate(request, { explain: false });
};
const planAll = (): void => {
  for (let row = 0; row < ROWS; row += ROWS_A_FIRM)
    workOut({ start: 2026, items: requests.slice(row, row + ROWS_A_FIRM) }, { explain: false });
};
// Once for the compiler.
answerAll();
const estimates = secondsOf(answerAll);
planAll();
const plans = secondsOf(planAll);

/** The most memory that any process of the browser which draws pages has held, in MiB; undefined without /proc. */
const peakOf = async (browser: Browser): Promise<number | undefined> => {
  if (process.platform !== 'linux') return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8'))?.[1]);
  return Math.max(...peaks.map((peak) => Number(peak ?? 0))) / 1024;
};

const server = await serveCompressed(PORT);
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.goto(`http://localhost:${String(PORT)}/bulk/`);
  await page.locator('[data-app][data-live]').waitFor();
  const before = await peakOf(browser);
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const start = performance.now();
  await page.getByLabel('选择文件').setInputFiles(file);
  await page.getByText('算完了').waitFor({ timeout: 600_000 });
  const untilShown = (performance.now() - start) / 1000;
  const said = await page.getByText('算完了').innerText();
  const worked = Number(/用时([\d.]+)秒/.exec(said)?.[1]);
  const saved: Record<string, readonly [seconds: number, size: number]> = {};
  for (const format of ['CSV', 'Excel']) {
    const began = performance.now();
    const download = page.waitForEvent('download', { timeout: 600_000 });
    await page.getByRole('button', { name: `下载结果 ${format}` }).click();
    const path = await (await download).path();
    saved[format] = [(performance.now() - began) / 1000, readFileSync(path).length];
  }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  const longest = Math.max(0, ...tasks);
  const peak = await peakOf(browser);
  const mib = (size: number): string => `${number(size / MEBIBYTE)} MiB`;
  console.log(`${ROWS.toLocaleString('en')} rows, ${mib(bytes)}; node ${process.version}\n`);
  console.log(
    table(
      ['', 'seconds', ''],
      [
        ['the bare estimates, in Node', number(estimates), ''],
        ['the bare plans of the firms, in Node', number(plans), ''],
        ['the table, in a worker of Chromium', number(worked), `${number(ROWS / worked)} rows a second`],
        ['until the result is shown, with handing the file over', number(untilShown), ''],
        ...Object.entries(saved).map(([format, [seconds, size]]) => [
          `the result as ${format}`,
          number(seconds),
          mib(size),
        ]),
      ],
    ),
  );
  console.log(`\nlongest task of the page: ${number(longest)} ms (${String(tasks.length)} above 50 ms)`);
  console.log(`most memory of its process: ${number(peak ?? Number.NaN)} MiB, ${number(before ?? Number.NaN)} before`);
  console.log(`\n${verdict(longest <= LONGEST_TASK_MS, `no task of the page above ${String(LONGEST_TASK_MS)} ms`)}`);
  console.log(verdict(worked <= plans * MOST_TIMES, `at most ${String(MOST_TIMES)} times the bare plans`));
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
