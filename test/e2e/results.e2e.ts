import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';

test('1.2: of 4,000,000 元 the rate gives 120万元, and the cap takes 20万元 off', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '4,000,000元');
  await expect(form.section).toContainText('= 400万元（4,000,000元）');
  await expect(form.inWan).toHaveText('100万元');
  await expect(form.sentence).toContainText('400万元 × 30% = 120万元，超过上限100万元，按上限算');
  await form.details.getByText('怎么算出来的').click();
  await expect(form.details).toContainText('仅按比例或标准120万元');
  await expect(form.details).toContainText('超过上限、不算的20万元');
  await expect(form.details).toContainText('实际采购费用达到 3,333,333.34元 起按上限算');
});

test('3.1: each project has its own cap, so 600万 and 100万 give 120万元', async ({ page }) => {
  await openMeasure(page, 'technical-upgrade');
  const form = new BenefitForm(page, '技术改造奖励');
  await form.fill('年度完成固定资产投资额', '600', '第1个项目');
  await form.add('增加第2个项目');
  await form.fill('年度完成固定资产投资额', '100', '第2个项目');
  await expect(form.inWan).toHaveText('120万元');
  await form.section.getByRole('button', { name: '删除第1个项目' }).click();
  await expect(form.inWan).toHaveText('20万元');
});

test('9.1: 5,000 ㎡ for 12 months is exactly 30万元, and nothing is cut', async ({ page }) => {
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.fill('租赁面积', '5,000');
  await form.fill('补贴月数', '12', '第1年');
  await expect(form.inWan).toHaveText('30万元');
  await expect(form.sentence).toContainText('= 30万元，正好到上限30万元');
  await expect(form.details).toContainText('没有超过上限');
  await expect(form.details).not.toContainText('超过上限、不算的');
});

test('11.1: a loan of 3,000万 at 3.5 % pays at most 31.5万元', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.fill('贷款本金', '３，０００万', '第1年');
  await form.fill('年利率', '3.5%', '第1年');
  await form.fill('计息月数', '12', '第1年');
  await expect(form.inWan).toHaveText('不超过 31.5万元');
  await expect(form.sentence).toContainText('105万元 × 30% = 不超过 31.5万元，没到上限50万元');
});

test('12.2: with 29 enterprises the event is not met, one short', async ({ page }) => {
  await openMeasure(page, 'industry-events');
  const form = new BenefitForm(page, '举办活动资助');
  await form.fill('参加的人工智能和机器人企业', '29');
  await form.fill('审定总投入', '80');
  await expect(form.result).toContainText('不符合条件');
  await expect(form.result).toContainText('差1家');
  await expect(form.inWan).toHaveText('0万元');
  await form.fill('参加的人工智能和机器人企业', '30');
  await expect(form.inWan).toHaveText('不超过 40万元');
});

test('5.1: the range shows its two ends and no midpoint', async ({ page }) => {
  await openMeasure(page, 'talent');
  const form = new BenefitForm(page, '创新创业团队奖补');
  await expect(form.inWan).toHaveText('200万元 – 1000万元');
  await expect(form.sentence).toContainText('分级给予200万元至1000万元，怎样分级，原文没有写');
  await expect(form.result).not.toContainText('600万元');
});

test('2.3: at exactly 2000万元 the text does not decide, and both readings are shown', async ({ page }) => {
  await openMeasure(page, 'enterprise-growth');
  const form = new BenefitForm(page, '“小升规”奖励');
  await form.fill('年营收', '2000');
  await expect(form.result).toContainText('原文没写清');
  await expect(form.inWan).toHaveText('0万元 – 20万元');
  await expect(form.result).toContainText('“突破”包括恰好达到该数，可以奖励：20万元');
});

test('8.3: several years also show what “once only” would pay', async ({ page }) => {
  await openMeasure(page, 'data-elements');
  const form = new BenefitForm(page, '语料数据采购资助');
  await form.fill('年度实际购买合同金额', '300', '第1年');
  await form.add('增加第2年');
  await form.fill('年度实际购买合同金额', '100', '第2年');
  await expect(form.inWan).toHaveText('70万元');
  await expect(form.sentence).toContainText('第1年：300万元 × 20% = 60万元，超过上限50万元，按上限算');
  await expect(form.sentence).toContainText('50万元 + 20万元 = 70万元');
  await expect(form.result).toContainText('取资助最多的一年：50万元');
});

test('A condition answered no makes the sum zero, names the condition and quotes the text', async ({ page }) => {
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.answer('符合园区产业规划', '否');
  await expect(form.result).toContainText('未满足：符合园区产业规划');
  await form.fill('租赁面积', '1200');
  await form.fill('补贴月数', '12', '第1年');
  await form.answer('已在该厂房实现投产', '否');
  await expect(form.result).toContainText('不符合条件');
  await expect(form.inWan).toHaveText('0万元');
  await expect(form.result).toContainText('未满足：符合园区产业规划');
  await expect(form.result).toContainText('未满足：已在该厂房实现投产');
  await form.answer('符合园区产业规划', '不确定');
  await form.answer('已在该厂房实现投产', '是');
  await expect(form.result).toContainText('还有4个条件没有确认');
  await form.details.getByText('以下条件尚未确认，先当作成立来算').click();
  await expect(form.details.getByText('入驻条文所列两个园区之一的工业物业厂房')).toBeVisible();
  await expect(form.inWan).toHaveText('7.2万元');
});

test('Each result says what else limits it, and its links lead to the sentence', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '100');
  await form.details.getByText('还受这些限制').click();
  await expect(form.details).toContainText('全部奖补资金有总额控制');
  await form.details.getByText('怎么算出来的').click();
  await form.details.getByRole('link', { name: '第1条第2句' }).first().click();
  await expect(page).toHaveURL(/#c1-2$/);
  await expect(page.locator('#c1-2')).toBeInViewport();
});

test('A result that is there from the start needs no script for its styles', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/embed/team-award/');
  await expect(page.locator('.amount').first()).toHaveCSS('display', 'grid');
});
