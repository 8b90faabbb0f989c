import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { benefits } from '../../src/rules/index.ts';
import { axe } from './axe.ts';
import { PORT, PORT_BELOW } from './ports.ts';

/** The site below a sub-path is built for the frames of 127.0.0.1 (playwright.config.ts); the other one for nobody's. */
const ALLOWING = `http://localhost:${String(PORT_BELOW)}/policy`;
const REFUSING = `http://localhost:${String(PORT)}`;

/** What docs/embed.md tells another site to write. */
const [, SNIPPET = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync('docs/embed.md', 'utf8')) ?? [];

/** Another site, whose only page is this. */
let other = '';
let body = '';
let server: Server;

test.beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><meta charset="utf-8">${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  other = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Opens the other site with a frame, and waits until the frame is there. */
const openFrame = async (page: Page, html: string): Promise<Frame> => {
  body = html;
  await page.goto(other);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('There is no frame');
  return frame;
};

const documented = (site: string): string =>
  SNIPPET.replaceAll('https://policy.host/', `${site}/`).replaceAll('https://policy.host', new URL(site).origin);

const iframe = (address: string): string => `<iframe src="${address}" style="width: 100%; height: 600px"></iframe>`;

test.describe('An estimator on another site', () => {
  test('works as documented, under its policy, and is as high as what it holds', async ({ page }) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedScript|TrustedHTML/.test(message.text())) violations.push(message.text());
    });
    const frame = await openFrame(page, documented(ALLOWING));
    await expect(frame.locator('[data-estimator][data-live]')).toBeAttached();
    await expect(frame.getByText('征求意见稿，不能凭它申请')).toBeVisible();
    const heightOfFrame = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    const heightOfPage = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(async () => (await heightOfFrame()) - (await heightOfPage())).toBe(0);
    const blank = await heightOfFrame();
    await frame.getByLabel('租赁面积').fill('1200');
    await frame.getByLabel('补贴月数').fill('12');
    await expect(frame.locator('.amount-wan')).toHaveText('7.2万元');
    // The result makes it grow, and no bar to scroll appears.
    await expect.poll(heightOfFrame).toBeGreaterThan(blank);
    await expect.poll(async () => (await heightOfFrame()) - (await heightOfPage())).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(violations).toEqual([]);
  });

  test('tells its height and nothing else', async ({ page }) => {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    const frame = await openFrame(page, iframe(`${ALLOWING}/embed/compute-purchase/`));
    await expect(frame.locator('[data-estimator][data-live]')).toBeAttached();
    await frame.getByLabel('实际采购费用').fill('987.654');
    await expect(frame.locator('.amount-wan')).toHaveText('100万元');
    const heard = await page.evaluate(() => (window as unknown as { readonly heard: readonly object[] }).heard);
    expect(heard.length).toBeGreaterThan(0);
    for (const message of heard)
      expect(message).toEqual({
        type: 'huiyang-ai-policy',
        benefit: 'compute-purchase',
        height: expect.any(Number) as unknown,
      });
  });

  test('leads back in a window of its own', async ({ page, context }) => {
    const frame = await openFrame(page, iframe(`${ALLOWING}/embed/loan-interest/`));
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: '看原文、解释和限制' }).click(),
    ]);
    await expect(opened).toHaveURL(`${ALLOWING}/measures/technology-finance/#heading-loan-interest`);
    expect(page.url()).toBe(other);
    for (const link of await frame.locator('a:visible').all())
      expect(
        await link.evaluate((each: HTMLAnchorElement) => each.target || document.querySelector('base')?.target),
      ).toBe('_blank');
  });

  test('keeps nothing, and works where the browser refuses to keep anything', async ({ page, context }) => {
    const type = async (frame: Frame): Promise<void> => {
      await expect(frame.locator('[data-estimator][data-live]')).toBeAttached();
      await frame.getByLabel('实际采购费用').fill('100');
      await expect(frame.locator('.amount-wan')).toHaveText('30万元');
    };
    const frame = await openFrame(page, iframe(`${ALLOWING}/embed/compute-purchase/`));
    await type(frame);
    expect(
      await frame.evaluate(async () => [
        sessionStorage.length,
        localStorage.length,
        document.cookie,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([0, 0, '', 0]);
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await type(await openFrame(page, iframe(`${ALLOWING}/embed/compute-purchase/`)));
    expect(errors).toEqual([]);
  });

  for (const [what, address] of [
    ['another page of a site that allows it', `${ALLOWING}/measures/industrial-space/`],
    ['home', `${ALLOWING}/`],
    ['an estimator of a site that allows none', `${REFUSING}/embed/rent-subsidy/`],
    ['another page of a site that allows none', `${REFUSING}/plan/`],
  ] as const)
    test(`is not ${what}`, async ({ page }) => {
      const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/.test(message.text()));
      const frame = await openFrame(page, iframe(address));
      await refused;
      expect(await frame.locator('main').count()).toBe(0);
    });
});

test.describe('The page of an estimator', () => {
  test('is there for each benefit, alone, and asks to be passed over', async ({ request }) => {
    for (const { id, title } of benefits) {
      const html = await (await request.get(`/embed/${id}/`)).text();
      expect(html, id).toContain('<meta name="robots" content="noindex">');
      expect(html.replaceAll(/<[^>]*>/g, ''), id).toContain(title);
      expect(html, id).not.toMatch(/sw\.js|class="site-notice"|rel="canonical"/);
    }
  });

  test('is not saved by the worker, not in the map of the site and not in the search', async ({ request }) => {
    for (const path of ['/sw.js', '/pages.json'])
      expect(await (await request.get(path)).text()).not.toContain('embed/');
    expect(readFileSync('dist-below/policy/sitemap-0.xml', 'utf8')).not.toContain('/embed/');
  });

  test('is accessible, and no wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of ['loan-interest', 'title-award']) {
      await page.goto(`/embed/${id}/`);
      await expect(page.locator('[data-estimator][data-live]')).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect((await axe(page).analyze()).violations).toEqual([]);
    }
  });
});
