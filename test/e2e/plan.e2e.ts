import { expect, test, type Locator } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { kept, PlanPage } from './plan-page.ts';

const IN_FIELD = '申请企业是人工智能或机器人企业';

test('A newcomer fills in a plan of five benefits of five kinds', async ({ page }) => {
  const requests: string[] = [];
  const plan = new PlanPage(page);
  await plan.open();
  page.on('request', (request) => requests.push(request.url()));
  await plan.tick('小巨人、单项冠军');
  await plan.tick('技术改造');
  await plan.tick('认定高新等');
  await plan.tick('团队入选市级');
  await plan.tick('入驻零租孵化器');
  await page.getByRole('button', { name: '填几个数，算总额' }).click();
  await expect(plan.form('首次认定称号奖励')).toBeVisible();
  await page.getByLabel('从哪一年算起').selectOption('2026年');

  await page.getByRole('group', { name: IN_FIELD }).getByRole('radio', { name: '是', exact: true }).check();
  await plan.unfold('首次认定称号奖励');
  await plan.form('首次认定称号奖励').getByLabel('获得的称号').selectOption({ label: '国家级专精特新“小巨人”' });
  await plan.unfold('技术改造奖励');
  await plan.form('技术改造奖励').getByLabel('年度完成固定资产投资额').fill('600');
  await plan.unfold('科技企业认定奖励');
  await plan.form('科技企业认定奖励').getByLabel('认定类别').selectOption({ label: '高新技术企业' });
  await plan.unfold('“零租”入驻优惠');
  await plan.form('“零租”入驻优惠').getByLabel('原应付月租金').fill('20000');
  await plan.form('“零租”入驻优惠').getByLabel('免租月数').fill('12');

  // 30 fixed, 600 × 20% cut at 100, up to 30, 200 to 1000; the rent of 24 is no money paid.
  await expect(plan.sum('首次认定称号奖励')).toContainText('30万元');
  await expect(plan.sum('技术改造奖励')).toContainText('100万元');
  await expect(plan.sum('科技企业认定奖励')).toContainText('不超过 30万元');
  await expect(plan.sum('创新创业团队奖补')).toContainText('200万元 – 1000万元');
  await expect(plan.sum('“零租”入驻优惠')).toContainText('24万元');
  // How a cap cuts a sum stands beside it, where it is filled in and where it is seen.
  const cut = '600万元 × 20% = 120万元，超过上限100万元，按上限算';
  await expect(plan.item('技术改造奖励').locator('.item-result')).toContainText(cut);
  await plan.go('看结果');
  await expect(plan.rows.filter({ hasText: '技术改造奖励' })).toContainText(cut);
  await expect(plan.bounds).toContainText('计入合计的4项，到2027年底，没有确认的条件都成立时');
  await expect(plan.bounds).toContainText('330万元 按条文算出');
  await expect(plan.bounds).toContainText('另有不超过 830万元');
  await expect(plan.rows.filter({ hasText: '科技企业认定奖励' })).toContainText('不超过 30万元条件待确认2026年');
  await expect(plan.summary).toContainText('减免的费用（非资金，不计入合计）24万元');
  await expect(plan.summary).toContainText('固定或按公式100万元');
  await expect(plan.summary).toContainText('要经遴选、认定或入选230万元 – 1060万元');

  // The printer of the system, which no test can press, gets what a print preview would show.
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.getByRole('button', { name: '打印 / 存为 PDF' }).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.plan-paper');
  await expect(paper.getByRole('row', { name: /^截止日之前合计/ })).toContainText('壹仟壹佰陆拾万元整');
  await expect(paper).toContainText('600万元 × 20% = 120万元');
  expect(requests.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('blob:'))).toEqual([]);
  expect(requests.filter((url) => url.includes('20000') || url.includes('title-award'))).toEqual([]);
});

test('Each item shows its steps, its provision and what it still hangs on', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=4000000/end');
  await plan.unfold('算力采购补贴');
  await plan.item('算力采购补贴').getByText('算式、条件和依据').click();
  const item = plan.item('算力采购补贴');
  await expect(item).toContainText('400万元 × 30% = 120万元');
  await expect(item).toContainText('采购的算力资源由惠阳辖区内的企业持有');
  await expect(item.getByRole('link', { name: '第1条第2句' }).first()).toHaveAttribute(
    'href',
    /compute-supply\/#c1-2$/,
  );
  await expect(item).toContainText('原文没写清的地方');
});

test('What cannot change the result is not asked', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('办活动、大赛');
  await plan.unfold('举办活动资助');
  const form = plan.form('举办活动资助');
  await form.getByLabel('参加的人工智能和机器人企业').fill('29');
  await expect(plan.sum('举办活动资助')).toHaveText('不符合');
  await expect(form).toContainText('其余不用再填');
  await form.getByLabel('参加的人工智能和机器人企业').fill('30');
  await expect(plan.sum('举办活动资助')).toHaveText('待填写');
  await form.getByRole('button', { name: '逐条回答' }).click();
  const hosts = form.getByRole('group', { name: '申请方组织举办了这项活动' });
  await hosts.getByLabel('否', { exact: true }).check();
  await expect(form.getByLabel('审定总投入')).toBeHidden();
  await hosts.getByLabel('是', { exact: true }).check();
  await expect(form.getByLabel('参加的人工智能和机器人企业')).toHaveValue('30');
});

test('All that firms do is offered, and what is chosen is listed to be filled in', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await expect(page.getByRole('checkbox')).toHaveCount(21);
  await expect(page.getByRole('button', { name: '填几个数，算总额' })).toHaveCount(0);
  await plan.tick('买算力');
  await plan.tick('参展');
  await expect(page.locator('.plan-way')).toContainText('已选2项');
  await page.getByRole('button', { name: '填几个数，算总额' }).click();
  await expect(plan.items).toHaveCount(2);
  await expect(page.getByRole('heading', { name: '逐项填数' })).toBeFocused();
});

test('One item is open at a time; the way on leads to the next that is not filled in, and at last to the result', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('买算力');
  await plan.tick('团队入选市级');
  await plan.tick('付担保费');
  await page.getByRole('button', { name: '填几个数，算总额' }).click();
  await expect(plan.form('算力采购补贴')).toBeVisible();
  await expect(plan.form('担保费资助')).toBeHidden();
  await plan.form('算力采购补贴').getByLabel('实际采购费用').fill('150');
  await page.getByRole('button', { name: '下一项：担保费资助' }).click();
  await expect(plan.form('算力采购补贴')).toBeHidden();
  await expect(plan.item('担保费资助').locator('summary').first()).toBeFocused();
  await plan.form('担保费资助').getByLabel('实际支出担保费用').fill('20');
  // What may make all of it nothing is asked before the result is offered.
  await plan.item('担保费资助').getByRole('button', { name: '下一项：申请方' }).click();
  await expect(page.locator('.applicant input').first()).toBeFocused();
  await plan.go('看结果');
  await expect(plan.rows).toHaveCount(3);
  await expect(plan.rows.first()).toContainText('算力采购补贴45万元');
});

test('A row of the result leads to its item; conditions are confirmed at once, and that can be undone', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/tech-upgrade;projects=1000000/rent-subsidy/end');
  await expect(plan.summary).toContainText('1项没有填完，没有计入。');
  const open = page.locator('.unconfirmed');
  await open.locator('summary').click();
  await expect(open).toContainText('申请企业是人工智能或机器人企业');
  await expect(open).toContainText('采购的算力资源由惠阳辖区内的企业持有');
  await open.getByRole('button', { name: /个条件都符合$/ }).click();
  await expect(open).toHaveCount(0);
  await expect(plan.rows.first()).toContainText('所列条件都符合');
  await expect.poll(() => page.url()).toContain('yes=districtHeldCompute');
  await page.getByText('已都记为符合。').getByRole('button', { name: '撤销' }).click();
  await expect(open).toHaveCount(1);
  await expect(plan.rows.first()).toContainText('条件待确认');
  await plan.rows.nth(1).getByRole('button').click();
  await expect(plan.form('技术改造奖励')).toBeVisible();
  await expect(plan.item('技术改造奖励').locator('summary').first()).toBeFocused();
});

test('What is asked of the applicant is asked once, and one no settles all that demand it', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/title-award;title=national-champion/tech-upgrade;projects=1000000/end');
  await expect(plan.bounds).toContainText('70万元');
  await plan.go('填数');
  const question = page.getByRole('group', { name: IN_FIELD });
  await expect(question).toHaveCount(1);
  await question.getByRole('radio', { name: '否', exact: true }).check();
  await expect(plan.sum('首次认定称号奖励')).toHaveText('不符合条件');
  await expect(plan.sum('技术改造奖励')).toHaveText('不符合条件');
  await expect(plan.bounds).toContainText('0万元');
});

test('A benefit can stand there twice, and the cap of the enterprise holds across both', async ({ page }) => {
  const plan = new PlanPage(page);
  // 5 元 × 4000 ㎡ × 12 = 24万元; a second one of the same, and the enterprise gets at most 30 a year.
  await plan.open('v1/2026/rent-subsidy;leasedArea=4000;years=12/end');
  await expect(plan.bounds).toContainText('24万元');
  await plan.unfold('产业用房租金补贴');
  await plan.more('产业用房租金补贴');
  await page.getByRole('button', { name: '再加一项同样的支持' }).click();
  const second = plan.form('产业用房租金补贴（第2项）');
  await second.getByLabel('租赁面积').fill('4000');
  await second.getByLabel('补贴月数').fill('12');
  await expect(plan.bounds).toContainText('30万元');
  await expect(plan.item('产业用房租金补贴（第2项）')).toContainText('减去 18万元');
  await plan.more('产业用房租金补贴（第2项）');
  await page.getByRole('button', { name: '删除这一项' }).last().click();
  await expect(plan.items).toHaveCount(1);
  await expect(plan.bounds).toContainText('24万元');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(plan.items).toHaveCount(2);
  await expect(plan.bounds).toContainText('30万元');
});

test('Undo brings back what was taken away, and leaves what was typed since', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/team-award/end');
  await plan.more('创新创业团队奖补');
  await plan.item('创新创业团队奖补').getByRole('button', { name: '删除这一项' }).click();
  await plan.unfold('算力采购补贴');
  await plan.form('算力采购补贴').getByLabel('实际采购费用').fill('200');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(plan.item('创新创业团队奖补').locator('summary').first()).toBeFocused();
  await expect(plan.items).toHaveCount(2);
  await expect(plan.form('算力采购补贴').getByLabel('实际采购费用')).toHaveValue('200');
  await expect(plan.sum('算力采购补贴')).toContainText('60万元');
  await expect.poll(() => kept(page)).toContain('purchaseCost=2000000');
  await expect.poll(() => kept(page)).toContain('team-award');
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);
});

test('Another item of the same stands below the first, and is where one goes on', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/rent-subsidy;leasedArea=4000;years=12/compute-purchase;purchaseCost=1000000/end');
  await plan.more('产业用房租金补贴');
  await plan.item('产业用房租金补贴').getByRole('button', { name: '再加一项同样的支持' }).click();
  await expect(plan.items.nth(1)).toContainText('产业用房租金补贴（第2项）');
  await expect(plan.items.nth(1).locator('summary').first()).toBeFocused();
  await expect(plan.foot.getByRole('status')).toHaveText('已列入：产业用房租金补贴');
});

test('What is settled is not called unfinished', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;no=districtHeldCompute/demonstration-project;elsewhere/end');
  await expect(plan.summary).toContainText('没有可以计入合计的项目');
  await expect(plan.rows.filter({ hasText: '算力采购补贴' })).toContainText('不符合');
  await expect(plan.rows.filter({ hasText: '示范场景项目资助' })).toContainText('不计入');
  await expect(plan.summary).not.toContainText('没有填完');
});

test('A hundred items are the most, and one more is refused with a sentence', async ({ page }) => {
  test.slow();
  const plan = new PlanPage(page);
  await plan.open(`v1/2026/${'team-award/'.repeat(100)}end`);
  await plan.go('选事项');
  await expect(page.locator('.plan-choose')).toContainText('一份测算单最多100项，不能再加了。');
  await expect(page.getByRole('checkbox', { name: '国家、省人才计划' })).toBeDisabled();
  await expect(plan.bounds).toContainText('20,000万元 按条文算出另有不超过 80,000万元');
});

test('Years after the validity stand apart, with three readings', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/rent-subsidy;leasedArea=1500;years=12,12,12/end');
  // 5 元 × 1500 ㎡ × 12 = 9万元 a year; 2026 and 2027 are valid.
  await expect(plan.bounds).toContainText('18万元');
  await expect(plan.summary).toContainText('2027年以后：9万元');
  await expect(plan.year(2028)).toHaveText(['9万元', '9万元']);
  await expect(plan.rows).toContainText(['2028年在有效期之后，未定，不计入合计']);
  await expect(plan.summary.getByRole('region', { name: '2027年以后' }).getByRole('listitem')).toHaveCount(3);
});

test('What another measure of the district has supported is left out, with the provision', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await expect(plan.bounds).toContainText('30万元');
  await plan.more('算力采购补贴');
  await page.getByLabel('已享受惠阳区区级其他同类优惠措施').check();
  await expect(plan.item('算力采购补贴').locator('.callout')).toContainText('附则第1项');
  await plan.go('看结果');
  await expect(plan.bounds).toContainText('0万元 按条文算出');
  await expect(plan.rows).toContainText(['不计入']);
});

test('An estimate of a measure page joins the plan, and stays there', { tag: '@old-engines' }, async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await form.answerAll('是');
  await expect(form.inWan).toHaveText('100万元');
  await form.result.getByRole('button', { name: '加入测算单' }).click();
  await expect(form.result.getByRole('link', { name: '打开测算单' })).toBeFocused();
  await form.result.getByRole('link', { name: '打开测算单' }).click();
  const plan = new PlanPage(page);
  await plan.isReady();
  await expect(plan.sum('算力采购补贴')).toContainText('100万元');
  await expect(plan.sum('算力采购补贴')).toContainText('所列条件都符合');
  await page.reload();
  await plan.isReady();
  await expect(plan.items).toHaveCount(1);
  await plan.unfold('算力采购补贴');
  await expect(plan.form('算力采购补贴').getByLabel('实际采购费用')).toHaveValue('400万元');
});

test('Where the only item of a plan is deleted on a phone, what to do next is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await plan.more('算力采购补贴');
  await page.getByRole('button', { name: '删除' }).first().click();
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await expect(page.getByText('还没有选事项。请回到“选事项”')).toBeInViewport({ ratio: 1 });
});

test('The bullet of what is not fulfilled stands within its item', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/tech-upgrade;projects=6000000;no=previousYearProject/end');
  await plan.unfold('技术改造奖励');
  const list = plan.item('技术改造奖励').locator('.item-result > .unmet');
  await expect(list).toBeVisible();
  expect(Number.parseFloat(await list.evaluate((it) => getComputedStyle(it).paddingInlineStart))).toBeGreaterThan(18);
});

test('One button makes the browser forget the plan and leads to its beginning, where that can be undone', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await plan.go('看结果');
  await page.getByRole('button', { name: '清除这台设备上的测算单' }).click();
  await expect(plan.items).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '做过或打算做哪些事？' })).toBeFocused();
  await expect.poll(() => kept(page)).toBeNull();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('1000000');
  await plan.tick('小巨人、单项冠军');
  await plan.go('看结果');
  await page.locator('.plan > .removed').getByRole('button', { name: '撤销' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(plan.items).toHaveCount(2);
});

test('A tile that is chosen again brings back what was filled in', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await plan.go('选事项');
  await page.getByRole('checkbox', { name: '买算力' }).uncheck();
  await expect(plan.items).toHaveCount(0);
  await plan.tick('小巨人、单项冠军');
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(1);
  await plan.tick('买算力');
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);
});

test('The way back from each removal stays where it was, whatever is removed after it', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/team-award/talent-matching/end');
  for (const title of ['算力采购补贴', '创新创业团队奖补']) {
    await plan.more(title);
    await plan.item(title).getByRole('button', { name: '删除这一项' }).click();
    await expect(page.getByText(`已删除：${title}`).getByRole('button', { name: '撤销' })).toBeFocused();
  }
  await page.getByText('已删除：算力采购补贴').getByRole('button', { name: '撤销' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(plan.items.first()).toContainText('算力采购补贴');
  await page.getByText('已删除：创新创业团队奖补').getByRole('button', { name: '撤销' }).click();
  await expect(plan.items).toHaveCount(3);
  await expect(plan.items.nth(1)).toContainText('创新创业团队奖补');
});

test('A link leaves the plan that the browser keeps alone until the reader decides', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await plan.open('v1/2026/demonstration-project;actualInvestment=2000000/end');
  await page.reload();
  await plan.isReady();
  await expect(plan.sum('示范场景项目资助')).toContainText('40万元');
  await expect(page.getByRole('status').filter({ hasText: '您的一份' })).toContainText('1项，合计30万元');
  await page.getByText('和我保存的那份比较').click();
  await expect(page.locator('.comparison').getByRole('row', { name: /^合计/ })).toHaveText('合计40万元30万元多10万元');
  expect(await kept(page)).toContain('purchaseCost=1000000');
  await page.getByRole('button', { name: '打开原来保存的那份' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await page.goBack();
  await expect(plan.sum('示范场景项目资助')).toContainText('40万元');
  await page.getByRole('button', { name: '存为我的测算单，替换原来的' }).click();
  await expect.poll(() => kept(page)).toBe('v1/2026/demonstration-project;actualInvestment=2000000/end');
  await expect(page).toHaveURL(/\/plan\/$/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => kept(page)).toContain('purchaseCost=1000000');
  await expect(page).toHaveURL(/actualInvestment=2000000/);
  await expect(plan.sum('示范场景项目资助')).toContainText('40万元');
});

test('What a measure page left joins the own plan, not that of the link', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  const linked = 'v1/2026/demonstration-project;actualInvestment=2000000/end';
  await page.goto('about:blank');
  await plan.open(linked);
  await expect(plan.summary).toContainText('链接里的这份还没有保存');
  await page.evaluate(() => {
    localStorage.setItem(
      'plan.joining',
      JSON.stringify([
        { benefit: 'tech-upgrade', inputs: { projects: [{ completedInvestment: '1' }] }, conditions: {} },
        { benefit: 'rent-subsidy' },
      ]),
    );
  });
  await page.reload();
  await plan.isReady();
  await expect(plan.items).toHaveCount(1);
  await page.getByRole('button', { name: '打开原来保存的那份' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(plan.items).toHaveCount(2);
  await expect(page.getByText('读不懂的测算单，已原样另存')).toBeVisible();
});

test('A link of which nothing can be read leaves the own plan where it is', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  for (const fragment of ['v2/2026/team-award/end', '1/2026/team-award/end']) {
    await page.goto('about:blank');
    await plan.open(fragment);
    await expect(page.getByRole('alert')).toContainText('不是本站能读的版本');
    await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  }
  expect(await kept(page)).toContain('purchaseCost=1000000');
});

const damaged = {
  truncated: 'v1/2026/compute-purchase;purchaseCost=1000000/demonstration-project;actualInv',
  'with a script in it':
    'v1/2026/name=<script>alert(1)</script>/compute-purchase;purchaseCost=1000000/<script>alert(1)</script>/end',
  'with the names of the language':
    'v1/2026/__proto__;constructor=1/compute-purchase;purchaseCost=1000000;__proto__=1/end',
  'of another version': 'v9/2026/compute-purchase;purchaseCost=1000000/end',
  'of 100 KB': `v1/2026/compute-purchase;purchaseCost=1000000/${'x;y=1/'.repeat(17_000)}end`,
  'with a list of a billion': 'v1/2026/compute-purchase;purchaseCost=1000000/items=1000000000/end',
};

for (const [what, fragment] of Object.entries(damaged)) {
  test(`A link ${what} leaves a usable page, keeps what it can and names the rest`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    const plan = new PlanPage(page);
    await plan.open(fragment);
    await expect(page.getByRole('alert')).toContainText('有的内容没有读出来');
    if (!fragment.startsWith('v9')) await expect(plan.bounds).toContainText('30万元');
    await plan.tick('新增银行贷款');
    await plan.go('填数');
    await expect(plan.item('贷款贴息')).toBeVisible();
    expect(faults).toEqual([]);
  });
}

test('Another link opened in the same window takes the place of the first', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await page.evaluate(() => {
    location.hash = 'v1/2026/compute-purchase;purchaseCost=2000000/end';
  });
  await expect(plan.sum('算力采购补贴')).toContainText('60万元');
});

test('With the keyboard alone one fills in a plan, and the sum is announced', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  /** Goes on by Tab until the element has the focus. */
  const tabTo = async (target: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await page.getByRole('checkbox', { name: '买算力' }).focus();
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: '填几个数，算总额' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '逐项填数' })).toBeFocused();
  await tabTo(plan.form('算力采购补贴').getByLabel('实际采购费用'));
  await page.keyboard.type('100');
  await expect(page.getByRole('status').filter({ hasText: '合计30万元' })).toBeAttached();
  await tabTo(plan.item('算力采购补贴').getByRole('button', { name: '看结果' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '结果', exact: true })).toBeFocused();
});

for (const [width, height] of [
  [375, 812],
  [1366, 768],
] as const)
  test(`At ${String(width)} px the sum stays in sight, and nothing scrolls by itself`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const plan = new PlanPage(page);
    await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/loan-interest;years=10000000-3-12/end');
    await plan.unfold('贷款贴息');
    const sum = page.locator('.plan-way b, .plan-card .sum').filter({ visible: true }).first();
    for (const label of ['贷款本金', '年利率', '计息月数']) {
      await plan.form('贷款贴息').getByLabel(label).focus();
      await expect(sum).toBeInViewport();
      await expect(sum).toContainText('30万元');
    }
    await plan.go('看结果');
    const scrolling = await page
      .locator('.plan *')
      .evaluateAll(
        (all) =>
          all.filter(
            (each) =>
              each.clientHeight > 0 &&
              each.scrollHeight > each.clientHeight &&
              /auto|scroll/.test(getComputedStyle(each).overflowY),
          ).length,
      );
    expect(scrolling).toBe(0);
  });
