import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { benefits } from '../../src/rules/index.ts';
import { buildTextIndex } from '../../src/search/index/build.ts';
import { axe } from './axe.ts';
import { hasWord, policyWords } from '../search/policy-words.ts';
import { SearchBox } from './search-page.ts';
import { csvRows } from '../csv.ts';

test('A search leads to the sentence, and says what it pays', async ({ page }) => {
  await page.goto('/search/');
  const box = new SearchBox(page);
  await box.field.fill('担保费用');
  const first = box.groups.first();
  await expect(first).toContainText('加大科技金融服务支持');
  await expect(first).toContainText('不超过');
  await expect(first).toContainText('单个企业每年最高30万元');
  await expect(first.locator('.excerpt mark').first()).toHaveText('担保费用');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await first.getByRole('link', { name: '第11条第2句 担保费资助' }).click();
  await expect(page).toHaveURL(/\/measures\/technology-finance\/#c11-2$/);
  await expect(page.locator('#c11-2')).toBeInViewport();
});

test('The address carries the query and the filters', async ({ page }) => {
  await page.goto('/search/?q=%E8%A1%A5%E8%B4%B4&kind=in-kind');
  const box = new SearchBox(page);
  await expect(box.field).toHaveValue('补贴');
  await expect(page.getByLabel('金额类型')).toHaveValue('in-kind');
  await expect(box.status).toHaveText('按现在的筛选没有结果，请放宽筛选。');
  await page.getByLabel('金额类型').selectOption('formula');
  await expect(box.groups).toHaveCount(3);
  await page.getByLabel('专题').selectOption('4');
  await expect(box.groups).toHaveCount(2);
  await expect(page).toHaveURL(/\?q=%E8%A1%A5%E8%B4%B4&topic=4&kind=formula$/);
});

test('Without a query there are examples that ask what they say', async ({ page }) => {
  await page.goto('/search/');
  const box = new SearchBox(page);
  const example = page.locator('.examples').getByRole('link', { name: '怎么申请' });
  await example.click();
  await expect(box.field).toHaveValue('怎么申请');
  await expect(box.answers.first()).toContainText('原文没有写');
  await expect(example).toBeHidden();
});

test('An answer stands above the results, and its telephone number is a link', async ({ page }) => {
  await page.goto('/search/');
  const box = new SearchBox(page);
  await box.field.fill('打给谁');
  await expect(box.answers.first().getByRole('link', { name: '0752-3369854' })).toHaveAttribute(
    'href',
    'tel:0752-3369854',
  );
  await expect(box.groups.first()).toContainText('联系电话');
  // Also where the text has the words themselves.
  await box.field.fill('有效期');
  await expect(box.answers.first()).toContainText('从哪一天开始实施，原文没有写');
  await expect(box.groups.first()).toContainText('附则第3项');
  // What is asked next is not answered with it.
  await box.field.fill('租金');
  await expect(box.groups.first()).toContainText('第9条第1句');
  await expect(box.answers).toHaveCount(0);
});

test('On a phone the first result is on the first screen, and filters stand in one row where there are many', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const filters = page.getByRole('group', { name: '筛选' });
  const box = new SearchBox(page);
  await page.goto(`/search/?q=${encodeURIComponent('租金')}`);
  await expect(box.groups.first()).toContainText('第9条第1句');
  await expect(filters).toBeHidden();
  await page.goto(`/search/?q=${encodeURIComponent('企业')}`);
  await expect(box.groups.first()).toBeVisible();
  await expect(filters).toBeVisible();
  const tops = await filters
    .locator('select')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  const { top } = await box.groups.first().evaluate((each) => each.getBoundingClientRect());
  expect(top).toBeLessThan(812 - 100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('Without a query the filters list what there is, with counts that come true', async ({ page }) => {
  await page.goto('/search/');
  const box = new SearchBox(page);
  await expect(box.groups).toHaveCount(13);
  const who = page.getByLabel('对象');
  await expect(who.locator('option')).toHaveCount(6);
  for (const value of ['talent', 'park-operator', 'platform']) {
    const [, count] = /（(\d+)）/.exec(await who.locator(`option[value=${value}]`).innerText()) ?? [];
    await who.selectOption(value);
    await expect(box.groups).toHaveCount(Number(count));
  }
});

test('What the text does not have is said plainly, with the nearest terms and the telephone', async ({ page }) => {
  await page.goto('/search/?q=qqqqzzzz');
  const box = new SearchBox(page);
  await expect(box.status).toContainText('没有找到“qqqqzzzz”');
  await expect(page.locator('.after').getByRole('link', { name: '0752-3369854' })).toBeVisible();
  const offered = page.locator('.after').getByRole('link');
  await expect(offered.filter({ hasText: `全部${String(benefits.length)}项支持` })).toHaveAttribute(
    'href',
    '/benefits/',
  );
  await expect(offered.filter({ hasText: '现在能申请吗？' })).toHaveAttribute('href', '/basics/#apply');
  // One character in common with a word of the text makes no suggestion.
  await box.field.fill('投诉');
  await expect(box.status).toContainText('没有找到“投诉”');
  await expect(page.locator('.after')).toContainText('全部');
  await expect(page.locator('.after')).not.toContainText('是不是要找');
  await box.field.fill('孵花器');
  const term = page.locator('.after').getByRole('link', { name: '孵化器' });
  await term.click();
  await expect(box.field).toHaveValue('孵化器');
  await expect(box.field).toBeFocused();
  await expect(box.groups.first()).toContainText('打造零租孵化器和加速器');
});

for (const [query, place] of [
  ['高企', '第4条第1句第1分句'],
  ['第十一条', '第11条第1句'],
  ['百分之五', '第8条第2句'],
  ['xsg', '第2条第2句'],
  ['补贴房租', '第9条第1句'],
  ['买算力', '第1条第2句'],
  ['展会', '第12条第3句'],
  ['１００平方米', '第12条第3句'],
  ['营收首次突破两千万', '第2条第2句'],
] as const)
  test(`"${query}" leads to ${place}, before and after Pagefind has joined`, async ({ page }) => {
    await page.goto('/search/');
    const box = new SearchBox(page);
    await box.field.fill(query);
    const first = box.groups.first().locator('ul a').first();
    await expect(first).toHaveText(new RegExp(`^${place}`));
    await expect(page).toHaveURL(/\?q=/);
    await expect(box.complete).toBeAttached();
    await expect(first).toHaveText(new RegExp(`^${place}`));
  });

test('Explanations and open questions join below, and nothing moves', async ({ page }) => {
  await page.goto('/search/');
  const box = new SearchBox(page);
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
  await box.field.fill('租金');
  const shown = box.groups.first();
  await expect(shown).toContainText('第9条第1句');
  const places = () =>
    box.links.evaluateAll((links) => links.slice(0, 2).map((each) => each.getBoundingClientRect().top));
  const before = await places();
  const count = await box.groups.count();
  await expect(shown.locator('.beyond mark').first()).toHaveText('租金');
  await expect.poll(() => box.groups.count()).toBeGreaterThan(count);
  expect(await places()).toEqual(before);
  const heights = await shown.evaluate((item) => item.getBoundingClientRect().height);
  await box.field.fill('租');
  await box.field.fill('租金');
  expect(await shown.evaluate((item) => item.getBoundingClientRect().height)).toBe(heights);
});

test('Where WebAssembly does not run, the official text is still found', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=%E6%8B%8E%E5%8C%85%E5%85%A5%E4%BD%8F');
  await expect(new SearchBox(page).groups.first()).toContainText('第10条第1句');
});

for (const query of ['', '贷款', 'qqqqzzzz'])
  test(`axe finds nothing on the search page with "${query}"`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(new SearchBox(page).status).not.toBeEmpty();
    await expect(new SearchBox(page).complete).toBeAttached();
    expect((await axe(page).analyze()).violations).toEqual([]);
  });

/** The text of a page, without its scripts and styles, its blocks by lines. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<\/?(?:p|li|h\d|d[dtl]|t[dhr]|div|section|article|summary|label|button|option)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '');

/** In the page: types each query in turn; the page and the anchor of each result, from the top. */
const placesOf = (queries: readonly string[]): readonly (readonly (readonly [string, string])[])[] => {
  const field = document.querySelector<HTMLInputElement>('form[data-search-page] input');
  return queries.map((query) => {
    if (field) field.value = query;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return Array.from(document.querySelectorAll<HTMLElement>('.answers > li, .findings > li')).flatMap((group) => {
      const page = group.dataset.path ?? '';
      if (page.includes('#')) return [[page.replace(/^.*#/, '#'), ''] as const];
      const rows = Array.from(
        group.querySelectorAll<HTMLAnchorElement>('ul a'),
        ({ hash }) => hash.slice(1).split(':~:')[0] ?? '',
      );
      return (rows.length > 0 ? rows : ['']).map((anchor) => [page, anchor] as const);
    });
  });
};

test('Each of the everyday queries leads to its answer: 95 % of them first, all among the first three', async ({
  page,
}) => {
  const cases = csvRows(readFileSync('test/search/engine/everyday-queries.csv', 'utf8'), ['query', 'expected']);
  const { groups } = buildTextIndex();
  await page.goto('/search/');
  // What only a meaning leads to is loaded with the first query that needs it.
  await new SearchBox(page).field.fill('高企');
  await expect(new SearchBox(page).groups.first()).toContainText('第4条第1句第1分句');
  await page.waitForLoadState('networkidle');
  const found = await page.evaluate(
    placesOf,
    cases.map(({ query }) => query),
  );
  const ranks = cases.map(({ query, expected }, at) => {
    const right = expected.split('|').map((each) => each.replace('contact-', 'contact.'));
    const rank = (found[at] ?? []).findIndex(([path, anchor]) =>
      [
        // A term of the glossary or an open question.
        path,
        ...groups.filter((group) => group.path === path).map(({ id }) => id),
        anchor.replace(/^c(?=\d)/, '').replace('-', '.'),
      ].some((each) => right.includes(each)),
    );
    return { query, rank };
  });
  expect(cases.length).toBe(399);
  expect(ranks.filter(({ rank }) => rank < 0 || rank > 2)).toEqual([]);
  expect(ranks.filter(({ rank }) => rank === 0).length / cases.length).toBeGreaterThanOrEqual(0.95);
});

for (const [query, message] of [
  ['上市', '没有找到“上市”。'],
  ['无人机', '没有找到“无人机”。'],
  ['显卡', '原文没有“显卡”，最接近的1处'],
  ['租厂房有补贴吗', /^最相关的\d+处$/],
  ['怎么申请', '先看这个回答，再看相关的1处'],
  ['电话', /^先看这个回答，再看相关的\d+处$/],
  ['贷款', /^找到\d+处$/],
  ['高企', /^按“高新技术企业”查找，找到/],
  ['zujin', /^按“租金”查找，找到/],
  ['過渡性試驗', '原文没有“过渡性试验”，以下1个页面里有'],
] as const)
  test(`"${query}" is answered with what is so`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const box = new SearchBox(page);
    await expect(box.status).toHaveText(message);
    await expect(box.complete).toBeAttached();
    await expect(page.locator('.count')).toHaveText(message);
  });

test('An answer that stands alone has no line above it that leads to it; those who hear the page are told', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('电费有补贴吗')}`);
  const box = new SearchBox(page);
  await expect(box.status).toHaveText('先看这个回答');
  await expect(box.answers).toHaveCount(1);
  await expect(page.locator('.count')).toBeHidden();
  await page.goto(`/search/?q=${encodeURIComponent('贷款')}`);
  await expect(page.locator('.count')).toBeVisible();
});

test('On a phone the button is beside the field while that shows twelve characters, and else below it', async ({
  page,
}) => {
  await page.goto('/search/');
  const form = page.locator('.search-page form');
  for (const [width, isBeside] of [
    [375, true],
    [320, false],
  ] as const) {
    await page.setViewportSize({ width, height: 812 });
    const [field, button] = await Promise.all(
      [form.getByRole('searchbox'), form.getByRole('button')].map(async (each) => {
        const box = await each.boundingBox();
        return box ?? { x: 0, y: 0, width: 0, height: 0 };
      }),
    );
    expect(button?.y === field?.y, String(width)).toBe(isBeside);
    const characters = await form.getByRole('searchbox').evaluate((each) => {
      const { fontSize, paddingInlineStart } = getComputedStyle(each);
      return (each.clientWidth - 2 * parseFloat(paddingInlineStart)) / parseFloat(fontSize);
    });
    expect(characters, String(width)).toBeGreaterThanOrEqual(12);
  }
});

for (const [query, title, address] of [
  ['贴息是什么意思', '名词解释：贴息', '/glossary/#interest-subsidy'],
  ['二手设备可以吗', '原文没写清的', '/open-questions/#q-3-5'],
  ['这个网站是官方的吗', '这是政府网站吗？', '/basics/#site'],
  ['外地企业能不能申请', '外地企业能申请吗？', '/basics/#elsewhere'],
  ['总额控制是什么意思', '总额控制是什么意思？', '/basics/#total'],
  ['含税还是不含税', '原文没写清的', '/open-questions/#q-g13'],
] as const)
  test(`"${query}" leads to ${title} first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const first = new SearchBox(page).answers.first().getByRole('link', { name: title });
    await first.click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(':target')).toBeInViewport();
  });

/** Each of these words with CASES=all, otherwise one of thirty-two. */
const STEP = process.env.CASES === 'all' ? 1 : 32;

test('A word on no page is never said to be on one', async ({ page }) => {
  test.setTimeout(Math.max(60_000, 800_000 / STEP));
  const texts = globSync('dist/**/*.html').map((file) => textOf(readFileSync(file, 'utf8')));
  const absent = policyWords.filter((word) => !texts.some((text) => hasWord(text, word)));
  expect(absent.length).toBeGreaterThan(300);
  await page.goto('/search/');
  const box = new SearchBox(page);
  for (const word of absent.filter((_, at) => at % STEP === 0)) {
    await box.field.fill(word);
    // Until Pagefind has answered, too: the query is in the address by then.
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(word)}$`));
    await expect(box.complete).toBeAttached();
    await expect(page.locator('.count')).toHaveText(
      /^(?:没有找到|原文没有“.+”，最接近的\d+处$|可能有关的|最相关的|先看这个回答|按“)/,
    );
    // Where a word is asked as another, pages may have that one.
    const isNone = (await page.locator('.count').innerText()).startsWith('没有找到');
    if (isNone) await expect(box.groups).toHaveCount(0);
  }
});

test('A part of the search that fails is said to have, and no older results stay', async ({ page }) => {
  await page.route('**/lazy.*.js', (route) => route.abort());
  await page.goto('/search/');
  const box = new SearchBox(page);
  await box.field.fill('算力');
  await expect(box.groups.first()).toBeVisible();
  await box.field.fill('显卡');
  await expect(page.locator('.after .missing')).toContainText('近义词查找没有加载');
  await expect(box.status).toHaveText('原文没有与“显卡”完全相同的词句。');
  await expect(box.groups).toHaveCount(0);
  await page.unroute('**/lazy.*.js');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(box.status).toHaveText('原文没有“显卡”，最接近的1处');
});

test('Where Pagefind cannot run, that is said', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=%E8%B4%B4%E6%81%AF');
  await expect(page.locator('.after')).toContainText('解释和其他页面的查找没有加载');
  await expect(new SearchBox(page).groups.first()).toContainText('第11条第1句');
});

test('The form of the search page has a button, and keeps what others wrote in the address', async ({ page }) => {
  await page.goto('/search/?utm_source=x');
  const box = new SearchBox(page);
  await box.field.fill('担保费用');
  await expect(page).toHaveURL(/\?utm_source=x&q=/);
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await expect(box.links.first()).toBeFocused();
});

test('A term of the glossary is found where it is explained', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('过渡性试验')}`);
  const term = page.locator('.findings').getByRole('link', { name: '中试', exact: true });
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#pilot-testing$/);
  await expect(page.locator('#pilot-testing')).toBeInViewport();
});
