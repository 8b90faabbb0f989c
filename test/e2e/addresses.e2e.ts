import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newIds, presentIds, vanishedIds } from '../../build/ids.ts';
import { keptEditions } from '../../src/editions/edition.ts';
import { published } from '../../src/links/published.ts';
import { untilReady } from './ready.ts';
import { forwarded } from './site-map.ts';

const MEASURE = '/measures/technology-finance/';

for (const fragment of ['c11-2。', 'c11-2）', 'C11-2', 'c11-2%E3%80%82', 'c11-2，请看'])
  test(`#${fragment} lands on the sentence`, async ({ page }) => {
    await page.goto(`${MEASURE}#${fragment}`);
    await expect(page).toHaveURL(`${MEASURE}#c11-2`);
    await expect(page.locator('#c11-2')).toBeInViewport();
    expect(await page.locator('#c11-2').evaluate((sentence) => sentence.matches(':target'))).toBe(true);
  });

test('A bent fragment that is typed into an open page lands, too, and an unknown one changes nothing', async ({
  page,
}) => {
  await page.goto(MEASURE);
  await untilReady(page);
  await page.evaluate(() => (location.hash = 'C11-3；'));
  await expect(page).toHaveURL(`${MEASURE}#c11-3`);
  await expect(page.locator('#c11-3')).toBeInViewport();
  await page.evaluate(() => (location.hash = 'c99-1。'));
  await expect(page).toHaveURL(new RegExp(`#c99-1`));
});

for (const path of ['/annex/', '/plan/'])
  test(`${path} comes to life under a link of 300 kB, however many slashes it has`, async ({ page }) => {
    await page.goto(`${path}#v1/2026/${'x/'.repeat(150_000)}`);
    await untilReady(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('An escaped # is recovered in the browser, and what follows it is not sent again', async ({ page }) => {
  const requests: string[] = [];
  await page.route('**/*', (route) => {
    requests.push(new URL(route.request().url()).pathname);
    return route.continue();
  });
  await page.goto(`${MEASURE}%23c11-2`);
  await expect(page).toHaveURL(`${MEASURE}#c11-2`);
  await expect(page.locator('#c11-2')).toBeInViewport();
  requests.length = 0;
  await page.goto('/plan/%23v1/2026/tech-upgrade;projects=300000/end');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('算一算');
  expect(requests.filter((path) => path.includes('v1'))).toEqual(['/plan/%23v1/2026/tech-upgrade;projects=300000/end']);
});

test('A page without its slash leads to it', async ({ page, request }) => {
  const answer = await request.get('/plan?from=x', { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([301, '/plan/?from=x']);
  const nothing = await page.goto('/plans');
  expect(nothing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到这个页面');
});

test('The filters leave the rest of an address as it is, and write only their own', async ({ page }) => {
  await page.goto('/benefits/?utm_source=x#non-monetary');
  await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
  await expect(page).toHaveURL('/benefits/?utm_source=x#non-monetary');
  await page.getByRole('radio', { name: /服务平台/ }).check();
  await expect(page).toHaveURL('/benefits/?utm_source=x&for=platform#non-monetary');
  await page.getByRole('radio', { name: /全部/ }).check();
  await expect(page).toHaveURL('/benefits/?utm_source=x#non-monetary');
});

test('Citations and paper do not carry what a messenger added', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${MEASURE}?from=singlemessage&isappinstalled=0&utm_source=x`);
  await untilReady(page);
  await page.locator('#c11-2 [data-cite]').click();
  await page.getByRole('button', { name: '引文和链接' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/:\d+\/c\/11\.2\/$/);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.printed')).toHaveText(new RegExp(`${MEASURE}；`));
});

test('Every page of the site is in the registry of what was published', () => {
  const built = presentIds(globSync('**/*.html', { cwd: 'dist' }));
  expect(newIds(published, built), 'npm run ids adds them to src/links/published-ids.json').toEqual({});
  expect(vanishedIds(published, built, keptEditions())).toEqual([]);
});

test('There is a page of what has changed where there is an edition before this one, and no word of it elsewhere', async ({
  request,
}) => {
  const isSecond = keptEditions().length > 0;
  expect((await request.get('/changes/')).status()).toBe(isSecond ? 200 : 404);
  expect((await (await request.get('/')).text()).includes('/changes/')).toBe(isSecond);
});

for (const [from, to] of forwarded)
  test(`${from} leads to what has taken its place`, async ({ page }) => {
    await page.goto(from);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1, name: '全部支持' })).toBeVisible();
  });
