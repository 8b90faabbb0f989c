import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { everyPage } from './site-map.ts';

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const path of everyPage) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing beside a capped result, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await expect(form.result).toContainText('被封顶减去');
  for (const summary of ['还受这些限制', /源文尚未明确的地方/]) await form.result.getByText(summary).click();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing beside a refusal, a wrong entry and several years', async ({ page }) => {
  await openMeasure(page, 'data-elements');
  const service = new BenefitForm(page, '数据集服务商奖励');
  await service.answer('申请企业是数据集服务商', '否');
  await service.fill('服务合同金额', '约100');
  const corpus = new BenefitForm(page, '语料数据采购资助');
  await corpus.fill('年度实际购买合同金额', '300', '第1年');
  await corpus.add('增加第2年');
  await corpus.fill('年度实际购买合同金额', '100', '第2年');
  await expect(corpus.result).toContainText('取资助最多的一年');
  await expect(service.section).toContainText('请只填一个确定的数');
  expect(await violations(page)).toEqual([]);
});
