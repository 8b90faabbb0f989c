/**
 * What it takes an owner with a phone to get from home to the total of six things and its sheet: `npm run build && npm run
 * bench:errand`. Counts taps and choices, but not the numbers, and the screens of 812 px that each page is high. Reports
 * against what was aimed at and never fails on it.
 */
import { chromium, type Locator, type Page } from '@playwright/test';
import { measures } from '../src/rules/index.ts';
import { findWholeChromium } from '../test/e2e/chromium.ts';
import { serveCompressed } from './served.ts';
import { number, table, verdict } from './table.ts';

const PORT = Number(process.env.E2E_PORT ?? 4321);
const HOME = `http://localhost:${String(PORT)}`;
const PHONE = { width: 375, height: 812 };

const MOST_TAPS = 20;
const MOST_SCREENS = { home: 4, plan: 5, measure: 8 };

let taps = 0;
const tap = async (target: Locator): Promise<void> => {
  await target.click();
  taps += 1;
};

const screens = (page: Page): Promise<number> =>
  page.evaluate((height) => document.documentElement.scrollHeight / height, PHONE.height);

/** 30% of 1.5 million, 20% of 3.8 million, rent, interest, a recognition, a stand: from home to the total and its sheet. */
const runErrand = async (page: Page): Promise<{ readonly highest: number; readonly sum: string }> => {
  await page.goto(HOME);
  for (const name of ['买算力', '技术改造', '租园区厂房', '新增银行贷款', '认定高新等', '参展'])
    await tap(page.getByRole('checkbox', { name }));
  await tap(page.getByRole('link', { name: '填几个数，算总额' }));
  const open = page.locator('.plan-item details[open]');
  const fill = (label: string, text: string) => open.getByLabel(label, { exact: true }).first().fill(text);
  const heights: number[] = [];
  /** Measures what was filled in, and goes on. */
  const next = async (): Promise<void> => {
    heights.push(await screens(page));
    await tap(open.locator('.item-next button'));
  };
  const forms: Readonly<Record<string, () => Promise<unknown>>> = {
    算力采购补贴: () => fill('实际采购费用', '150'),
    技术改造奖励: () => fill('年度完成固定资产投资额', '380'),
    产业用房租金补贴: async () => {
      await fill('租赁面积', '1200');
      await fill('补贴月数', '6');
    },
    贷款贴息: async () => {
      await fill('贷款本金', '800');
      await fill('年利率', '3.45');
      await fill('计息月数', '12');
    },
    科技企业认定奖励: () => {
      taps += 1;
      return open.getByLabel('认定类别').selectOption({ label: '高新技术企业' });
    },
    参展费用支持: async () => {
      await fill('参展面积', '120');
      await fill('审定总投入', '20');
    },
  };
  for (let left = Object.keys(forms).length; left > 0; left -= 1) {
    const title = await open.getByRole('heading', { level: 3 }).first().innerText();
    const fillIn = forms[title];
    if (!fillIn) throw new Error(`The errand does not know ${title}`);
    await fillIn();
    await next();
  }
  heights.push(await screens(page));
  // The last leads to what is true of the applicant, which is confirmed with the rest.
  await tap(page.locator('.plan-way').getByRole('button', { name: '看结果' }));
  // What the sums take to hold is confirmed in one place.
  await tap(page.locator('.unconfirmed summary'));
  await tap(page.getByRole('button', { name: /个条件都符合$/ }));
  const sum = await page.locator('.plan-summary .face').innerText();
  await tap(page.getByRole('button', { name: '打印 / 存为 PDF' }));
  return { highest: Math.max(...heights), sum: sum.replaceAll(/\s+/g, ' ') };
};

const server = await serveCompressed(PORT);
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: PHONE, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(HOME);
  const home = await screens(page);
  const { highest, sum } = await runErrand(page);
  const heights: (readonly [string, number])[] = [];
  for (const { number: of, slug } of measures) {
    await page.goto(`${HOME}/measures/${slug}/`);
    heights.push([`measure ${String(of)}`, await screens(page)]);
  }
  const longest = Math.max(...heights.map(([, height]) => height));
  console.log(`The errand of six things, on a phone of ${String(PHONE.width)} px\n\n  ${sum}\n`);
  console.log(
    table(
      ['', 'now', 'at 2d84bf1'],
      [
        ['taps and choices besides the numbers', String(taps), '36'],
        ['screens of the plan, at most', number(highest), '17'],
        ['screens of home', number(home), '9.4'],
        ['screens of the longest measure', number(longest), '15.6'],
      ],
    ),
  );
  console.log(
    `\n${table(
      ['page', 'screens'],
      heights.map(([name, height]) => [name, number(height)]),
    )}\n`,
  );
  console.log(verdict(taps <= MOST_TAPS, `at most ${String(MOST_TAPS)} taps`));
  console.log(verdict(highest <= MOST_SCREENS.plan, `the plan within ${String(MOST_SCREENS.plan)} screens`));
  console.log(verdict(home <= MOST_SCREENS.home, `home within ${String(MOST_SCREENS.home)} screens`));
  console.log(verdict(longest <= MOST_SCREENS.measure, `each measure within ${String(MOST_SCREENS.measure)} screens`));
} finally {
  await browser.close();
  server.close();
}
