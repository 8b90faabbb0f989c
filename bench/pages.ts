/**
 * How fast the built pages show and answer, by Lighthouse on its throttled phone: `npm run build && npm run bench:pages`.
 * Home, the plan and every measure, with all four categories. Reports against the aims and never fails on them.
 */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { measurePages } from '../test/e2e/site-map.ts';
import { median } from './measure.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = 4390;
const DEBUGGING_PORT = 9390;
const RUNS = Number(process.env.RUNS ?? 5);
const LCP_AIM_MS = 800;
const PAGES = ['/', '/plan/', ...measurePages];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;

const site = await serveCompressed(PORT);
const browser = await chromium.launch({
  executablePath: await findWholeChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${String(DEBUGGING_PORT)}`],
});

const rows: string[][] = [];
const verdicts: string[] = [];
for (const path of PAGES) {
  const audits: Record<string, number[]> = {};
  const note = (name: string, value: number | null | undefined) => (audits[name] ??= []).push(value ?? Number.NaN);
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(`http://localhost:${String(PORT)}${path}`, {
      port: DEBUGGING_PORT,
      logLevel: 'error',
    });
    for (const name of CATEGORIES) note(name, (result?.lhr.categories[name]?.score ?? Number.NaN) * 100);
    for (const name of TIMES) note(name, result?.lhr.audits[name]?.numericValue);
    if (run === 0)
      for (const { id, score, title } of Object.values(result?.lhr.audits ?? {}))
        if (score !== null && score < 0.9) console.log(`  ${path} ${id}: ${String(score)} ${title}`);
  }
  const of = (name: string) => median(audits[name] ?? []);
  rows.push([path, ...CATEGORIES.map((name) => String(of(name))), ...TIMES.map((name) => number(of(name)))]);
  verdicts.push(
    verdict(
      CATEGORIES.every((name) => of(name) === 100) && of('largest-contentful-paint') <= LCP_AIM_MS,
      `${path}: 100 in four categories, drawn within ${String(LCP_AIM_MS)} ms`,
    ),
  );
}
console.log(`Lighthouse's phone, medians of ${String(RUNS)} visits\n`);
console.log(table(['', ...CATEGORIES, 'LCP ms', 'blocked ms', 'shift'], rows));
console.log(`\n${verdicts.join('\n')}`);

await browser.close();
site.close();
