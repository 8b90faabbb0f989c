import { execFileSync } from 'node:child_process';
import { expect, test, type Locator } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { kept, PlanPage } from './plan-page.ts';

/** The sum and every step, as a result shows them. */
interface Shown {
  readonly sum: string;
  readonly steps: readonly string[];
}

const shownIn = async (result: Locator): Promise<Shown> => ({
  sum: await result.locator('.amount-wan').innerText(),
  steps: await result.locator('.steps .expression').allTextContents(),
});

interface PrintedLine {
  readonly amount: { readonly max: string };
  readonly steps: readonly { readonly expression: string }[];
}

/** A handful of everything: a fixed sum, a capped one, a ceiling by year, a list, support in kind. */
const cases = [
  {
    slug: 'enterprise-growth',
    title: '首次认定称号奖励',
    fill: (form: BenefitForm) => form.choose('获得的称号', '国家级单项冠军'),
    max: '500000.00',
  },
  {
    slug: 'compute-supply',
    title: '算力采购补贴',
    fill: (form: BenefitForm) => form.fill('实际采购费用', '400'),
    max: '1000000.00',
  },
  {
    slug: 'technology-finance',
    title: '贷款贴息',
    fill: async (form: BenefitForm) => {
      await form.fill('贷款本金', '1234.5678', '第1年');
      await form.fill('年利率', '3.45', '第1年');
      await form.fill('计息月数', '7', '第1年');
    },
    // 12,345,678 × 3.45% × 7 ÷ 12 × 30% = 74,537.030925
    max: '74537.03',
  },
  {
    slug: 'technical-upgrade',
    title: '技术改造奖励',
    fill: async (form: BenefitForm) => {
      await form.fill('年度完成固定资产投资额', '600', '第1个项目');
      await form.add('增加第2个项目');
      await form.fill('年度完成固定资产投资额', '33.333333', '第2个项目');
    },
    // 1,000,000, the cap, and 333,333.33 × 20% = 66,666.666
    max: '1066666.67',
  },
  {
    slug: 'zero-rent-incubators',
    title: '“零租”入驻优惠',
    fill: async (form: BenefitForm) => {
      await form.fill('原应付月租金', '8333.33');
      await form.fill('免租月数', '24');
    },
    max: '199999.92',
  },
] as const;

test('The page of the measure, the plan, its link, its JSON and the command line agree to the fen and in every step', async ({
  page,
  browser,
}) => {
  test.slow();
  const shown: Shown[] = [];
  for (const { slug, title, fill } of cases) {
    await openMeasure(page, slug);
    const form = new BenefitForm(page, title);
    await fill(form);
    shown.push(await shownIn(form.section));
    await form.result.getByRole('button', { name: '加入测算单' }).click();
    await expect(form.result).toContainText('已加入测算单');
  }

  const plan = new PlanPage(page);
  await plan.open();
  await expect(plan.items).toHaveCount(cases.length);
  const link = await kept(page);
  const linked = new PlanPage(await (await browser.newContext({ serviceWorkers: 'block' })).newPage());
  await linked.open(link ?? '');
  for (const [index, { title }] of cases.entries()) {
    for (const each of [plan, linked]) {
      await each.unfold(title);
      await each.item(title).getByText('算式、条件和依据').click();
      await expect(each.item(title).locator('.amount-wan')).toBeVisible();
      expect(await shownIn(each.item(title))).toEqual(shown[index]);
    }
  }

  await plan.go('看结果');
  await page.getByText('其他格式').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 JSON' }).click(),
  ]);
  const printed = execFileSync('npm', ['run', '--silent', 'plan', '--', await file.path()], { encoding: 'utf8' });
  const { lines } = JSON.parse(printed) as { readonly lines: readonly PrintedLine[] };
  expect(lines.map(({ amount }) => amount.max)).toEqual(cases.map(({ max }) => max));
  expect(lines.map(({ steps }) => steps.map(({ expression }) => expression))).toEqual(shown.map(({ steps }) => steps));
});
