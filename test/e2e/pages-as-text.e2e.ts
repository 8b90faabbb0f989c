import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { measures } from '../../src/rules/index.ts';
import { abandonedIn } from '../guards/abandoned-words.ts';

/** Every page as a reader without a script has it: its words, without markup, scripts and styles. */
const pages = globSync('**/*.html', { cwd: 'dist' }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join('dist', path), 'utf8')
    .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(?:li|p|h\d|d[dt]|t[dh]|summary|legend|label|option|button|a)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' '),
}));

test('No page uses a word that was given up', () => {
  expect(pages.length).toBeGreaterThan(25);
  expect(pages.flatMap(({ path, text }) => abandonedIn(path, text))).toEqual([]);
});

test('The page of the whole text has each character of the file as it was received, in its order', async ({ page }) => {
  await page.goto('/official-text/');
  const text = await page.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    // What is ours: above and below the text, the buttons, what is said of the mark, and the numbers of sentences, which only
    // the annex has itself.
    for (const own of copy.querySelectorAll('header, nav, section[aria-labelledby], .cite, .note, [id^="c"] > .number'))
      own.remove();
    return copy.textContent;
  });
  const withoutBlanks = (words: string): string => words.replaceAll(/\s/g, '');
  expect(withoutBlanks(text)).toBe(withoutBlanks(readFileSync('public/official-text.txt', 'utf8')));
  // Blanks between paragraphs are lines on the page; the only one within them is there.
  expect(text).toContain('〔2025〕45 号');
});

test('What is said of the mark in the text leads to the differences, and is not copied with the text', async ({
  page,
}) => {
  await page.goto('/official-text/');
  const said = page.getByRole('link', { name: '（文件里的书签标记，不是正文）' });
  await expect(said).toHaveAttribute('href', '#corrections');
  await expect(page.locator('#corrections')).toBeAttached();
  const copied = await page.evaluate(() => {
    const quotation = document.querySelector('.official');
    if (quotation) getSelection()?.selectAllChildren(quotation);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toMatch(/^\[bookmark: _GoBack\]\s*为贯彻落实/);
});

test('What the list for assistants names is there, as Markdown with its state and its sentences where it says so', () => {
  const list = readFileSync('dist/llms.txt', 'utf8');
  const named = [...list.matchAll(/\]\((\/[^)]*)\)/g)].map(([, path = '']) => path);
  expect(named.filter((path) => path.endsWith('/index.md'))).toHaveLength(13 + 35);
  for (const path of named) {
    const text = readFileSync(join('dist', path.replace(/\/$/, '/index.html')), 'utf8');
    if (path.endsWith('.md')) expect(text, path).toContain('**征求意见稿，不能凭它申请**');
  }
  for (const { slug, provisions } of measures) {
    const text = readFileSync(`dist/measures/${slug}/index.md`, 'utf8');
    for (const sentence of provisions) expect(text, slug).toContain(`> ${sentence.text}\n`);
    expect(readFileSync(`dist/measures/${slug}/index.html`, 'utf8')).toContain('type="text/markdown"');
  }
});

for (const { slug } of measures)
  test(`${slug} says what holds for every measure, without a script`, () => {
    const text = pages.find(({ path }) => path === `measures/${slug}/index.html`)?.text ?? '';
    expect(text).toContain(
      '不能与惠阳区区级其他同类优惠重复享受。这一句只说区级；市、省和国家的能不能同时拿，它没有写',
    );
    expect(text).toContain('资金实行总额控制');
    expect(text).toContain('有效期至2027年12月31日止；从哪一天开始，原文没有写');
    expect(text).toContain('是否已经正式印发，请向解读单位');
    expect(text).toContain('企业是否须在惠阳注册、纳税，金额含不含增值税，多数条文没有写');
  });
