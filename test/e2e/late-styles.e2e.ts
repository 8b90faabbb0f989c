import { expect, test } from '@playwright/test';
import { questionsAbout } from '../../src/rules/index.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { untilReady } from './ready.ts';

const STYLES = '**/_astro/estimates.*.css';
const MEASURE = '/measures/technology-finance/';
/** The header covers so much of the window, in pixels, and leaves some room. */
const BELOW_HEADER = { least: 60, most: 120 };

test('a page is read while the styles of its forms are on their way; the forms show with them', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(STYLES, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(STYLES);
  await page.goto(MEASURE, { waitUntil: 'commit' });
  await asked;
  await expect(page.locator('#official')).toBeVisible();
  await expect(page.locator('.benefit').first()).toBeHidden();
  release(undefined);
  await expect(page.locator('.benefit').first()).toBeVisible();
  await expect(page.locator('.benefit').first()).toHaveCSS('border-top-style', 'solid');
});

test('if the styles do not come, the forms show and answer without them', async ({ page }) => {
  await page.route(STYLES, (route) => route.abort());
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await expect(form.section).toBeVisible();
  await form.fill('实际采购费用', '400');
  await expect(form.inWan).toHaveText('100万元');
});

for (const place of ['heading-guarantee-fee', 'questions'])
  test(`a page opened at #${place} stays there when the styles of the forms above it come late`, async ({ page }) => {
    await page.route(STYLES, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    const arrived = page.waitForResponse(STYLES);
    await page.goto(`${MEASURE}#${place}`);
    await arrived;
    const top = () => page.locator(`#${place}`).evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(BELOW_HEADER.most);
    expect(await top()).toBeGreaterThan(BELOW_HEADER.least);
  });

test('beside a result stand the open questions, or, if they do not come, the way to them', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  const questions = form.details.locator('details.questions');
  await questions.locator('summary').click();
  await expect(questions.getByRole('listitem')).toHaveCount(questionsAbout('compute-purchase').length);
  await expect(questions).toContainText('上限按每家企业、每份合同、每年还是整个有效期计算，原文没有写。');

  await page.route('**/*questions-compute-supply*', (route) => route.abort());
  await page.reload();
  await form.fill('实际采购费用', '500');
  await expect(form.inWan).toHaveText('100万元');
  await expect(questions).toHaveCount(0);
  await form.details.getByRole('link', { name: /原文没写清的地方/ }).click();
  await expect(page.locator('#questions')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a measure has all its styles', async ({ page }) => {
    await page.goto(MEASURE);
    await expect(page.locator('.benefit').first()).toBeVisible();
    await expect(page.locator('.benefit').first()).toHaveCSS('border-top-style', 'solid');
  });
});

test('What brings a form to life is asked for beside the scripts of its page, not after them; not where data is saved', async ({
  page,
}) => {
  // Those scripts never come.
  await page.route('**/hydrate-on-visible.*.js', () => undefined);
  const isForm = (address: string): boolean => /\/form\.[^/]*\.js$/.test(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/measures/compute-supply/', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => asked.some(isForm)).toBe(true);

  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  asked.length = 0;
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect.poll(() => asked.some((address) => address.includes('hydrate-on-visible'))).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(asked.filter(isForm)).toEqual([]);
});

test('Where a page comes slowly, its scripts are asked for before it is read to its end', async ({ page }) => {
  await page.route(MEASURE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(MEASURE);
  await untilReady(page);
  const { asked, read } = await page.evaluate(() => {
    const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    const [visit] = performance.getEntriesByType('navigation');
    return { asked: script?.startTime ?? Number.NaN, read: (visit as PerformanceNavigationTiming).domInteractive };
  });
  expect(asked).toBeLessThan(read);
});
