import { expect, test } from '@playwright/test';
import { expectAccessible, overflow } from './axe.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { FULL_PLAN, PlanPage } from './plan-page.ts';

test.slow();

test('axe finds nothing beside a capped result', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await form.details.getByText('怎么算出来的').click();
  await expect(form.details.getByText('超过上限、不算的')).toBeVisible();
  for (const summary of ['还受这些限制', /原文没写清的地方/]) await form.details.getByText(summary).click();
  await expectAccessible(page);
});

test('axe finds nothing beside a refusal, a wrong entry and several years', async ({ page }) => {
  await openMeasure(page, 'data-elements');
  const service = new BenefitForm(page, '数据集服务商奖励');
  await service.answer('申请企业是数据集服务商', '否');
  await service.fill('服务合同金额', '100-200');
  const corpus = new BenefitForm(page, '语料数据采购资助');
  await corpus.fill('年度实际购买合同金额', '300', '第1年');
  await corpus.add('增加第2年');
  await corpus.fill('年度实际购买合同金额', '100', '第2年');
  await expect(corpus.result).toContainText('取资助最多的一年');
  await expect(service.section).toContainText('请只填一个确定的数');
  await expectAccessible(page);
});

test('axe finds nothing on a plan that is filled in, unfolded and warned of', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open(FULL_PLAN);
  await expect(plan.summary).toContainText('需要留意');
  await page.locator('.unconfirmed summary').click();
  await expectAccessible(page);
  await plan.more('技术改造奖励（第2项）');
  await plan.item('技术改造奖励（第2项）').getByText('算式、条件和依据').click();
  await expectAccessible(page);
  await plan.go('选事项');
  await expectAccessible(page);
});

test('Wider spacing of letters, words, lines and paragraphs cuts nothing off', async ({ page }) => {
  for (const path of ['/', '/measures/technology-finance/', '/figures/']) {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(path);
    // WCAG 2.2, criterion 1.4.12. A constructed style sheet, since the policy of the page refuses any other.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow(page), path).toBe(0);
    const cut = await page.locator('main :is(p, a, b, span, button, dt, dd, li, h1, h2, h3, h4)').evaluateAll((all) =>
      all
        .filter((each) => getComputedStyle(each).overflow === 'hidden' && !each.closest('.visually-hidden'))
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ outerHTML }) => outerHTML),
    );
    expect(cut, path).toEqual([]);
  }
});
