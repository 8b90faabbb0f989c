import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { kept, PlanPage } from './plan-page.ts';

const KEPT = 'v1/2026/tech-upgrade;projects=6000000/loan-interest;years=30000000-3.5-12/end';

const expectWhole = async (plan: PlanPage): Promise<void> => {
  // 600 × 20% = 120, cut at 100; 3000 × 3.5% × 30% = 31.5 at most
  await expect(plan.bounds).toContainText('100万元 按条文算出');
  await expect(plan.bounds).toContainText('另有不超过 31.5万元');
  await expect(plan.form('技术改造奖励').getByLabel('年度完成固定资产投资额')).toHaveValue('600万元');
  await expect(plan.form('贷款贴息').getByLabel('贷款本金')).toHaveValue('3000万元');
  await expect(plan.form('贷款贴息').getByLabel('年利率')).toHaveValue('3.5');
  await expect(plan.form('贷款贴息').getByLabel('计息月数')).toHaveValue('12');
};

test(
  'What was typed comes back after a reload, from its link and from its file',
  { tag: '@old-engines' },
  async ({ browser, page }) => {
    test.slow();
    const plan = new PlanPage(page);
    await plan.open();
    await plan.tick('技术改造');
    await plan.tick('新增银行贷款');
    await plan.unfold('技术改造奖励');
    await page.getByLabel('从哪一年算起').selectOption('2026年');
    await plan.form('技术改造奖励').getByLabel('年度完成固定资产投资额').fill('600');
    await plan.unfold('贷款贴息');
    await plan.form('贷款贴息').getByLabel('贷款本金').fill('3000万');
    await plan.form('贷款贴息').getByLabel('年利率').fill('3.5%');
    await plan.form('贷款贴息').getByLabel('计息月数').fill('12');
    await expect(plan.bounds).toContainText('另有不超过 31.5万元');
    await expect.poll(() => kept(page)).toBe(KEPT);

    // The first reload fills the fields, the second shows what they have made of what is kept.
    for (const time of ['first', 'second']) {
      await test.step(`after the ${time} reload`, async () => {
        await page.reload();
        await plan.isReady();
        await expectWhole(plan);
        expect(await kept(page)).toBe(KEPT);
      });
    }

    await plan.go('看结果');
    await page.getByText('其他格式').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 JSON', exact: true }).click(),
    ]);
    const printed = execFileSync('npm', ['run', '--silent', 'plan', '--', await file.path()], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ total: { min: '1000000.00', max: '1315000.00' } });

    const other = await (await browser.newContext()).newPage();
    const linked = new PlanPage(other);
    await linked.open(KEPT);
    await expectWhole(linked);
  },
);

test('浏览器的返回回到上一步，填的都在，再往前也可以', async ({ page }) => {
  await page.goto('/measures/');
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('买算力');
  await plan.go('填数');
  await plan.form('算力采购补贴').getByLabel('实际采购费用').fill('100万');
  await plan.go('看结果');
  await expect(plan.bounds).toContainText('30万元');
  const step = page.locator('.plan');
  await page.goBack();
  await expect(step).toHaveAttribute('data-step', 'fill');
  await expect(plan.form('算力采购补贴').getByLabel('实际采购费用')).toHaveValue('100万');
  await page.goForward();
  await expect(step).toHaveAttribute('data-step', 'result');
  await expect(plan.bounds).toContainText('30万元');
  await page.goBack();
  await page.goBack();
  await expect(step).toHaveAttribute('data-step', 'choose');
  await expect(page.getByRole('checkbox', { name: '买算力' })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/measures\/$/);
});

test('在链接里的测算单改了数，返回不会变回改以前的数', async ({ page }) => {
  await page.goto('/measures/');
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await plan.unfold('算力采购补贴');
  await plan.form('算力采购补贴').getByLabel('实际采购费用').fill('200万');
  await plan.go('看结果');
  await expect(plan.bounds).toContainText('60万元');
  await page.goBack();
  await expect(page).toHaveURL(/\/measures\/$/);
  await page.goForward();
  await expect(plan.bounds).toContainText('60万元');
});
