import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { openQuestions, provisions } from '../../src/rules/index.ts';
import { untilReady } from './ready.ts';
import { test as withSite, visit } from './site.ts';

const SOURCE =
  '惠州市惠阳区工业和信息化局《关于〈惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）〉的解读》';

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each of the 35 sentences has a page that quotes it, says what it pays and leaves open, and cites it', async ({
    page,
  }) => {
    test.slow();
    expect(provisions).toHaveLength(35);
    for (const { id, text } of provisions) {
      await page.goto(`/c/${id}/`, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('blockquote .words'), id).toHaveText(text);
      await expect(page.getByRole('complementary', { name: '文件状态' })).toContainText('征求意见稿，不能凭它申请');
      await expect(page.locator('.citation'), id).toContainText(`${SOURCE}三（`);
      const open = openQuestions.filter(({ provision }) => provision === id);
      await expect(page.locator('ul.open li'), id).toHaveText(open.map(({ matter }) => matter));
    }
  });

  test('the page of 第11条第2句 says where it stands, what it pays, and where it is used', async ({ page }) => {
    await page.goto('/c/11.2/');
    const facts = (section: string) => page.getByRole('region', { name: section }).locator('dl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('第11条第2句加大科技金融服务支持');
    await expect(facts('原文')).toContainText('三（四）11，第2句');
    await expect(facts('原文').getByRole('link', { name: '第11条 加大科技金融服务支持' })).toHaveAttribute(
      'href',
      '/measures/technology-finance/#c11-2',
    );
    await expect(page.getByRole('region', { name: '担保费资助' })).toHaveText(
      /不超过.*比例或标准\s*50%\s*上限\s*30万元\s*期限\s*3年\s*对象\s*企业通过担保机构担保从银行获得经营贷款/,
    );
    await expect(facts('用在哪里')).toContainText('30万元（担保费资助）');
    await expect(facts('用在哪里').getByRole('link', { name: '贴保' })).toHaveAttribute(
      'href',
      '/glossary/#guarantee-subsidy',
    );
    await page.getByRole('link', { name: /^下一句/ }).click();
    await expect(page).toHaveURL('/c/11.3/');
    await expect(page.getByText('这一句没有单独写支持的金额。')).toBeVisible();
  });

  test('a range of sentences is marked on the page of its measure', async ({ page }) => {
    await page.goto('/c/11/');
    await page.getByRole('link', { name: '第2句至第3句' }).click();
    await expect(page).toHaveURL('/c/11/#11.2-11.3');
    await expect(page.locator('#c11-1')).toHaveCSS('outline-style', 'none');
    for (const id of ['#c11-2', '#c11-3']) {
      await expect(page.locator(id)).toBeInViewport();
      await expect(page.locator(id)).toHaveCSS('outline-style', 'solid');
    }
    await page.goto('/c/annex/#annex.2-annex.4');
    await expect(page.locator('.provision')).toHaveCount(4);
    await expect(page.locator('#annex-1')).toHaveCSS('outline-style', 'none');
    for (const id of ['#annex-2', '#annex-3', '#annex-4'])
      await expect(page.locator(id)).toHaveCSS('outline-style', 'solid');
  });

  test('the index has all sentences in one table, and the table as files', async ({ page, request }) => {
    await page.goto('/official-text/');
    await page.getByRole('navigation', { name: '关于原文' }).getByRole('link', { name: '条文索引' }).click();
    await expect(page).toHaveURL('/c/');
    await expect(page.locator('tbody tr')).toHaveCount(35);
    await expect(page.locator('tbody .quoted')).toHaveText(provisions.map(({ text }) => text));
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '第11条第2句', exact: true }) });
    await expect(row.getByRole('cell')).toHaveText([
      /^担保费资助/,
      '不超过',
      '50%',
      '30万元',
      '',
      '3年',
      '企业通过担保机构担保从银行获得经营贷款',
      '5处',
    ]);
    for (const name of ['CSV', 'Excel']) {
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await request.get(String(address))).ok(), name).toBe(true);
    }
  });
});

const names = (page: Page): Promise<readonly string[]> => page.locator('tbody tr:not([hidden]) th a').allTextContents();

test('The index is filtered as one types, and the address keeps the word', async ({ page }) => {
  await page.goto('/c/');
  await untilReady(page);
  const field = page.getByRole('searchbox', { name: '输入一个词，只看有它的句子' });
  await field.fill('贴保');
  await expect(page.getByText('符合的有1句')).toBeVisible();
  expect(await names(page)).toEqual(['第11条第2句']);
  await expect(page).toHaveURL('/c/?q=%E8%B4%B4%E4%BF%9D');
  await field.fill('不超过 ５０％');
  await expect(page.getByText('符合的有3句')).toBeVisible();
  expect(await names(page)).toEqual(['第11条第2句', '第12条第2句', '第12条第3句']);
  await page.goto('/c/?q=小巨人&utm_source=x');
  await expect(page.getByText('符合的有2句')).toBeVisible();
});

test('The index is sorted by a column, both ways, with what has no number last', async ({ page }) => {
  await page.goto('/c/');
  await untilReady(page);
  const sums = async (): Promise<readonly string[]> =>
    (await page.locator('tbody .of-sum').allTextContents()).map((text) => text.trim());
  const button = page.getByRole('columnheader', { name: '金额或上限' }).getByRole('button');
  await button.click();
  await expect(page.getByRole('columnheader', { name: '金额或上限' })).toHaveAttribute('aria-sort', 'descending');
  expect((await sums()).slice(0, 3)).toEqual(['200万元至1000万元', '50万至300万元', '300万元']);
  expect((await sums()).at(-1)).toBe('');
  await button.click();
  expect((await sums()).slice(0, 1)).toEqual(['10万元']);
  expect((await sums()).at(-1)).toBe('');
  await page.getByRole('columnheader', { name: '条文' }).getByRole('button').click();
  expect((await names(page))[0]).toBe('第1条第1句');
});

test('On a phone the index is cards, sorted by a choice', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/c/');
  await untilReady(page);
  await page.getByRole('combobox', { name: '排序' }).selectOption({ label: '没写清的' });
  await expect(page.locator('tbody tr').first()).toContainText('12处');
  await expect(page.getByRole('columnheader', { name: '条文' })).toBeHidden();
  const counts = (await page.locator('tbody td:last-child').allTextContents()).map(
    (text) => Number.parseInt(text, 10) || 0,
  );
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test('A sentence is cited by its permanent address, from its own page too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/c/annex.2/?from=singlemessage');
  await untilReady(page);
  await page.getByRole('button', { name: '引用，附则第2项' }).click();
  await page.getByRole('button', { name: '引文和链接' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${SOURCE}三（六）2：“奖补资金实行总额控制。”\n${new URL('/c/annex.2/', page.url()).href}`);
});

for (const bent of ['/c/11.2。', '/c/11-2/', '/c/11.2/，请看'])
  test(`${bent} leads to the sentence`, async ({ page }) => {
    await page.goto(bent);
    await expect(page).toHaveURL('/c/11.2/');
  });

test('The worker does not save the pages of sentences, and the search of pages, which has them elsewhere, passes them over', () => {
  expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/"c\/[^"]*":"[\da-f]{12}"/);
  const indexed = globSync('dist/pagefind/fragment/*').map((file) => gunzipSync(readFileSync(file)).toString('utf8'));
  expect(indexed.filter((text) => text.includes('"url":"/measures/talent/"'))).toHaveLength(1);
  expect(indexed.filter((text) => text.includes('"url":"/c/'))).toEqual([]);
});

withSite.describe('Without a network', () => {
  withSite.use({ serviceWorkers: 'allow' });

  withSite('the address of a sentence leads to where it is saved', async ({ page, site }) => {
    await visit(page, site);
    await site.stop();
    for (const [address, to] of [
      ['/c/11.2/', '/measures/technology-finance/#c11-2'],
      ['/c/annex.3/?from=x', '/annex/#annex-3'],
      ['/c/11/', '/measures/technology-finance/#official'],
      ['/c/', '/official-text/'],
    ] as const) {
      await page.goto(site.address + address);
      await expect(page).toHaveURL(site.address + to);
    }
    await page.goto(`${site.address}/c/11.2/`);
    await expect(page.locator('#c11-2')).toBeInViewport();
  });
});
