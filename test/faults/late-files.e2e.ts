import { expect, test, type Browser, type Page, type Route } from '@playwright/test';
import { forEach } from '../e2e/at-once.ts';
import { lateFiles, lateNameOf } from './late-files.ts';
import { scenarios, sentence, type Scenario } from './scenarios.ts';

const LATE_MS = 3000;

/** What befalls a file; `isFirst` of its requests. */
const faults: Readonly<Record<string, (route: Route, isFirst: boolean) => Promise<void>>> = {
  'fails once': (route, isFirst) => (isFirst ? route.abort() : route.continue()),
  'fails always': (route) => route.abort(),
  'comes three seconds late': async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  },
  'is gone after a redeploy': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '404' }),
};
/** After these the reader has what was asked for. */
const PASSING = ['fails once', 'comes three seconds late'];

/** Every fault of every file with CASES=all; otherwise the files take turns in them. */
const isWhole = process.env.CASES === 'all';

test.setTimeout(400_000);

/** Opens a page of its own, which the task may leave as it likes. */
const withPage = async <T>(browser: Browser, { userAgent }: Scenario, task: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext(userAgent === undefined ? {} : { userAgent });
  try {
    return await task(await context.newPage());
  } finally {
    await context.close();
  }
};

/** The late files that a scenario asks for where nothing fails. */
const filesOf = (browser: Browser, scenario: Scenario): Promise<ReadonlySet<string>> =>
  withPage(browser, scenario, async (page) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(lateNameOf(request.url())));
    await page.goto(scenario.path);
    await scenario.act?.(page);
    await expect(scenario.result(page)).toBeVisible();
    return asked;
  });

const ENTRY = '**/pagefind-entry.json*';
/** The same JSON, each time written otherwise. */
const otherEachTime = () => {
  let requests = 0;
  return async (route: Route): Promise<void> => {
    const response = await route.fetch();
    requests += 1;
    await route.fulfill({ response, body: (await response.text()) + ' '.repeat(requests) });
  };
};

const isStyle = (file: string): boolean => file.endsWith('.css');

/** One cell of the table: a reader sees the result or a sentence, and where the fault is gone, its button brings the result. */
const tryCell = (browser: Browser, scenario: Scenario, file: string, fault: string): Promise<void> =>
  withPage(browser, scenario, async (page) => {
    const what = `${scenario.name}: ${file} ${fault}`;
    let requests = 0;
    const isIt = ({ href }: URL): boolean => lateNameOf(href) === file;
    await page.route(isIt, (route) => faults[fault]?.(route, ++requests === 1));
    // Another build has another index, and Pagefind's first file says so; of a piece that is gone Pagefind says nothing.
    if (file === '/pagefind/index/' && fault === 'is gone after a redeploy') await page.route(ENTRY, otherEachTime());
    await page.goto(scenario.path);
    await scenario.act?.(page);
    const result = scenario.result(page);
    // Without its styles a page is plain, but it works.
    if (PASSING.includes(fault) || isStyle(file)) {
      await expect(result, what).toBeVisible({ timeout: 15_000 });
      return;
    }
    await expect(result.or(sentence(page)).first(), what).toBeVisible({ timeout: 15_000 });
    if (await result.isVisible()) return;
    if (fault === 'is gone after a redeploy' && file.endsWith('.js'))
      await expect(sentence(page).first().getByRole('button'), what).toHaveText('重新加载');
    await page.unrouteAll({ behavior: 'wait' });
    await sentence(page).first().getByRole('button').click();
    // The button does it; where the whole page was missing, the reader then does what they came for.
    const isDone = await result.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (!isDone) await scenario.act?.(page);
    await expect(result, what).toBeVisible({ timeout: 15_000 });
  });

test('Every late file of the build has its row, and no cell of the table leaves a reader with nothing', async ({
  browser,
}) => {
  const rows: (readonly [Scenario, string])[] = [];
  const late = lateFiles();
  const taken = new Set<string>();
  const askedBy = new Map<Scenario, ReadonlySet<string>>();
  await forEach(scenarios, async (scenario) => {
    askedBy.set(scenario, await filesOf(browser, scenario));
  });
  for (const scenario of scenarios) {
    const asked = askedBy.get(scenario) ?? new Set();
    rows.push(
      ...late
        .filter((file) => asked.has(file) && (!taken.has(file) || scenario.also?.test(file)))
        .map((file) => [scenario, file] as const),
    );
    for (const file of asked) taken.add(file);
  }
  expect(
    late.filter((file) => !taken.has(file)),
    'no scenario asks for these; write one',
  ).toEqual([]);
  const kinds = Object.keys(faults);
  const cells = rows.flatMap(([scenario, file], turn) =>
    kinds.filter((_, at) => isWhole || at === turn % kinds.length).map((fault) => ({ scenario, file, fault })),
  );
  const failed: string[] = [];
  await forEach(cells, async ({ scenario, file, fault }) => {
    await tryCell(browser, scenario, file, fault).catch((error: unknown) => {
      failed.push(`${scenario.name}: ${file} ${fault}: ${String(error).split('\n')[0] ?? ''}`);
    });
  });
  const all = rows.length * kinds.length;
  console.log(
    `  late files: ${String(late.length)}; cells: ${String(cells.length)} of ${String(all)}, failed: ${String(failed.length)}`,
  );
  expect(failed).toEqual([]);
});
