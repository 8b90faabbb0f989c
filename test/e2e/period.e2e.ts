import { expect, test, type Locator, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { PlanPage } from './plan-page.ts';

test.use({ viewport: { width: 375, height: 812 } });

const openRent = async (page: Page): Promise<BenefitForm> => {
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.fill('租赁面积', '1200');
  return form;
};

/** The texts of a field, row by row. */
const valuesOf = (scope: Locator, label: string): Promise<readonly string[]> =>
  scope
    .getByLabel(label, { exact: true })
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

const expectValues = (scope: Locator, label: string, values: readonly string[]): Promise<void> =>
  expect.poll(() => valuesOf(scope, label)).toEqual(values);

test('从哪年哪月起租：各年月数照此填好，2028年的话说在前面', async ({ page }) => {
  const form = await openRent(page);
  await form.choose('开始的年份', '2026年');
  await form.choose('开始的月份', '7月');
  await expectValues(form.section, '补贴月数', ['6', '12']);
  await expect(form.section.locator('.row > legend')).toHaveText(['2026年（第1年）', '2027年（第2年）']);
  await expect(form.section).toContainText('2028年起还给不给，原文没有写');
  // 1,200 ㎡ × 5 元 × (6 + 12) 个月
  await expect(form.inWan).toHaveText('10.8万元');

  await form.choose('结束的年份', '2028年（截止日之后）');
  await expect(form.section.getByLabel('结束的月份')).toHaveValue('12');
  await expectValues(form.section, '补贴月数', ['6', '12', '12']);
  await form.choose('结束的月份', '3月');
  await expectValues(form.section, '补贴月数', ['6', '12', '3']);
  await expect(form.group('2028年（第3年）')).toContainText('2028年在措施截止之后，还给不给，原文没有写');

  await form.choose('结束的年份', '2027年');
  await form.choose('结束的月份', '12月');
  await expectValues(form.section, '补贴月数', ['6', '12']);
  await expect(form.section).not.toContainText('措施截止之后');

  await form.choose('结束的年份', '2025年');
  await expect(form.section).toContainText('结束比开始早');
  // The months are those of the period before.
  await expect(form.inWan).toHaveCount(0);
  await expect(form.section).toContainText('结束的年份');
});

test('后来才说到哪年哪月为止：填好的月数跟着变，合计也变', async ({ page }) => {
  const form = await openRent(page);
  await form.choose('开始的年份', '2026年');
  await form.choose('开始的月份', '7月');
  await expectValues(form.section, '补贴月数', ['6', '12']);
  await form.choose('结束的年份', '2026年');
  await expectValues(form.section, '补贴月数', ['6']);
  // 1,200 ㎡ × 5 元 × 6 个月
  await expect(form.inWan).toHaveText('3.6万元');
  await form.choose('结束的月份', '9月');
  await expectValues(form.section, '补贴月数', ['3']);
  await expect(form.inWan).toHaveText('1.8万元');
  // 中间没有选月份的时候，不把填好的当成自己填的。
  await form.choose('开始的月份', '月份（可不选）');
  await form.choose('开始的月份', '8月');
  await expectValues(form.section, '补贴月数', ['2']);
});

test('只选月份、没有选年份的，说要先选年份', async ({ page }) => {
  const form = await openRent(page);
  await form.choose('开始的月份', '7月');
  await expect(form.section).toContainText('请选从哪一年开始，各年的月数才能填好。');
  await form.choose('开始的年份', '2026年');
  await expect(form.section).not.toContainText('请选从哪一年开始');
  await expectValues(form.section, '补贴月数', ['6', '12']);
});

test('自己填的月数不被改掉，可以一按换成推出的；刷新以后都在', async ({ page }) => {
  const form = await openRent(page);
  await form.choose('开始的年份', '2026年');
  await form.choose('开始的月份', '7月');
  await form.fill('补贴月数', '10', '2027年（第2年）');
  await form.choose('开始的月份', '4月');
  await expectValues(form.section, '补贴月数', ['9', '10']);
  await page.reload();
  await openMeasure(page, 'industrial-space');
  await expectValues(form.section, '补贴月数', ['9', '10']);
  await expect(form.section.getByLabel('开始的月份')).toHaveValue('4');
  await form.choose('开始的月份', '5月');
  await expectValues(form.section, '补贴月数', ['8', '10']);
  await form.section.getByRole('button', { name: '改成12个月' }).click();
  await expectValues(form.section, '补贴月数', ['8', '12']);
});

test('用键盘选起止时间，行数变了，焦点不动', async ({ page }) => {
  const form = await openRent(page);
  const year = form.section.getByLabel('开始的年份');
  await year.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(year).toHaveValue('2026');
  await page.keyboard.press('Tab');
  for (let month = 1; month <= 7; month += 1) await page.keyboard.press('ArrowDown');
  await expect(form.section.getByLabel('开始的月份')).toBeFocused();
  await expectValues(form.section, '补贴月数', ['6', '12']);
  await page.keyboard.press('Tab');
  await expect(form.section.getByLabel('结束的年份')).toBeFocused();
});

test('贷款本金和利率填一次，接到下面各年；改第一年的，没有动过的跟着改', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.choose('开始的年份', '2025年');
  await form.choose('开始的月份', '10月');
  await expectValues(form.section, '计息月数', ['3', '12', '12']);
  await form.fill('贷款本金', '800', '2025年（第1年）');
  await form.fill('年利率', '3.45', '2025年（第1年）');
  await expectValues(form.section, '贷款本金', ['800', '800', '800']);
  await expectValues(form.section, '年利率', ['3.45', '3.45', '3.45']);
  // 800万 × 3.45% = 27.6万 a year; 30% of it: 2.07 + 8.28 + 8.28
  await expect(form.inWan).toHaveText('不超过 18.63万元');
  await form.fill('贷款本金', '500', '2027年（第3年）');
  await form.fill('贷款本金', '600', '2025年（第1年）');
  await expectValues(form.section, '贷款本金', ['600', '600', '500']);
});

test('刷新以后改第一年的，接下去的照样跟着改，自己改过的不动', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.choose('开始的年份', '2025年');
  await form.choose('开始的月份', '10月');
  await form.fill('贷款本金', '800', '2025年（第1年）');
  await form.fill('年利率', '3.45', '2025年（第1年）');
  await form.fill('贷款本金', '500', '2027年（第3年）');
  await page.reload();
  await openMeasure(page, 'technology-finance');
  await expectValues(form.section, '贷款本金', ['800', '800', '500']);
  await form.fill('贷款本金', '600', '2025年（第1年）');
  await expectValues(form.section, '贷款本金', ['600', '600', '500']);
  // 刷新以后先留空再选的月份，也不把填好的月数当成自己填的。
  await form.choose('开始的月份', '月份（可不选）');
  await form.choose('开始的月份', '11月');
  await expectValues(form.section, '计息月数', ['2', '12', '12']);

  await form.section.getByRole('button', { name: '加入测算单' }).click();
  const plan = new PlanPage(page);
  for (const [principal, rate] of [
    ['700', '4'],
    ['900', '5'],
  ] as const) {
    await plan.open();
    await plan.unfold('贷款贴息');
    const item = plan.form('贷款贴息');
    await item.getByLabel('贷款本金', { exact: true }).first().fill(principal);
    await item.getByLabel('年利率', { exact: true }).first().fill(rate);
    await expectValues(item, '年利率', [rate, rate, rate]);
    expect((await valuesOf(item, '贷款本金')).slice(0, 2)).toEqual([principal, principal]);
    expect((await valuesOf(item, '贷款本金'))[2]).toContain('500');
    await page.reload();
    await plan.isReady();
  }
});

test('措施页里选过的时间带进测算单，不再问第二次，刷新以后还在', async ({ page }) => {
  const form = await openRent(page);
  await form.choose('开始的年份', '2027年');
  await form.choose('开始的月份', '7月');
  await form.section.getByRole('button', { name: '加入测算单' }).click();
  const plan = new PlanPage(page);
  await plan.open();
  await plan.unfold('产业用房租金补贴');
  const item = plan.item('产业用房租金补贴');
  await expect(item.getByLabel('开始的年份')).toHaveValue('2027');
  await expect(item.getByLabel('开始的月份')).toHaveValue('7');
  await item.getByLabel('结束的年份').selectOption('2028');
  await item.getByLabel('结束的月份').selectOption('6');
  await expectValues(item, '补贴月数', ['6', '6']);
  await plan.more('产业用房租金补贴');
  await expect(item.getByLabel('这一项在哪一年，或从哪一年开始')).toHaveCount(0);
  await plan.go('看结果');
  // Of the two halves of a year only that of 2027 is within the total.
  await expect(plan.bounds).toContainText('3.6万元');
  await expect(plan.summary).toContainText('2027年以后：3.6万元');
  await page.reload();
  await plan.unfold('产业用房租金补贴');
  await expect(item.getByLabel('结束的月份')).toHaveValue('6');
  await expectValues(item, '补贴月数', ['6', '6']);
});

test('只填了头一年的，结果里说明；填到截止那年的不说', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/rent-subsidy;leasedArea=500;years=12/end');
  await expect(plan.rows).toContainText('只填到2026年；后面的年度还有的，点这里补上');
  // It looks like what it is: a way on.
  await expect(plan.rows.getByText('点这里补上', { exact: true })).toHaveCSS('text-decoration-line', 'underline');
  await plan.open('v1/2026/rent-subsidy;leasedArea=500;years=12,12/end');
  await expect(plan.rows).toContainText('2027年');
  await expect(plan.rows).not.toContainText('只填到');
});

test('增加的一年，上一年是12个月的照填12个月，不是的等人来填', async ({ page }) => {
  const form = await openRent(page);
  await form.fill('补贴月数', '12');
  await form.section.getByRole('button', { name: '增加' }).click();
  await expectValues(form.section, '补贴月数', ['12', '12']);
  // 1,200 ㎡ × 5 元 × 24 个月
  await expect(form.section.locator('.amount-wan')).toHaveText('14.4万元');
  await form.section.getByLabel('补贴月数', { exact: true }).last().fill('6');
  await form.section.getByRole('button', { name: '增加' }).click();
  await expectValues(form.section, '补贴月数', ['12', '6', '']);
});
