import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteListener } from '../../build/site-server.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { computePlan } from '../../src/plan/compute.ts';
import { readLink } from '../../src/plan/link/plan-link.ts';
import { checkAddress } from '../../src/plan/record/address.ts';
import { writePlanJson } from '../../src/plan/record/record-codec.ts';
import { EDITION, REHEARSAL } from '../editions/rehearsed.ts';
import { axe } from './axe.ts';

/** Where the frozen edition lies, on the host that has the second one at its root. */
const FROZEN = `/editions/${EDITION}/`;
const frozenSite = join(REHEARSAL, 'dist-editions', FROZEN);

const frozenEdition = () => JSON.parse(readFileSync(join(REHEARSAL, `editions/${EDITION}.json`), 'utf8')) as Edition;

let site = '';
let server: Server;

test.beforeAll(async () => {
  if (!existsSync(join(REHEARSAL, 'dist'))) throw new Error('npm run build:rehearsal comes first');
  const present = siteListener(join(REHEARSAL, 'dist'));
  const former = siteListener(frozenSite, FROZEN);
  server = createServer((request, response) =>
    (request.url?.startsWith(FROZEN) === true ? former : present)(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  site = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** 30% of six million, 20% of three, a fair at its limit, and half of two million. */
const ITEMS = [
  'compute-purchase;purchaseCost=6000000;yes=districtHeldCompute',
  'tech-upgrade;projects=3000000;yes=aiAndRoboticsEnterprise,previousYearProject',
  'exhibition;events=120-300000;yes=influentialEvent,aiAndRoboticsEnterprise',
  'innovation-center-matching;municipalFunding=2000000;yes=nationalCentre',
];
const LINK = ['v1/2026', ...ITEMS, 'end'].join('/');

const planOn = (page: Page) => page.getByRole('region', { name: '您的测算单' });
const cellsOf = (page: Page, name: RegExp) =>
  planOn(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
    .getByRole('cell');

test.describe('Without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a second edition tells each sentence that it changes, with its places', async ({ page }) => {
    await page.goto(site);
    await page.getByRole('contentinfo').getByRole('link', { name: '有什么变化' }).click();
    await expect(page).toHaveURL(`${site}/changes/`);
    const items = page.getByRole('region', { name: '逐句看变化' }).getByRole('listitem');
    await expect(items.getByRole('heading')).toHaveText([
      /有改动\s*上一版 三（一）1，第2句\s*这一版\s*三（一）1，第2句/,
      /有改动\s*上一版 三（三）6，第3句\s*这一版\s*三（三）6，第3句/,
      /一句分成几句\s*上一版 三（四）9，第1句\s*这一版\s*三（四）9，第1句\s*三（四）9，第2句/,
      /不再有这一句\s*上一版 三（四）12，第1句/,
      /不再有这一句\s*上一版 三（四）12，第2句/,
      /不再有这一句\s*上一版 三（四）12，第3句/,
      /有改动\s*上一版 三（六）3\s*这一版\s*三（六）3/,
    ]);
    await expect(items.nth(0).locator('del')).toHaveText(['删去：100']);
    await expect(items.nth(0).locator('ins')).toHaveText(['加上：150']);
    await expect(items.nth(6).locator('ins')).toHaveText(['加上：2026年7月1日', '加上：实施']);
    await items.nth(2).getByRole('link', { name: '三（四）9，第2句' }).click();
    await expect(page).toHaveURL(`${site}/measures/industrial-space/#c9-2`);
  });

  test('it tells what becomes of figures, conditions and golden cases, and nothing of what is only called otherwise', async ({
    page,
  }) => {
    await page.goto(`${site}/changes/`);
    const benefits = page.getByRole('region', { name: '各项支持的变化' });
    await expect(benefits.locator('dt')).toHaveText([
      '算力采购补贴',
      '国家产业创新中心配套',
      '举办活动资助',
      '参展费用支持',
    ]);
    await expect(benefits.locator('dd')).toHaveText([
      '第1条第2句的100万元改为150万元',
      '增加条件：申报单位在惠阳区登记注册',
      '不再有这项支持',
      '不再有这项支持',
    ]);
    const rows = page.getByRole('region', { name: '例子的变化' }).locator('tbody tr');
    const before = rows.filter({ hasText: '算力采购补贴' }).first().getByRole('cell').nth(1);
    await expect(before).toHaveText('1,000,000元所列条件都符合');
    const withCondition = rows.filter({ hasText: '国家产业创新中心配套' }).first().getByRole('cell');
    await expect(withCondition.nth(1)).toContainText('所列条件都符合');
    await expect(withCondition.nth(2)).toContainText('条件待确认');
    for (const title of ['技术改造奖励', '参展费用支持', '举办活动资助'])
      await expect(rows.filter({ hasText: title })).toHaveCount(0);
    await expect(page.getByRole('region', { name: '例子的变化' })).toContainText(
      /还有\d+个例子，这一版没有它们的那项支持/,
    );
  });

  test('an old address leads to where the sentence still is, or to its new name', async ({ page }) => {
    await page.goto(`${site}/c/12.2/`);
    await expect(page).toHaveURL(`${site}${FROZEN}c/12.2/`);
    await expect(page.getByText('对组织举办有30家及以上人工智能和机器人企业参加的活动').first()).toBeVisible();
    await page.goto(`${site}/embed/tech-upgrade/`);
    await expect(page).toHaveURL(`${site}/embed/upgrade-award/`);
    await page.goto(`${site}/measures/technical-upgrade/#heading-tech-upgrade`);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

test.describe('A plan under both editions', () => {
  test('is that which the browser keeps, item by item and in sum, and nothing of it leaves the page', async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${site}${FROZEN}plan/#${LINK}`);
    await page.getByRole('button', { name: '存为我的测算单' }).click();
    await expect(page).toHaveURL(`${site}${FROZEN}plan/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(`${site}/changes/`);
    await expect(cellsOf(page, /算力采购补贴.*有变化/)).toHaveText([
      '100万元按公式，所列条件都符合',
      '150万元按公式，所列条件都符合',
    ]);
    await expect(cellsOf(page, /技术改造奖励.*没有变/)).toHaveText([
      '60万元按公式，所列条件都符合',
      '60万元按公式，所列条件都符合',
    ]);
    await expect(cellsOf(page, /参展费用支持/)).toHaveText(['不超过 10万元所列条件都符合', '这一版没有这项支持']);
    await expect(cellsOf(page, /国家产业创新中心配套.*有变化/)).toHaveText([
      '100万元按公式，所列条件都符合',
      '100万元按公式，条件待确认',
    ]);
    await expect(cellsOf(page, /截止日之前合计.*有变化/)).toHaveText(['260万元 – 270万元', '310万元']);
    expect(asked.join(' ')).not.toContain('6000000');
    expect(refused).toEqual([]);
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('is that of a link, under the names of either edition, and says what neither can tell', async ({ page }) => {
    const items = [
      'upgrade-award;projects=3000000;yes=aiAndRoboticsEnterprise,previousYearProject',
      'innovation-center-matching;municipalFunding=2000000;yes=nationalCentre;no=registered',
      'compute-purchase',
      'team-award;years=1',
    ];
    await page.goto(`${site}/changes/#${['v1/2026', ...items, 'end'].join('/')}`);
    await expect(cellsOf(page, /技术改造奖励.*没有变/)).toHaveText([
      '60万元按公式，所列条件都符合',
      '60万元按公式，所列条件都符合',
    ]);
    await expect(cellsOf(page, /国家产业创新中心配套.*有变化/)).toHaveText([
      '100万元按公式，所列条件都符合',
      '0万元不符合条件',
    ]);
    await expect(cellsOf(page, /算力采购补贴/)).toHaveText(['按上一版还没有填完', '按这一版还没有填完']);
    await expect(cellsOf(page, /团队/)).toHaveText(['上一版要填的不同，这里算不出', '这一版要填的不同，这里算不出']);
    await expect(cellsOf(page, /截止日之前合计/)).toHaveText(['160万元', '60万元']);
    await expect(planOn(page)).toContainText('上一版有2项没有金额，没有计入合计。');
    await expect(planOn(page)).toContainText('这一版有2项没有金额，没有计入合计。');
    await page.goto(`${site}/changes/#v1/2026/${ITEMS[0] ?? ''}`);
    await expect(planOn(page)).toContainText('链接里的测算单不完整');
  });

  test('waits for nothing where there is none, and says so where the former rules do not come', async ({ page }) => {
    const rules: string[] = [];
    await page.route(/\.rules\b.*\.js$/, (route) => {
      rules.push(route.request().url());
      return rules.length > 2 ? route.continue() : route.abort();
    });
    await page.goto(`${site}/changes/`);
    await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
    await expect(planOn(page)).toContainText('这个浏览器里还没有测算单');
    expect(rules).toEqual([]);
    await page.evaluate((link) => (location.hash = link), LINK);
    await expect(planOn(page)).toContainText('上一版的规则没有加载');
    await planOn(page).getByRole('button', { name: '再试一次' }).click();
    await expect(cellsOf(page, /截止日之前合计/)).toHaveText(['260万元 – 270万元', '310万元']);
  });
});

test.describe('What was made under the former edition', () => {
  const verdictOn = (page: Page) => page.getByRole('region', { name: '核验结果' });

  const expectToBeLedOn = async (page: Page): Promise<void> => {
    await expect(verdictOn(page)).toContainText('按上一版规则制作');
    // Under the rules of now it would be accused of what it never said.
    await expect(verdictOn(page)).not.toContainText('金额不同');
    await page.getByRole('link', { name: '到那一版核验' }).click();
  };

  test('is led to the check of that edition, where it agrees: as a file', async ({ page }) => {
    await page.goto(`${site}${FROZEN}plan/#${LINK}`);
    await page.locator('.plan-steps').getByRole('button', { name: '看结果' }).click();
    const handOn = page.getByRole('region', { name: '存下来，给别人看' });
    const others = handOn.getByText('其他格式');
    if (await others.isVisible()) await others.click();
    const files: string[] = [];
    for (const name of ['下载 JSON', '下载 CSV', '下载 Excel']) {
      const pressed = handOn.getByRole('button', { name, exact: true });
      const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
      files.push(await file.path());
    }
    for (const path of files) {
      await page.goto(`${site}/plan/check/`);
      await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
      await page.getByLabel('选择文件').setInputFiles(path);
      await expect(verdictOn(page)).toContainText('在那里再选一次这个文件');
      await expectToBeLedOn(page);
      await expect(page).toHaveURL(`${site}${FROZEN}plan/check/`);
      await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
      await page.getByLabel('选择文件').setInputFiles(path);
      await expect(verdictOn(page)).toContainText('一致按填写的内容重算');
    }
  });

  test('as a code, or a link in a message, with nothing to be chosen again', async ({ page }) => {
    const computed = computePlan(readLink(LINK).plan);
    const address = checkAddress({ computed, rules: frozenEdition().rules, base: `${site}/`, date: '2026-11-28' });
    await page.goto(address);
    await expectToBeLedOn(page);
    await expect(page).toHaveURL(`${site}${FROZEN}plan/check/${new URL(address).hash}`);
    await expect(verdictOn(page)).toContainText('一致按填写的内容重算');
  });

  test('is led there even where nothing of it is left in the rules of now', async ({ page }) => {
    const link = ['v1/2026', ITEMS[2], 'end'].join('/');
    const json = writePlanJson(computePlan(readLink(link).plan), frozenEdition().rules, '2026-11-28');
    await page.goto(`${site}/plan/check/`);
    await expect(page.locator('[data-app]')).toHaveAttribute('data-live');
    await page.getByLabel('或者粘贴测算单的链接').fill(json);
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await expectToBeLedOn(page);
    await expect(page).toHaveURL(`${site}${FROZEN}plan/check/`);
  });

  test('opens under the new names, and what is no more is named', async ({ page }) => {
    await page.goto(`${site}/plan/#${LINK}`);
    await page.locator('.plan-steps').getByRole('button', { name: '看结果' }).click();
    await expect(page.locator('.result-rows > li')).toHaveCount(3);
    await expect(page.locator('.result-rows > li').nth(1)).toContainText('60万元');
    await expect(page.getByText(/exhibition/).first()).toBeVisible();
  });

  test('is answered by the command line', () => {
    const conditions = { aiAndRoboticsEnterprise: true, previousYearProject: true };
    const request = { benefit: 'tech-upgrade', inputs: { projects: [{ completedInvestment: '3000000' }] }, conditions };
    const run = (program: string, input: object) =>
      execFileSync(process.execPath, [`src/cli/${program}.ts`, '-'], {
        cwd: REHEARSAL,
        input: JSON.stringify(input),
        encoding: 'utf8',
      });
    expect(JSON.parse(run('estimate', request))).toMatchObject({
      benefit: 'upgrade-award',
      status: 'eligible',
      amount: { min: '600000.00', max: '600000.00' },
    });
    expect(JSON.parse(run('plan', { start: 2026, items: [request] }))).toMatchObject({
      total: { min: '600000.00', max: '600000.00' },
    });
  });
});

test('The command writes what docs/editions.md says: the data, the rules and a site for its address', () => {
  const edition = frozenEdition();
  expect(edition.sentences).toHaveLength(35);
  expect(edition.benefits).toHaveLength(21);
  expect(edition.cases.length).toBeGreaterThan(50);
  expect(edition.cases.every(({ answer }) => answer !== undefined)).toBe(true);
  expect(edition.pages).toContain('/c/12.2/');
  expect(edition.rules).toMatch(/^[\da-f]{12}$/);
  const home = readFileSync(join(frozenSite, 'index.html'), 'utf8');
  expect(home).toContain(`href="${FROZEN}plan/"`);
  expect(home).not.toContain('/changes/');
  const config = readFileSync(join(REHEARSAL, `dist-editions/editions/${EDITION}-server/nginx.conf`), 'utf8');
  expect(config).toContain(`location ${FROZEN} {`);
});
