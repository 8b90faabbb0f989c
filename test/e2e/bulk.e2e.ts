import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { csvFor, requestsFor } from '../../bench/bulk-table.ts';
import { expectAccessible, overflow } from './axe.ts';

const PAGE = '/bulk/';

/** Two firms share nothing; two rows of one share the cap of a year; one is in error, one far from the usual. */
const CSV = [
  '编号,企业名称,支持,实际采购费用（万元）,租赁面积（㎡）,第1年：补贴月数（个月）',
  '01,甲公司,算力采购补贴,400,,',
  '02,乙公司,产业用房租金补贴,,4000,12',
  '03,乙公司,产业用房租金补贴,,4000,12',
  '04,丙公司,算力采购补贴,一百到二百,,',
  '05,丁公司,算力采购补贴,4000000,,',
].join('\n');

const open = async (page: Page) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
};
const choose = (page: Page, content: string | Uint8Array, name = '企业.csv') =>
  page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const resultOn = (page: Page) => page.getByRole('region', { name: '3 看结果，存下来' });
const tableOn = (page: Page, name: string) => page.getByRole('table', { name });
const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
const save = async (page: Page, button: string): Promise<Download> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
};

test('A table is worked out row by row and in all, in the browser alone @old-engines', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', ({ message }) => violations.push(message));
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await choose(page, CSV);
  const result = resultOn(page);
  await expect(result).toContainText('算完了：5行，4家企业');
  await expect(result.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(result.getByRole('listitem')).toContainText(['已算 3行', '有错，没有算 1行', '待核对，没有算 1行']);
  // 1,000,000 + 240,000 + 60,000 yuan.
  await expect(result.locator('.bulk-sum')).toContainText('1,300,000元');
  const rows = tableOn(page, '按措施').getByRole('row');
  await expect(rows.filter({ hasText: '算力' }).getByRole('cell')).toHaveText(['1', '100万元', '100万元']);
  await expect(rows.filter({ hasText: '产业' }).getByRole('cell')).toHaveText(['2', '30万元', '30万元']);
  const problems = tableOn(page, '没有算的行').getByRole('row');
  await expect(problems.nth(1)).toContainText(
    '5丙公司D 实际采购费用（万元）一百到二百请只填一个确定的数，不要填范围。',
  );
  // Texts stand where their heads stand.
  for (const cell of await problems.nth(1).getByRole('cell').all()) await expect(cell).toHaveCSS('text-align', 'left');
  await expect(problems.nth(2)).toContainText('请连单位一起写成 400亿元，或者 400万元');
  expect(requests.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
  expect(violations).toEqual([]);
});

test('Numbers far from the usual are taken as they stand when the user says so', async ({ page }) => {
  await open(page);
  await choose(page, CSV);
  await expect(resultOn(page)).toContainText('待核对，没有算');
  await page.getByLabel('和常见的数相差很大的数，也照表头的单位算').check();
  await page.getByRole('button', { name: '按新的选择重新试算' }).click();
  await expect(resultOn(page).getByRole('listitem')).toContainText(['已算 4行', '有错，没有算 1行']);
  await expect(resultOn(page)).not.toContainText('待核对，没有算');
});

test('A budget stands beside the total, and a proportional cut is named as one that the text does not contain', async ({
  page,
}) => {
  await open(page);
  await choose(page, CSV);
  await page.getByLabel('预算（选填）').fill('65');
  const result = resultOn(page);
  await expect(result).toContainText('缺 65万元');
  await expect(result).toContainText('每一行剩 50.00%');
  await expect(result).toContainText('原文只写“奖补资金实行总额控制”，没有写总额多少，也没有写不够时怎样分。');
  const rows = tableOn(page, '按措施').getByRole('row');
  await expect(rows.filter({ hasText: '算力' }).getByRole('cell')).toHaveText(['1', '100万元', '100万元', '50万元']);
  await page.getByLabel('预算（选填）').fill('1亿');
  await expect(result).toContainText('预算也够');
  await page.getByLabel('预算（选填）').fill('很多');
  await expect(result).toContainText('请填写一个数');
});

test('The result and the template are downloaded, and the result holds every cell of the user', async ({ page }) => {
  await open(page);
  await choose(page, CSV);
  await expect(resultOn(page)).toContainText('算完了');
  const csv = await save(page, '下载结果 CSV');
  expect(csv.suggestedFilename()).toMatch(/^批量试算结果-\d{4}-\d\d-\d\d\.csv$/);
  await expect(page.getByText('已开始下载：批量试算结果')).toBeVisible();
  const [, first = '', , third = '', fourth = ''] = (await contentOf(csv)).toString().split('\r\n');
  expect(first).toContain('01,甲公司,算力采购补贴,400,,,已算,,条件待确认,按公式,1000000.00,1000000.00,是');
  expect(third).toContain('180000.00,“给予每家企业每年最高30万元补贴”');
  expect(fourth).toContain('有错，没有算,D列“实际采购费用（万元）”：请只填一个确定的数');
  const [sheet] = await readWorkbook(await contentOf(await save(page, '下载结果 Excel')));
  expect(sheet?.data[1]?.slice(0, 4)).toEqual(['01', '甲公司', '算力采购补贴', '400']);
  await page.getByLabel('模板', { exact: true }).selectOption({ label: '9. 产业用房租金补贴' });
  const template = await save(page, '下载 Excel 模板');
  expect(template.suggestedFilename()).toBe('批量试算模板-产业用房租金补贴.xlsx');
  const [form, notes] = await readWorkbook(await contentOf(template));
  expect(form?.data[0]?.slice(0, 6)).toContain('租赁面积（㎡）');
  expect(JSON.stringify(notes?.data)).toContain('一行是一家企业的一项支持');
});

test('A long table is held up, goes on and is given up', async ({ page }) => {
  test.slow();
  await open(page);
  const long = csvFor(requestsFor(60_000));
  await choose(page, long);
  const working = page.locator('.bulk-working');
  await expect(working).toContainText('每秒');
  await page.getByRole('button', { name: '暂停' }).click();
  await expect(working).toContainText('已暂停。');
  await page.getByRole('button', { name: '继续' }).click();
  await expect(working).not.toContainText('已暂停。');
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('已取消，没有留下结果。').last()).toBeVisible();
  await expect(resultOn(page)).toHaveCount(0);
  await choose(page, CSV);
  await expect(resultOn(page)).toContainText('算完了：5行');
});

test('What is no table is answered in words, and the page goes on', async ({ page }) => {
  await open(page);
  const alert = page.getByRole('alert');
  for (const [content, answer] of [
    ['', '文件是空的'],
    ['姓名,电话\n张三,1', '没有找到表头'],
    ['%PDF-1.7', '这是 PDF'],
    ['PK\u0003\u0004', '不是 Excel 工作簿'],
  ] as const) {
    await choose(page, content);
    await expect(alert).toContainText(answer);
  }
  await page.locator('.bulk-drop').evaluate((place) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(200_000_000).fill(0x61)], '企业.csv'));
    place.dispatchEvent(Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: data }));
  });
  await expect(alert).toContainText('文件超过100 MB，没有读取。');
  await choose(page, CSV);
  await expect(resultOn(page)).toContainText('算完了');
  await expect(alert).toHaveCount(0);
});

test('The program that does not come is said, and comes when it is asked for again', async ({ page }) => {
  await open(page);
  await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort());
  await choose(page, CSV);
  await expect(page.locator('.missing')).toContainText('批量试算的程序没有加载');
  await page.unroute(/\/worker-[\w-]+\.js$/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(resultOn(page)).toContainText('算完了');
});

test('axe finds nothing on a result, and a narrow page does not scroll sideways', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page);
  await choose(page, CSV);
  await page.getByLabel('预算（选填）').fill('65');
  await expect(resultOn(page)).toContainText('50.00%');
  expect(await overflow(page)).toBe(0);
  await expectAccessible(page);
});
