import { expect, test, type Page } from '@playwright/test';
import { checkAddress } from '../../src/plan/record/address.ts';
import { writeRecord } from '../../src/plan/record/write-record.ts';
import { readLink } from '../../src/plan/link/plan-link.ts';
import { computePlan } from '../../src/plan/compute.ts';
import { expectAccessible } from './axe.ts';

/** 30% of 1,000,000 yuan, and 5 × 500 × 12 yuan of rent. */
const LINK =
  'v1/2026/name=%E7%94%B2%E5%85%AC%E5%8F%B8/compute-purchase;purchaseCost=1000000/rent-subsidy;leasedArea=500;years=12/end';
const DAY = '2026-10-05';
/** Of rules that are not those of the site. */
const EDITION = { rules: '0123456789ab', text: 'e19c29f0e00db3c2c19a4a8abefdaf499d06eb23c0374894fa397078a8269681' };

const COMPUTED = computePlan(readLink(LINK).plan);
const RECORD = writeRecord(COMPUTED, EDITION, DAY);
const ADDRESS = checkAddress('/', COMPUTED, EDITION, DAY);

const PAGE = '/plan/check/';
const verdictOn = (page: Page) => page.getByRole('region', { name: '核验结果' });
const open = async (page: Page) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
};
const paste = async (page: Page, text: string) => {
  await page.getByLabel('或者粘贴测算单的链接、JSON').fill(text);
  await page.getByRole('button', { name: '核验', exact: true }).click();
};
const choose = (page: Page, text: string, name = '测算单.json') =>
  page
    .getByLabel('选择从测算单下载的 JSON 文件')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('A sheet that was not changed agrees, whether it comes by code, by file or pasted', async ({ page }) => {
  await page.goto(ADDRESS);
  const verdict = verdictOn(page);
  const agrees = async () => {
    await expect(verdict).toContainText('各行的填写内容和金额，与2026-10-05制作时的记录相同。');
    await expect(verdict).toContainText('制作以后，本站的规则版本有更新。');
    await expect(verdict.getByRole('listitem').filter({ hasText: '算力采购补贴' })).toContainText('一致');
  };
  await agrees();
  await expect(verdict.getByRole('heading', { name: '核验结果' })).toBeFocused();
  await open(page);
  await expect(verdict).toHaveCount(0);
  await choose(page, RECORD);
  await agrees();
  await open(page);
  await paste(page, `看看这份：https://policy.test${ADDRESS}`);
  await agrees();
});

test('A changed input and a changed sum are named, each with both sums', async ({ page }) => {
  await open(page);
  await choose(page, RECORD.replace('"1000000"', '"2000000"'));
  const verdict = verdictOn(page);
  await expect(verdict).toContainText('有1处不同');
  const line = verdict.getByRole('listitem').filter({ hasText: '算力采购补贴' });
  await expect(line).toContainText('填写内容有改动');
  await expect(line).toContainText('300,000元');
  await expect(line).toContainText('600,000元');
  await choose(page, RECORD.replace('"min":"30000.00","max":"30000.00"', '"min":"90000.00","max":"90000.00"'));
  await expect(verdict.getByRole('listitem').filter({ hasText: '产业用房租金补贴' })).toContainText(
    '填写内容相同，金额不同；规则版本也不同',
  );
});

test('A plan without a record is worked out, and opens as a plan', async ({ page }) => {
  await open(page);
  await paste(page, LINK);
  await expect(verdictOn(page)).toContainText('没有可以核对的记录');
  await expect(verdictOn(page)).toContainText('330,000元');
  const way = page.getByRole('link', { name: '在测算单中打开' });
  await expect(way).toHaveAttribute('href', `/plan/#${LINK}`);
  await way.click();
  await expect(page.getByLabel(/^企业名称/)).toHaveValue('甲公司');
});

test('Rubbish, broken and large files are refused with a plain sentence', async ({ page }) => {
  await open(page);
  const verdict = verdictOn(page);
  await choose(page, 'PK\u0003\u0004');
  await expect(verdict).toContainText('这不是测算单的 JSON 文件');
  await choose(page, RECORD.slice(0, -20));
  await expect(verdict).toContainText('文件不是完整的 JSON');
  await choose(page, `{"a":"${'x'.repeat(4_000_000)}"}`);
  await expect(verdict).toContainText('内容超过1 MB');
  await choose(page, '{"start":2026,"items":[{"benefit":"<img src=x onerror=alert(1)>"}]}');
  await expect(verdict).toContainText('第1项（benefit）：没有这项支持');
  await choose(page, RECORD);
  await expect(verdict).toContainText('一致');
});

test('A damaged or hostile link leaves a usable page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  for (const fragment of [
    ADDRESS.slice(ADDRESS.indexOf('#') + 1, -30),
    'v1/2026/%3Cscript%3Ealert(1)%3C/script%3E/__proto__/end',
    `v1/2026/${'x'.repeat(100_000)}/end`,
    'v9/2026/title-award/end',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${PAGE}#${fragment}`);
    await expect(verdictOn(page)).toContainText('有的内容没有读出来，其余照常核验：');
  }
  await page.goto('about:blank');
  await page.goto(`${PAGE}${ADDRESS.slice(ADDRESS.indexOf('#'), -5)}`);
  await expect(verdictOn(page)).toContainText('没有可以核对的记录');
  await page.goto('about:blank');
  await page.goto(`${PAGE}#main`);
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
  await expect(verdictOn(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('Nothing of a sheet leaves the page', async ({ page }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, RECORD);
  await expect(verdictOn(page)).toContainText('一致');
  await paste(page, LINK);
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
});

test('axe finds nothing beside a verdict that names differences', async ({ page }) => {
  test.slow();
  await open(page);
  await choose(page, RECORD.replace('"1000000"', '"2000000"'));
  await expect(verdictOn(page)).toContainText('不一致');
  await expectAccessible(page);
});
