import { expect, test, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { doubleLetters } from './looks.ts';
import { untilReady } from './ready.ts';
import { policy } from '../../src/rules/index.ts';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const letterSize = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontSize);

/** Opens 显示设置, and waits until a choice is taken. */
const openDisplay = async (page: Page): Promise<void> => {
  await untilReady(page);
  await page.getByRole('button', { name: '显示' }).click();
};

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(17, 22, 28)';

test('Light and dark follow the system until the reader chooses, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await background(page)).toBe(DARK);

  await openDisplay(page);
  await page.getByRole('radio', { name: '浅色' }).check();
  expect(await background(page)).toBe(LIGHT);
  await page.goto('/annex/');
  expect(await background(page)).toBe(LIGHT);

  await openDisplay(page);
  await expect(page.getByRole('radio', { name: '浅色' })).toBeChecked();
  await page.getByRole('radio', { name: '跟随系统' }).check();
  expect(await background(page)).toBe(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(LIGHT);
});

for (const path of ['/', '/measures/talent/', '/plan/'])
  test(`On paper ${path} is light, for who reads in the dark by the system’s choice or by their own`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await untilReady(page);
    await expect.poll(() => background(page)).toBe(LIGHT);
    await page.evaluate(() => localStorage.setItem('display', '{"theme":"dark"}'));
    await page.reload();
    await untilReady(page);
    await expect.poll(() => background(page)).toBe(LIGHT);
    await page.emulateMedia({ media: 'screen' });
    expect(await background(page)).toBe(DARK);
  });

test('关怀版 makes letters and targets larger, on every page, until it is switched off', async ({ page }) => {
  await page.goto('/');
  expect(await letterSize(page)).toBe('18px');
  await untilReady(page);
  await page.getByRole('button', { name: '关怀版' }).click();
  expect(await letterSize(page)).toBe('24px');

  await page.goto('/measures/talent/');
  expect(await letterSize(page)).toBe('24px');
  const button = await page.getByRole('button', { name: '标准版' }).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(60);
  await untilReady(page);
  await page.getByRole('button', { name: '标准版' }).click();
  await page.reload();
  expect(await letterSize(page)).toBe('18px');
});

test('On a phone the measures are in a drawer that the keyboard opens, walks through and closes', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto('/measures/talent/');
  const drawer = page.getByRole('navigation', { name: '目录' });
  await expect(drawer).toBeHidden();

  const opener = page.getByRole('button', { name: '目录' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(drawer).toBeVisible();
  await expect(drawer.getByRole('link', { name: '鼓励实施人才引育计划' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await expect(drawer.getByRole('button', { name: '关闭' })).toBeFocused();
  for (const name of ['算一算', '十三条', '一图读懂', '原文', '搜索', '加大优质优价算力供给']) {
    await page.keyboard.press('Tab');
    await expect(drawer.getByRole('link', { name })).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(opener).toBeFocused();
});

test('关怀版 leads in by four ways, and the telephone says whose it is', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/');
  await untilReady(page);
  const ways = page.getByRole('navigation', { name: '从这里开始' });
  await expect(ways).toBeHidden();
  await page.getByRole('button', { name: '关怀版' }).click();
  await expect(ways.getByRole('link')).toHaveText([
    '一分钟看懂',
    '十三条',
    '一图读懂',
    new RegExp(`^\\s*打电话问 ${policy.telephone}\\s*${policy.office}\\s*$`),
  ]);
  for (const way of await ways.getByRole('link').all())
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await expect(page.getByRole('complementary', { name: '文件状态' }).getByText('联系电话')).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^买算力/ })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('关怀版 folds a measure to what it says, for whom, how much and whom to call', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('display', '{"theme":"system","care":true}'));
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/measures/industrial-space/');
  await untilReady(page);
  const main = page.getByRole('main');
  const call = page.getByRole('complementary', { name: '文件状态' }).getByRole('link', { name: policy.telephone });
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await expect(page.getByText(policy.office).first()).toBeInViewport();
  await expect(main.locator('.lead')).toBeVisible();
  await expect(main.locator('.key-facts')).toBeVisible();
  await expect(page.locator('#official')).toBeHidden();
  await main.getByText('看原文和试算').click();
  await expect(page.locator('#official')).toBeVisible();
  // An address of a sentence leads to it all the same.
  await page.goto('/annex/');
  await page.goto('/measures/industrial-space/#c9-1');
  await expect(page.locator('#c9-1')).toBeInViewport();
});

test('关怀版 reads a measure aloud where the device has a Chinese voice, and stops when asked', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('display', '{"theme":"system","care":true}');
    const said: string[] = [];
    const state = { speaking: false };
    const fake = {
      getVoices: () => [{ lang: 'en-US' }, { lang: 'zh-CN' }],
      addEventListener: () => undefined,
      get speaking() {
        return state.speaking;
      },
      speak: ({ text }: { text: string }) => {
        state.speaking = true;
        said.push(text);
      },
      cancel: () => (state.speaking = false),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'said', { value: said });
  });
  await page.goto('/measures/industrial-space/');
  await page.getByRole('button', { name: '读给我听' }).click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.join(''))).toContain(
    '加强企业产业用房支持',
  );
  await page.getByRole('button', { name: '停止朗读' }).click();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('The header has five ways in, and on a phone the status and 关怀版 in words', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/measures/talent/');
  const header = page.getByRole('banner');
  await expect(header.getByRole('navigation').getByRole('link')).toHaveText(['算一算', '十三条', '一图读懂', '原文']);
  await expect(header.getByRole('link', { name: '搜索' })).toBeVisible();
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/measures/technology-finance/#c11-2');
  await expect(page.locator('#c11-2')).toBeInViewport();
  await expect(header.getByText('征求意见稿')).toBeInViewport({ ratio: 1 });
  await expect(header.getByText('关怀版')).toBeInViewport({ ratio: 1 });
});

test('On a phone light or dark is chosen from the menu', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto('/');
  await untilReady(page);
  await page.getByRole('button', { name: '目录' }).click();
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  expect(await background(page)).toBe(DARK);
});

test('On a wide screen the measures stand beside the text, and the contents follow the reading', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/measures/talent/');
  await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
  await expect(page.getByRole('button', { name: '目录' })).toBeHidden();
  const measures = page.getByRole('navigation', { name: '目录' }).locator('a[href^="/measures/"]:visible');
  await expect(measures).toHaveCount(13);
  for (const measure of [measures.first(), measures.last()]) await expect(measure).toBeInViewport({ ratio: 1 });

  await page.locator('#examples').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#examples')?.scrollIntoView());
  const contents = page.getByRole('navigation', { name: '本页内容' });
  await expect(contents.getByRole('link', { name: '例子' })).toHaveAttribute('aria-current', 'true');
});

test('Who wants less motion gets no smooth scrolling', async ({ page }) => {
  const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/');
  expect(await scrolling()).toBe('smooth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await scrolling()).toBe('auto');
});

test('The form comes first, its result beside it where there is room, and the picture below both', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  const top = async (selector: string) => (await form.section.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await top('form')).toBeLessThan(await top('.result'));
  expect(await top('.result')).toBeLessThan(await top('.picture'));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => scrollTo(0, 0));
  expect(await top('form')).toBe(await top('.result'));
  expect(await top('.result')).toBeLessThan(await top('.picture'));
});

/** The amounts on tiles, and the telephone numbers, that begin on one line and end on the next. */
const brokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const whole = text.parentElement?.closest('.deed') ? /\d+万元/g : /\d{4}-\d{7}/g;
      for (const { 0: words, index } of (text.textContent ?? '').matchAll(whole)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + words.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(words);
      }
    }
    return broken;
  });

test('On a phone no amount on a tile and no telephone number breaks', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of ['/', '/plan/', '/open-questions/']) {
    await page.goto(path);
    await untilReady(page);
    await page.locator('.deed, .first-questions').first().waitFor();
    expect(await brokenIn(page), path).toEqual([]);
  }
});

test('With letters of twice the size on a phone the header grows, too, and no number, way or mark is cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/one-picture/');
  await untilReady(page);
  const sizesOf = () =>
    page
      .locator('.site-name, .site-name .draft, .care')
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  const before = await sizesOf();
  await doubleLetters(page);
  const after = await sizesOf();
  for (const [index, size] of after.entries()) expect(size / (before[index] ?? 0)).toBeGreaterThan(1.75);
  expect(await brokenIn(page)).toEqual([]);
  const begins = (crumb: Element): boolean => getComputedStyle(crumb, '::before').content !== 'none';
  for (const crumb of await page.locator('.breadcrumbs li').all()) expect(await crumb.evaluate(begins)).toBe(false);
  expect(await page.locator('.sheet-status strong').evaluate((mark) => mark.getClientRects().length)).toBe(1);
  for (const target of await page.locator('.site-header .tool:visible').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

for (const path of ['/', '/measures/compute-supply/', '/plan/', '/search/?q=%E8%B4%B7%E6%AC%BE'])
  test(`Nothing on ${path} moves when scripts and late styles come`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) performance.mark('shift', { detail: JSON.stringify(shift) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/_astro/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await untilReady(page);
    const shifts = await page.evaluate(() =>
      performance.getEntriesByName('shift').map((mark) => (mark as PerformanceMark).detail as unknown),
    );
    expect(shifts).toEqual([]);
  });
