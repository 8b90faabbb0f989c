import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import readXlsxFile from 'read-excel-file/node';
import { csvCells } from '../csv.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';

/** 30% of 1,000,000 yuan in 2026; 5 × 500 × 12 yuan of rent in 2026 and 2027; one that is not filled in. */
const LINK = [
  'v1/2026/name=%3D1%2B1',
  'compute-purchase;purchaseCost=1000000;yes=districtHeldCompute',
  'rent-subsidy;leasedArea=500;years=12,12',
  'tech-upgrade;projects=',
  'end',
].join('/');

/** Of the part of the picture that holds the code, in dots of half its size. */
const SIDE = 560;

const handOn = (page: Page) => page.getByRole('region', { name: '存下来，给别人看' });
const press = (page: Page, name: string) => handOn(page).getByRole('button', { name, exact: true }).click();

const openPlan = async (page: Page, fragment = LINK): Promise<void> => {
  await new PlanPage(page).open(fragment);
  await expect(handOn(page)).toBeVisible();
  const others = handOn(page).getByText('其他格式');
  if (await others.isVisible()) await others.click();
};

/** Presses the button and gives the path of the file. */
const downloaded = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  expect(file.suggestedFilename()).toMatch(/^测算单-=1\+1-\d{4}-\d{2}-\d{2}\.(?:csv|xlsx|json)$/);
  await expect(handOn(page).getByRole('status')).toHaveText(`已开始下载：${file.suggestedFilename()}`);
  return file.path();
};

test('The JSON is what the command line takes and what the page of checking finds unchanged', async ({ page }) => {
  await openPlan(page);
  const path = await downloaded(page, '下载 JSON');
  const printed = execFileSync('npm', ['run', '--silent', 'plan', '--', path], { encoding: 'utf8' });
  // 300,000 + 30,000 in 2026, 30,000 in 2027
  expect(JSON.parse(printed)).toMatchObject({
    byYear: [
      { year: 2026, max: '330000.00' },
      { year: 2027, max: '30000.00' },
    ],
    total: { min: '360000.00', max: '360000.00' },
  });
  await page.goto('/plan/check/');
  await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
  await page.getByLabel('选择文件').setInputFiles(path);
  const verdict = page.getByRole('region', { name: '核验结果' });
  await expect(verdict).toContainText('各项金额和合计与交来的相同。');
  await expect(verdict).toContainText('1项没有填完，没有计入合计。');
});

test('CSV and Excel hold a row for each line and year, and a name that is no formula', async ({ page }) => {
  await openPlan(page);
  await expect(handOn(page)).toContainText('其中1项没有填完，文件里照样写着');
  const csv = readFileSync(await downloaded(page, '下载 CSV'), 'utf8');
  const [heads = [], ...all] = csvCells(csv);
  const rows = all.filter((row) => row[heads.indexOf('供核验读取')] !== '' && row[0] !== '');
  expect(all.map((row) => row.join(''))).toContain('文件状态征求意见稿，不能凭它申请');
  expect(rows.map((row) => row[0])).toEqual(["'=1+1", "'=1+1", "'=1+1", "'=1+1"]);
  expect(rows.map((row) => row[heads.indexOf('按您的回答')])[3]).toBe('未填完');
  expect(rows.map((row) => row[heads.indexOf('计入合计，不超过（元）')])).toEqual([
    '300000.00',
    '30000.00',
    '30000.00',
    '',
  ]);
  const [table, notes] = await readXlsxFile(await downloaded(page, '下载 Excel'));
  expect(table?.data.slice(1).map((row) => row[heads.indexOf('计入合计，不超过（元）') - 1])).toEqual([
    ...[300000, 30000, 30000, null, 360000],
  ]);
  expect(notes?.data[0]).toEqual(['企业', '=1+1']);
});

test('The copied link opens the same plan in another browser; where copying is refused the link is shown', async ({
  browser,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlan(page);
  await press(page, '复制链接');
  await expect(handOn(page).getByRole('status')).toHaveText('链接已复制。');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/plan\/#v1\/2026\/name=%3D1%2B1\//);
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(new PlanPage(other).bounds).toContainText('36万元');

  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }),
  );
  await press(page, '复制链接');
  await expect(handOn(page).getByLabel('测算单的链接')).toHaveValue(address);
});

test('What is printed is the plan as a document, and nothing else', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await openPlan(page);
  await expect(page.locator('html')).toHaveAttribute('data-paper');
  const paper = page.locator('.plan-paper');
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(paper).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(paper.getByRole('row', { name: /^截止日之前合计/ })).toContainText('叁拾陆万元整');
  await expect(paper).toContainText('1项没有填完，没有计入合计。');
  await expect(paper.locator('.paper-code svg')).toBeVisible();
  await expect(paper.getByRole('link')).toHaveAttribute('href', /\/plan\/check\/#v1\/2026\/.*\/record=.*\/end$/);
  // A change reaches the next print.
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(/^企业名称/).fill('乙公司');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(paper).toContainText('乙公司');
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  expect(violations).toEqual([]);
});

/** The first Chromium that writes the outline of a page into its PDF. */
const WITH_OUTLINE = 122;

test('On paper no item is cut: each sheet begins with the head of one, but where the items begin', async ({
  page,
  browser,
}) => {
  test.skip(
    Number.parseInt(browser.version()) < WITH_OUTLINE,
    'Older ones write no outline, by which heads are found.',
  );
  await new PlanPage(page).open(FULL_PLAN);
  await expect(page.locator('html')).toHaveAttribute('data-paper');
  const paper = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
  /** Of each sheet that a heading stands on, how high the first of them stands, in points. */
  const highest = new Map<string, number>();
  for (const [, sheet = '', height] of paper.matchAll(/\/Dest ?\[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+) 0\]/g))
    highest.set(sheet, Math.max(highest.get(sheet) ?? 0, Number(height)));
  expect(highest.size).toBeGreaterThan(3);
  expect([...highest.values()].filter((height) => height < 770).length).toBeLessThanOrEqual(1);
});

test('A document that comes when its plan has gone again takes no place: the page itself is printed', async ({
  page,
}) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/PrintView\..*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/PrintView\..*\.js/);
  const fetched = page.waitForEvent('requestfinished', (request) => /PrintView\..*\.js/.test(request.url()));
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('团队入选市级');
  await asked;
  await page.getByRole('checkbox', { name: '团队入选市级' }).uncheck();
  await expect(handOn(page)).toHaveCount(0);
  come();
  const address = (await fetched).url();
  // The page has it before whoever asks for it later.
  await page.evaluate(async (file) => {
    await import(file);
    await new Promise((resolve) => setTimeout(resolve));
  }, address);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('html')).not.toHaveAttribute('data-paper');
  await expect(page.locator('.plan-paper')).toHaveCount(0);
  await expect(page.locator('main')).toBeVisible();
});

test('Nothing of the plan is sent when it is handed on', async ({ page }) => {
  await openPlan(page);
  await expect(page.locator('html')).toHaveAttribute('data-paper');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const name of ['下载 CSV', '下载 Excel', '下载 JSON']) await downloaded(page, name);
  expect(asked.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url) && !url.startsWith('blob:'))).toEqual([]);
});

test('A picture is downloaded under the name of the plan, too', async ({ page }) => {
  await openPlan(page);
  await press(page, '存图片');
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog', { name: '测算单图片' }).getByRole('link', { name: '下载图片' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^测算单-.*\.png$/);
  const start = readFileSync(await file.path()).subarray(1, 4);
  expect(start.toString()).toBe('PNG');
});

test.describe('in WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.40',
    viewport: { width: 375, height: 720 },
  });

  test('A picture takes the place of printing, and its code leads back to the plan', async ({ page }) => {
    await openPlan(page);
    await expect(handOn(page)).toContainText('在浏览器打开');
    await expect(handOn(page).getByRole('button', { name: '打印 / 存为 PDF' })).toHaveCount(0);
    await press(page, '存图片');
    const dialog = page.getByRole('dialog', { name: '测算单图片' });
    await expect(dialog).toContainText('长按图片保存');
    const image = dialog.getByRole('img', { name: '测算单图片' });
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1500);
    const dots = await image.evaluate((element: HTMLImageElement, side) => {
      // The code stands in the middle at the end of the picture, which is drawn at twice the size of a phone.
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      const context = canvas.getContext('2d');
      const [from, top] = [element.naturalWidth / 2 - side, element.naturalHeight - 2 * side];
      context?.drawImage(element, from, top, 2 * side, 2 * side, 0, 0, side, side);
      const data = context?.getImageData(0, 0, side, side).data ?? [];
      return Array.from({ length: side * side }, (_, dot) => ((data[dot * 4] ?? 0) > 127 ? '1' : '0')).join('');
    }, SIDE);
    const pixels = Uint8ClampedArray.from(
      dots.split('').flatMap((dot) => Array<number>(4).fill(dot === '1' ? 255 : 0)),
    );
    expect(jsQR(pixels, SIDE, SIDE)?.data).toMatch(/\/plan\/check\/#v1\/2026\/.*\/record=.*\/end$/);
    await expect(dialog.getByRole('link')).toHaveCount(0);
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(dialog).toBeHidden();
  });
});

test('The picture of a plan is dark letters on white, for who reads in the dark, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1500000/end');
  await plan.go('看结果');
  await page.getByRole('button', { name: '存图片' }).click();
  const image = page.locator('.plan-picture img');
  await expect(image).toBeVisible();
  const colours = await image.evaluate(async (drawn: HTMLImageElement) => {
    await drawn.decode();
    const canvas = new OffscreenCanvas(drawn.naturalWidth, drawn.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(drawn, 0, 0);
    const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const counts = new Map<string, number>();
    for (let at = 0; at < dots.length; at += 4) {
      const colour = [dots[at], dots[at + 1], dots[at + 2]].join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  });
  expect(colours.slice(0, 2)).toEqual(['255,255,255', '26,34,44']);
});
