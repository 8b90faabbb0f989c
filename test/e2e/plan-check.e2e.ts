import { expect, test, type Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { csvOf } from '../../src/plan/export/csv.ts';
import { notesOf } from '../../src/plan/export/notes.ts';
import { workbookOf } from '../../src/plan/export/workbook.ts';
import { checkAddress, planAddress, type Handing } from '../../src/plan/record/address.ts';
import { writePlanJson } from '../../src/plan/record/record-codec.ts';
import { readLink } from '../../src/plan/link/plan-link.ts';
import { computePlan } from '../../src/plan/compute.ts';
import { expectAccessible } from './axe.ts';
import { PlanPage } from './plan-page.ts';

/** 30% of 1,000,000 yuan, 5 × 500 × 12 yuan of rent, and one that is not filled in. */
const LINK =
  'v1/2026/name=%E7%94%B2%E5%85%AC%E5%8F%B8/compute-purchase;purchaseCost=1000000/rent-subsidy;leasedArea=500;years=12/tech-upgrade;projects=/end';
/** Of rules that are not those of the site. */
const HANDING: Handing = {
  computed: computePlan(readLink(LINK).plan),
  rules: '0123456789ab',
  base: 'https://policy.test/',
  date: '2026-10-05',
};
const JSON_TEXT = writePlanJson(HANDING.computed, HANDING.rules, HANDING.date);
const CSV = csvOf(HANDING.computed, notesOf(HANDING));
const FRAGMENT = new URL(checkAddress(HANDING)).hash;

const PAGE = '/plan/check/';
const verdictOn = (page: Page) => page.getByRole('region', { name: '核验结果' });
const rowOf = (page: Page, name: string | RegExp) => verdictOn(page).getByRole('row').filter({ hasText: name });
const open = async (page: Page) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
};
const paste = async (page: Page, text: string) => {
  await page.getByLabel('或者粘贴测算单的链接').fill(text);
  await page.getByRole('button', { name: '核验', exact: true }).click();
};
const choose = (page: Page, content: string | Uint8Array, name = '测算单.json') =>
  page
    .getByLabel('选择文件')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const expectAgreement = async (page: Page) => {
  const verdict = verdictOn(page);
  await expect(verdict).toContainText('一致按填写的内容重算，各项金额和合计与交来的相同。');
  await expect(verdict).not.toContainText('规则有更新');
  await expect(verdict).toContainText('这份测算单制作于2026-10-05。');
  await expect(verdict).toContainText('1项没有填完，没有计入合计。');
  await expect(rowOf(page, '算力采购补贴')).toContainText('实际采购费用：100万元');
  await expect(rowOf(page, '算力采购补贴')).toContainText('300,000元');
  await expect(rowOf(page, '技术改造奖励')).toContainText('未填完，没有计入');
  await expect(rowOf(page, '截止日之前合计')).toContainText('330,000元');
};

test.describe('What was not changed agrees', () => {
  test('by the code on paper', async ({ page }) => {
    await page.goto(PAGE + FRAGMENT);
    await expectAgreement(page);
    await expect(verdictOn(page).getByRole('heading', { name: '核验结果' })).toBeFocused();
  });

  test('as JSON, CSV and workbook', async ({ page }) => {
    await open(page);
    await choose(page, JSON_TEXT);
    await expectAgreement(page);
    await choose(page, CSV, '测算单.csv');
    await expectAgreement(page);
    await open(page);
    await choose(page, await writeXlsx(workbookOf(HANDING)), '测算单.xlsx');
    await expectAgreement(page);
    await expect(verdictOn(page)).toContainText('企业：甲公司');
  });

  test('as a link out of a message, with a full stop behind it', async ({ page }) => {
    await open(page);
    await paste(page, `看看这份：${planAddress(HANDING)}。谢谢`);
    await expectAgreement(page);
  });

  test('dropped and pasted as a file', async ({ page }) => {
    await open(page);
    for (const [type, transfer] of [
      ['drop', 'dataTransfer'],
      ['paste', 'clipboardData'],
    ] as const) {
      await page.locator('.check-form').evaluate(
        (form, { type: name, transfer: property, text }) => {
          const data = new DataTransfer();
          data.items.add(new File([text], '测算单.json'));
          form.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true }), { [property]: data }));
        },
        { type, transfer, text: JSON_TEXT },
      );
      await expectAgreement(page);
      await choose(page, 'x');
      await expect(verdictOn(page)).toContainText('里面没有测算单');
    }
  });
});

test('The file is chosen by a control in Chinese, with the keyboard too', async ({ page }) => {
  // Asked for before the page is opened: an engine that is told too late shows a window of its own.
  const chooser = page.waitForEvent('filechooser');
  await open(page);
  await page.getByLabel('选择文件').focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON_TEXT) });
  await expectAgreement(page);
  const button = page.locator('label.check-file');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('A changed sum is named with both amounts, and the rules that have changed', async ({ page }) => {
  await open(page);
  await choose(page, JSON_TEXT.replace('"min":"30000.00","max":"30000.00"', '"min":"90000.00","max":"90000.00"'));
  const verdict = verdictOn(page);
  await expect(verdict).toContainText('按填写的内容重算，有1处金额与交来的不同。');
  await expect(verdict).toContainText('本站的规则有更新，金额不同可能由此而来');
  const cells = rowOf(page, '产业用房租金补贴').getByRole('cell');
  await expect(cells).toHaveText(['90,000元', '30,000元不同']);
  await expect(rowOf(page, '产业用房租金补贴')).toContainText('租赁面积：500㎡');
});

test('A plan without amounts is worked out, and opens as a plan', async ({ page }) => {
  await open(page);
  await paste(page, LINK);
  await expect(verdictOn(page)).toContainText('没有可以比对的金额');
  await expect(rowOf(page, '截止日之前合计')).toContainText('330,000元');
  const way = page.getByRole('link', { name: '在测算单中打开' });
  await expect(way).toHaveAttribute('href', `/plan/#${LINK}`);
  await way.click();
  await expect(page.getByLabel(/^企业名称/)).toHaveValue('甲公司');
});

test('Of what another version wrote, what can be read is checked and opened, and the rest named', async ({ page }) => {
  await open(page);
  await choose(page, JSON_TEXT.replace('"leasedArea"', '"area"'));
  const verdict = verdictOn(page);
  await expect(verdict).toContainText('有的内容没有读出来，其余照常核验');
  await expect(verdict).toContainText('（inputs.area）：没有这个名称');
  await expect(verdict).toContainText('有的内容没有读出来，金额不同可能由此而来');
  await page.getByRole('link', { name: '在测算单中打开' }).click();
  const plan = new PlanPage(page);
  await plan.unfold('产业用房租金补贴');
  await expect(plan.form('产业用房租金补贴').getByLabel('补贴月数')).toHaveValue('12');
});

test('What cannot be read is refused with a plain sentence', async ({ page }) => {
  await open(page);
  const verdict = verdictOn(page);
  await choose(page, 'PK\u0003\u0004');
  await expect(verdict).toContainText('不是 Excel 工作簿');
  await choose(page, JSON_TEXT.slice(0, -20));
  await expect(verdict).toContainText('JSON 不完整');
  await choose(page, `{"a":"${'x'.repeat(4_000_000)}"}`);
  await expect(verdict).toContainText('内容太大');
  await choose(page, '{"start":2026,"items":[{"benefit":"<img src=x onerror=alert(1)>"}]}');
  await expect(verdict).toContainText('第1项（benefit）：没有这项支持');
  await choose(page, JSON_TEXT);
  await expectAgreement(page);
});

test('A library that does not come is said, and comes when it is asked for again', async ({ page }) => {
  await open(page);
  await page.route(/papaparse/, (route) => route.abort());
  await choose(page, CSV, '测算单.csv');
  await expect(page.locator('.missing')).toContainText('读取这个文件的程序没有加载');
  await expect(verdictOn(page)).toHaveCount(0);
  await page.unroute(/papaparse/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expectAgreement(page);
});

test('A damaged or hostile link leaves a usable page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  for (const fragment of [
    'v1/2026/compute-purchase;purchaseCost=1000000/rent-sub',
    'v1/2026/%3Cscript%3Ealert(1)%3C/script%3E/__proto__/end',
    `v1/2026/${'x'.repeat(100_000)}/end`,
    'v9/2026/title-award/end',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${PAGE}#${fragment}`);
    await expect(verdictOn(page)).toContainText('有的内容没有读出来，其余照常核验：');
  }
  await page.goto('about:blank');
  await page.goto(PAGE + FRAGMENT.slice(0, -5));
  await expect(verdictOn(page)).toContainText('没有可以比对的金额');
  await page.goto('about:blank');
  await page.goto(`${PAGE}#main`);
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
  await expect(verdictOn(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('Nothing of a plan leaves the page', async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, JSON_TEXT);
  await expectAgreement(page);
  await choose(page, await writeXlsx(workbookOf(HANDING)), '测算单.xlsx');
  await expectAgreement(page);
  await paste(page, LINK);
  await expect(verdictOn(page)).toContainText('没有可以比对的金额');
  expect(requests.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
});

test('The table of amounts does not make a narrow page scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE + FRAGMENT);
  await expectAgreement(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('axe finds nothing beside a verdict that names differences', async ({ page }) => {
  test.slow();
  await open(page);
  await choose(page, JSON_TEXT.replace('"1000000"', '"2000000"'));
  await expect(verdictOn(page)).toContainText('金额不同');
  await expectAccessible(page);
});
