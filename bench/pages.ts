// How fast the built pages show and answer, by Lighthouse on its throttled phone: `npm run build && npm run bench:pages`.
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { median } from './measure.ts';
import { serveCompressed } from './served.ts';

const PORT = 4390;
const DEBUGGING_PORT = 9390;
const RUNS = 5;
const PAGES = ['/', '/measures/compute-supply/', '/measures/technology-finance/'];

const site = await serveCompressed(PORT);
const browser = await chromium.launch({
  executablePath: await findWholeChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${String(DEBUGGING_PORT)}`],
});

for (const path of PAGES) {
  const audits: Record<string, number[]> = {};
  const note = (name: string, value: number | null | undefined) => (audits[name] ??= []).push(value ?? Number.NaN);
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(`http://localhost:${String(PORT)}${path}`, {
      port: DEBUGGING_PORT,
      logLevel: 'error',
    });
    for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {})) note(name, (score ?? 0) * 100);
    for (const name of ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'])
      note(name, result?.lhr.audits[name]?.numericValue);
    if (run === 0)
      for (const { id, score, title } of Object.values(result?.lhr.audits ?? {}))
        if (score !== null && score < 0.9) console.log(`  ${path} ${id}: ${String(score)} ${title}`);
  }
  console.log(path);
  for (const [name, values] of Object.entries(audits)) console.log(`  ${name}: ${median(values).toFixed(3)}`);
}

await browser.close();
site.close();
