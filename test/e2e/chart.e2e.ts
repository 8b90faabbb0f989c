import { expect, test, type Locator } from '@playwright/test';
import { benefits } from '../../src/rules/index.ts';
import { expectAccessible, overflow } from './axe.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';

const SHEET = '/one-picture/';

/** Where the reader's points lie, in percent of the picture. */
const placesOf = (picture: Locator): Promise<readonly string[]> =>
  picture
    .locator('.reader circle')
    .evaluateAll((all) => all.map((each) => `${each.getAttribute('cx') ?? ''} ${each.getAttribute('cy') ?? ''}`));

test.describe('the curve of a benefit', () => {
  test('moves its point as one types, and takes it away with the number', async ({ page }) => {
    await openMeasure(page, 'compute-supply');
    const form = new BenefitForm(page, '算力采购补贴');
    const picture = form.section.getByRole('figure').first();
    await expect(picture.locator('.own')).toBeHidden();
    // The picture is 1.7 knees wide and 1.3 caps high: 200 ÷ 566.67 = 35.29%, 60 ÷ 130 = 46.15% from below.
    await form.fill('实际采购费用', '200');
    await expect.poll(() => placesOf(picture)).toEqual(['35.29% 53.85%']);
    await expect(picture.locator('.own')).toHaveText('您填的 200万元：60万元');
    await form.fill('实际采购费用', '400');
    await expect.poll(() => placesOf(picture)).toEqual(['70.59% 23.08%']);
    // What is said of the bend makes way for the guide of the point.
    const guide = (await picture.locator('.guide').first().boundingBox())?.x ?? Number.NaN;
    for (const label of await picture.locator('.plot > [dx]').all()) {
      const box = await label.boundingBox();
      expect((box?.x ?? Number.NaN) + (box?.width ?? Number.NaN)).toBeLessThan(guide);
    }
    // Far beyond the right edge the point stays on it, and the words say so.
    await form.fill('实际采购费用', '3000');
    await expect.poll(() => placesOf(picture)).toEqual(['100% 23.08%']);
    await expect(picture.locator('.own')).toContainText('超出图的右边');
    await form.fill('实际采购费用', '');
    await expect.poll(() => placesOf(picture)).toEqual([]);
    await expect(picture.locator('.own')).toBeHidden();
  });

  test('shows both outcomes where the text does not decide', async ({ page }) => {
    await openMeasure(page, 'enterprise-growth');
    const form = new BenefitForm(page, '“小升规”奖励');
    await form.fill('年营收', '2000');
    await expect
      .poll(() => placesOf(form.section.getByRole('figure').first()))
      .toEqual(['47.62% 23.08%', '47.62% 100%']);
  });

  test('marks the level that was chosen', async ({ page }) => {
    await openMeasure(page, 'enterprise-growth');
    const form = new BenefitForm(page, '首次认定称号奖励');
    await form.choose('获得的称号', '省级单项冠军');
    await expect(form.section.locator('[data-own]')).toHaveText(/省级单项冠军\s*30万元/);
  });

  test('is named, described and given as a table', async ({ page }) => {
    await openMeasure(page, 'compute-supply');
    const picture = page.getByRole('img', { name: /^实际采购费用与支持金额/ });
    await expect(picture).toBeVisible();
    await page.getByText('看数据表').click();
    await expect(page.getByRole('row', { name: '约 333.33万元' })).toContainText('100万元');
  });
});

test('the calendar tells the years before and after the end of validity apart in words', async ({ page }) => {
  await openMeasure(page, 'industrial-space');
  await page.getByText('各年与截止日期').click();
  const row = page.getByRole('row', { name: '2027年起' });
  await expect(row.getByRole('cell')).toHaveText(['', '', '第1年', '第2年？', '第3年？']);
  await expect(page.getByText('截止日之后，原文没有写')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the curve is there, and the form that could not answer is not', async ({ page }) => {
    await page.goto('/measures/compute-supply/');
    await expect(page.getByRole('img', { name: /^实际采购费用与支持金额/ })).toBeVisible();
    await expect(page.locator('.benefit-form')).toBeHidden();
  });

  test('the bars of fixed sums have the colour of their kind', async ({ page }) => {
    await page.goto('/measures/enterprise-growth/');
    const bars = page.locator('.levels .sure');
    await expect(bars).not.toHaveCount(0);
    for (const bar of await bars.all()) await expect(bar).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  });

  test('the sheet shows every benefit, each leading to its sentence', async ({ page }) => {
    await page.goto(SHEET);
    for (const { title, headlines } of benefits) {
      const bar = page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) });
      await expect(bar.getByRole('link')).toHaveAttribute('href', /^\/measures\/[a-z-]+\/#c\d+-\d+$/);
      for (const headline of headlines) await expect(bar).toContainText(headline);
    }
    await page.getByRole('link', { name: '贷款贴息' }).click();
    await expect(page).toHaveURL(/\/technology-finance\/#c11-1$/);
    await expect(page.locator('#c11-1')).toBeInViewport();
  });
});

test.describe('the sheet of the whole policy', () => {
  test('says that it is a draft, where it comes from and who interprets it', async ({ page }) => {
    await page.goto(SHEET);
    const sheet = page.getByRole('article');
    for (const words of ['征求意见稿，不能凭它申请', '惠州市惠阳区工业和信息化局', '0752-3369854', '本站不是政府网站'])
      await expect(sheet).toContainText(words);
  });

  test('prints on one page of A4', async ({ page }) => {
    await page.goto(SHEET);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  test('loses nothing at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(SHEET);
    expect(await overflow(page)).toBe(0);
  });
});

test('axe finds nothing beside the point of a reader, open tables and a calendar', async ({ page }) => {
  test.slow();
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.fill('租赁面积', '3000');
  await form.fill('补贴月数', '6', '第1年');
  await form.section.getByText('看数据表').click();
  await expect(form.section.locator('.own')).toContainText('线按您填的其他数画出');
  // The line that was drawn for twelve months would say that the cap begins at another area.
  await expect(form.section.locator('.picture .plot > .line').first()).toBeHidden();
  await expect(form.section.locator('.own-line').first()).toBeVisible();
  await expectAccessible(page);
});
