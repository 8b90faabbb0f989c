import { expect, test, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { untilReady } from './ready.ts';
import { measurePages } from './site-map.ts';

const LETTERS = 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';
const PHONE = { width: 375, height: 812 };
const LONGEST = '/measures/technology-finance/';

// Lengths are true only with Chinese letters, which the machine may lack; the page's own policy would refuse them.
test.use({ bypassCSP: true });

const withChineseLetters = async (page: Page): Promise<void> => {
  await page.route('**/letters.woff2', (route) => route.fulfill({ path: LETTERS }));
  await page.addStyleTag({
    content: `@font-face { font-family: Letters; src: url(/letters.woff2) } * { font-family: Letters !important }`,
  });
  await page.evaluate(() => document.fonts.ready);
};

const pagesOf = async (page: Page): Promise<number> => {
  const paper = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  return (paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
};

for (const path of measurePages) {
  test(`${path} is at most 8 screens of a phone long, and prints on at most ${path === LONGEST ? '3' : '2'} sheets`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path, { waitUntil: 'networkidle' });
    await untilReady(page);
    await withChineseLetters(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / PHONE.height).toBeLessThanOrEqual(8);
    expect(await pagesOf(page)).toBeLessThanOrEqual(path === LONGEST ? 3 : 2);
  });
}

test('With the reader’s own result, and from wherever it was read, a measure prints on 2 sheets', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openMeasure(page, 'industrial-space');
  const rent = new BenefitForm(page, '产业用房租金补贴');
  await rent.fill('租赁面积', '1200');
  for (const [index, months] of ['6', '12', '6'].entries()) {
    if (index > 0) await rent.add('增加');
    await rent.fill('补贴月数', months, `第${String(index + 1)}年`);
  }
  await expect(rent.inWan).toHaveText('14.4万元');
  await withChineseLetters(page);
  await page.locator('[data-save]').evaluate((place) => place.removeAttribute('hidden'));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await pagesOf(page)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-save]')).toBeHidden();
  await expect(page.locator('.site-header')).toHaveCSS('position', 'static');
});

test('On paper stand the sentences, the arithmetic, an example and whom to call, and of the form only its result', async ({
  page,
}) => {
  await openMeasure(page, 'technology-finance');
  const fee = new BenefitForm(page, '担保费资助');
  await fee.fill('实际支出担保费用', '20', '第1年');
  await expect(fee.inWan).toHaveText('不超过 10万元');
  await withChineseLetters(page);
  expect(await pagesOf(page)).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const seen of [
    page.locator('#c11-2'),
    page.getByText('用利息乘以'),
    page.getByText('贷款合同，写明本金'),
    page.locator('.example').first(),
    page.getByText('0752-3369854').first(),
    fee.inWan,
    fee.details.getByText('经营贷款由担保机构担保'),
  ])
    await expect(seen).toBeVisible();
  for (const left of ['input', 'button', 'figure', '[data-estimator="loan-interest"]'])
    await expect(page.locator(`.measure ${left}`).locator('visible=true')).toHaveCount(0);
});
