import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { expect, test as base, type Page } from '@playwright/test';
import { siteServer } from '../../build/site-server.ts';
import { benefits } from '../../src/rules/index.ts';
import { forEach } from './at-once.ts';
import { waitForEstimators } from './estimator-page.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';
import { PORT } from './ports.ts';
import { untilReady } from './ready.ts';
import { measurePages } from './site-map.ts';

const KIB = 1024;
/** Of a measure, the page itself. What it knows of the build changes with it, and with that some forty bytes of its weight. */
const PAGE = 14 * KIB;
/** Without what is asked for in advance, for readers who save data; with the estimator and its pictures; home. */
const BEFORE = 27 * KIB;
const WITH_ESTIMATOR = 76 * KIB;
const HOME = 21 * KIB;
/** An estimator on another site, until it works. */
const EMBED = 60 * KIB;
/** The scripts of a plan until it can be filled in. */
const PLAN_START_SCRIPTS = 92 * KIB;
/**
 * The scripts of a plan before anything is exported, with those of its paper, which a printer does not wait for, and
 * what the text leaves open about its items.
 */
const PLAN_SCRIPTS = 114 * KIB;
/** Another measure, of which nothing has been saved but what pages share: its text and pictures, and the inlined styles. */
const SECOND = 14 * KIB;
/** All that a first visit saves for when there is no network. */
const SAVED = 350 * KIB;
/** A page that was read before, once the worker has saved the site: the server is asked whether it is still the same. */
const AGAIN = 8 * KIB;

/** A file of the built site as a good server sends it: in brotli at its best, as the build has packed the longer ones. */
const weigh = (pathname: string): number => {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const packed = statSync(`dist${file}.br`, { throwIfNoEntry: false });
  return packed?.size ?? brotliCompressSync(readFileSync(`dist${file}`)).length;
};

/** The files that a page asks for, each once. */
class Scale {
  readonly #files = new Set<string>();

  constructor(page: Page) {
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // The icon is no part of the page: the browser asks for it when it likes, if at all.
      if (response.ok() && !pathname.includes('/icons/')) this.#files.add(pathname);
    });
  }

  /** The bytes of all that was asked for so far, or of what was not asked for before. */
  read(known: ReadonlySet<string> = new Set()): number {
    return [...this.#files].filter((path) => !known.has(path)).reduce((sum, path) => sum + weigh(path), 0);
  }

  /** The bytes of the scripts among them. */
  readScripts(): number {
    return this.read(new Set([...this.#files].filter((path) => !path.endsWith('.js'))));
  }

  /** What has been asked for. */
  get files(): ReadonlySet<string> {
    return new Set(this.#files);
  }
}

const test = base.extend<{ scale: Scale }>({
  scale: async ({ page }, use) => use(new Scale(page)),
});

/** Until what comes after the first paint has come, too. */
const arrive = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: 'networkidle' });
  await untilReady(page);
  await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('head link[rel="stylesheet"]')?.sheet);
};

/** Fails above the budget, and says the heaviest. */
const expectWithin = (what: string, weights: readonly (readonly [string, number])[], budget: number): void => {
  const [path, heaviest] = weights.reduce((most, one) => (one[1] > most[1] ? one : most));
  console.log(`  ${what}: ${(heaviest / KIB).toFixed(1)} of ${String(budget / KIB)} KiB (${path})`);
  for (const [each, weight] of weights) expect.soft(weight, `${what}: ${each}`).toBeLessThanOrEqual(budget);
};

test.setTimeout(120_000);

test('Home weighs at most 21 KiB', async ({ page, scale }) => {
  await arrive(page, '/');
  expectWithin('home', [['/', scale.read()]], HOME);
});

test('The page of a measure weighs at most 14 KiB', () => {
  const weights = measurePages.map((path): [string, number] => [path, weigh(path)]);
  expectWithin('the page of a measure', weights, PAGE);
});

/** What a server may send at once over a new connection: ten segments of 1,460 bytes. */
const ONE_ROUND_TRIP = 14_600;

test('Home and every measure come in one round trip, with all that a server says with them', async ({ request }) => {
  for (const path of ['/', ...measurePages]) {
    const response = await request.get(path);
    const said = response.headersArray().map(({ name, value }) => `${name}: ${value}\r\n`);
    const status = `HTTP/1.1 ${String(response.status())} ${response.statusText()}\r\n`;
    const head = [status, ...said, '\r\n'].join('').length;
    expect.soft(head + weigh(path), path).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  }
});

test('Every measure weighs at most 76 KiB with its estimator, and 27 KiB until it comes into view where data is saved', async ({
  browser,
}) => {
  const before: [string, number][] = [];
  const whole: [string, number][] = [];
  await forEach(measurePages, async (path) => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const scale = new Scale(page);
    await arrive(page, path);
    before.push([path, scale.read()]);
    await page.locator('.benefit > details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await waitForEstimators(page);
    await page.waitForLoadState('networkidle');
    whole.push([path, scale.read()]);
    await page.close();
  });
  expectWithin('a measure before its estimator', before, BEFORE);
  expectWithin('a measure with its estimator', whole, WITH_ESTIMATOR);
});

test('An estimator on another site weighs at most 60 KiB until it works', async ({ browser }) => {
  const weights: [string, number][] = [];
  await forEach(benefits, async ({ id }) => {
    const path = `/embed/${id}/`;
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const scale = new Scale(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-estimator][data-live]')).toBeAttached();
    await page.waitForLoadState('networkidle');
    weights.push([path, scale.read()]);
    await page.close();
  });
  expectWithin('an estimator on another site', weights, EMBED);
});

test('The scripts of a plan weigh at most 92 KiB until it can be filled in', async ({ page, scale }) => {
  await page.goto('/plan/', { waitUntil: 'networkidle' });
  const plan = new PlanPage(page);
  await plan.isReady();
  await plan.tick('买算力');
  await plan.go('填数');
  await page.waitForLoadState('networkidle');
  expectWithin(
    'the scripts of a plan until it can be filled in',
    [['/plan/', scale.readScripts()]],
    PLAN_START_SCRIPTS,
  );
});

test('The scripts of a plan weigh at most 114 KiB before anything is exported', async ({ page, scale }) => {
  await page.goto(`/plan/#${FULL_PLAN}`, { waitUntil: 'networkidle' });
  const plan = new PlanPage(page);
  await plan.isReady();
  for (const step of ['填数', '看结果'] as const) await plan.go(step);
  await page.waitForLoadState('networkidle');
  expectWithin('the scripts of a plan', [['/plan/', scale.readScripts()]], PLAN_SCRIPTS);
});

test('A second measure weighs no more than its own text and the inlined styles', async ({ page, scale, browser }) => {
  const [first = '', ...others] = measurePages;
  await arrive(page, first);
  const known = scale.files;
  const weights: [string, number][] = [];
  await forEach(others, async (path) => {
    const other = await browser.newPage({ serviceWorkers: 'block' });
    const own = new Scale(other);
    await arrive(other, path);
    weights.push([path, own.read(known)]);
    await other.close();
  });
  expectWithin('a second measure', weights, SECOND);
});

/** Every measure with CASES=all, otherwise one of four. */
const isWhole = process.env.CASES === 'all';

/** The site on a server that knows what a browser has already, and says what the worker asked for and how many bytes it sent. */
const countingServer = async (port: number) => {
  let sent = 0;
  const saved = new Set<string>();
  const server = siteServer('dist');
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.referer?.endsWith('/sw.js')) saved.add(request.url ?? '');
    response.on('finish', () => {
      if (response.statusCode !== 304) sent += Number(response.getHeader('content-length') ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, () => resolve()));
  return { server, saved, sent: () => sent };
};

test.describe('once the worker has saved the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what it saved weighs at most 350 KiB, and a measure that was read before at most 8 KiB', async ({ page }, {
    parallelIndex,
  }) => {
    const port = PORT + 8 + parallelIndex;
    const { server, saved, sent } = await countingServer(port);
    const site = `http://localhost:${String(port)}`;
    await arrive(page, `${site}/annex/`);
    await expect(page.getByText('已保存到本机')).toBeVisible({ timeout: 30_000 });
    expect(saved).toContain('/pages.json');
    expectWithin('all that is saved', [['/', [...saved].reduce((sum, path) => sum + weigh(path), 0)]], SAVED);
    const read = measurePages.filter((_, at) => isWhole || at % 4 === 0);
    for (const path of read) await arrive(page, site + path);
    const weights: [string, number][] = [];
    for (const path of read) {
      const before = sent();
      await arrive(page, site + path);
      await expect(page.locator('h1')).toBeVisible();
      weights.push([path, sent() - before]);
    }
    expectWithin('a measure that was read before, of a saved site', weights, AGAIN);
    server.close();
    server.closeAllConnections();
  });
});
