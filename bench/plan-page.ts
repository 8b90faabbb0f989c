/**
 * What a key costs on the page of a plan with 50 lines: `npm run build && npm run bench:plan`. From the key until every sum
 * on the page has been drawn and laid out. Reports against one frame and never fails on it.
 */
import { chromium, type Page } from '@playwright/test';
import { PlanPage } from '../test/e2e/plan-page.ts';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { median } from './measure.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = Number(process.env.E2E_PORT ?? 4321);
const LINES = 50;
const KEYS = 60;
/** One frame of a screen that draws 60 times a second, in ms. */
const FRAME = 16;

const items = [
  'title-award;title=national-little-giant;yes=aiOrRoboticsEnterprise',
  'tech-upgrade;projects=3000000,20000000,450000.5',
  'innovation-award;recognition=high-tech-enterprise',
  'rent-subsidy;leasedArea=1500;years=12,12,12',
  'team-award;yes=teamSelected',
  'loan-interest;years=10000000-3.45-12,8000000-3.45-12',
  'guarantee-fee;years=300000,200000',
  'incubator-tenancy;monthlyRent=20000;months=24',
  'corpus-purchase;years=1000000,2000000,1500000',
  'exhibition;events=120-200000,90-50000',
];
const lines = Array.from({ length: LINES }, (_, index) => items[index % items.length] ?? '');
const link = ['v1', '2026', ...lines, 'end'].join('/');

/** In the page: milliseconds from each key in the form until the sums have changed and the page is laid out anew. */
const untilDrawn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (keys) => {
    const field = document.querySelector<HTMLInputElement>('.plan-item input[name$="completedInvestment"]');
    const bounds = [...document.querySelectorAll('.face')].at(-1);
    if (!field || !bounds) throw new Error('no form or no sums');
    const times: number[] = [];
    for (let key = 1; key <= keys; key += 1) {
      const before = bounds.textContent;
      // A sum below the cap of the project, another one each time.
      field.value = String(100 + key);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (bounds.textContent === before) await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, KEYS);

const server = await serveCompressed(PORT);
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ serviceWorkers: 'block', baseURL: `http://localhost:${String(PORT)}` });
  const plan = new PlanPage(page);
  await plan.open(link);
  await page.getByRole('button', { name: '存为我的测算单' }).click();
  await plan.go('填数');
  await plan.items.nth(1).locator('summary').first().click();
  const times = [...(await untilDrawn(page))].sort((one, other) => one - other);
  const most = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  console.log(`A key on the page of a plan with ${String(LINES)} lines, ${String(KEYS)} keys\n`);
  console.log(
    table(
      ['until all sums are drawn', 'ms'],
      [
        ['median', number(median(times))],
        ['19 of 20 within', number(most)],
      ],
    ),
  );
  console.log(`\n${verdict(median(times) <= FRAME, `median within one frame of ${String(FRAME)} ms`)}`);
} finally {
  await browser.close();
  server.close();
}
