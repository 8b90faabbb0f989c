import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';
import { kept, PlanPage } from './plan-page.ts';

const IN_FIELD = '申请企业是人工智能或机器人企业';

test('A newcomer comes from home to a plan of five benefits of five kinds', async ({ page }) => {
  const requests: string[] = [];
  await page.goto('/');
  await page.getByRole('link', { name: '填一张测算单' }).click();
  const plan = new PlanPage(page);
  await plan.isReady();
  page.on('request', (request) => requests.push(request.url()));
  await expect(plan.summary).toContainText('填好一项后，这里显示合计');

  await page.getByRole('checkbox', { name: '企业', exact: true }).check();
  await plan.tick('获得单项冠军或专精特新“小巨人”称号');
  await plan.tick('实施技术改造项目');
  await plan.tick('通过科技型中小企业、高新技术企业等认定');
  await plan.tick('团队入选市级创新创业团队');
  await plan.tick('入驻“零租”孵化器或加速器');
  await page.getByLabel('从哪一年开始').first().selectOption('2026年');

  await page.getByRole('group', { name: IN_FIELD }).getByRole('radio', { name: '是', exact: true }).check();
  await plan.form('首次认定称号奖励').getByLabel('获得的称号').selectOption({ label: '国家级专精特新“小巨人”' });
  await plan.form('技术改造奖励').getByLabel('年度完成固定资产投资额').fill('600');
  await plan.form('创新主体认定奖励').getByLabel('认定类别').selectOption({ label: '高新技术企业' });
  await plan.form('“零租”入驻优惠').getByLabel('原应付月租金').fill('20000');
  await plan.form('“零租”入驻优惠').getByLabel('免租月数').fill('12');

  // 30 fixed, 600 × 20% cut at 100, up to 30, 200 to 1000; the rent of 24 is no money paid.
  await expect(plan.sum('首次认定称号奖励')).toContainText('30万元');
  await expect(plan.sum('技术改造奖励')).toContainText('100万元');
  await expect(plan.sum('创新主体认定奖励')).toContainText('不超过 30万元');
  await expect(plan.sum('创新创业团队奖补')).toContainText('200万元 – 1000万元');
  await expect(plan.sum('“零租”入驻优惠')).toContainText('24万元');
  await expect(plan.bounds).toContainText('最低 330万元');
  await expect(plan.bounds).toContainText('最高 1160万元');
  await expect(plan.year(2026)).toHaveText(['330万元', '1160万元']);
  await expect(plan.summary).toContainText('减免的费用（非资金，不计入合计）24万元');
  await expect(plan.summary).toContainText('条文写明了数或算法100万元');
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
  await expect(paper).toContainText('6,000,000元 × 20% = 1,200,000元');
  expect(requests.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('blob:'))).toEqual([]);
  expect(requests.filter((url) => url.includes('20000') || url.includes('title-award'))).toEqual([]);
});

test('Each item shows its steps, its provision and what it still hangs on', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=4000000/end');
  await plan.unfold('算力采购补贴');
  await plan.item('算力采购补贴').getByText('算式、条件和依据').click();
  const item = plan.item('算力采购补贴');
  await expect(item).toContainText('4,000,000元 × 30% = 1,200,000元');
  await expect(item).toContainText('采购的算力资源由惠阳辖区内的企业持有');
  await expect(item.getByRole('link', { name: '条文1.2' }).first()).toHaveAttribute('href', /compute-supply\/#c1-2$/);
  await expect(item).toContainText('原文没写清的地方');
});

test('What cannot change the result is not asked', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('举办行业交流、大赛等活动');
  const form = plan.form('举办活动资助');
  await form.getByLabel('参加的人工智能和机器人企业').fill('29');
  await expect(plan.sum('举办活动资助')).toHaveText('不符合');
  await expect(form).toContainText('其余不用再填');
  await form.getByLabel('参加的人工智能和机器人企业').fill('30');
  await expect(plan.sum('举办活动资助')).toHaveText('待填写');
  const hosts = form.getByRole('group', { name: '申请方组织举办了这项活动' });
  await hosts.getByLabel('否', { exact: true }).check();
  await expect(form.getByLabel('审定总投入')).toBeHidden();
  await hosts.getByLabel('是', { exact: true }).check();
  await expect(form.getByLabel('参加的人工智能和机器人企业')).toHaveValue('30');
});

test('No benefit is left out without a reason, and each can still be taken in', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await page.getByRole('checkbox', { name: '企业', exact: true }).check();
  await plan.tick('采购算力资源');
  await expect(page.getByRole('checkbox', { name: '举办行业交流、大赛等活动' })).toBeHidden();
  await page.getByText('没有列入的20项支持，为什么').click();
  const reasons = page.locator('.not-listed li');
  await expect(reasons).toHaveCount(20);
  await expect(reasons.filter({ hasText: '举办活动资助' })).toContainText('给活动主办方的，您没有选这一类');
  await expect(reasons.filter({ hasText: '贷款贴息' })).toContainText('没有勾选“新增银行贷款，付利息”');
  await page.getByRole('button', { name: '列入举办活动资助' }).click();
  await expect(plan.item('举办活动资助')).toBeVisible();
});

test('What is asked of the applicant is asked once, and one no settles all that demand it', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/title-award;title=national-champion/tech-upgrade;projects=1000000/end');
  await expect(plan.bounds).toContainText('70万元');
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
  await page.getByRole('button', { name: '再加一项同样的支持' }).click();
  const second = plan.form('产业用房租金补贴（第2项）');
  await second.getByLabel('租赁面积').fill('4000');
  await second.getByLabel('补贴月数').fill('12');
  await expect(plan.bounds).toContainText('30万元');
  await expect(plan.item('产业用房租金补贴（第2项）')).toContainText('减去 18万元');
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
  await plan.unfold('创新创业团队奖补');
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
  await plan.unfold('产业用房租金补贴');
  await plan.item('产业用房租金补贴').getByRole('button', { name: '再加一项同样的支持' }).click();
  await expect(plan.items.nth(1)).toContainText('产业用房租金补贴（第2项）');
  await expect(plan.items.nth(1).locator('summary').first()).toBeFocused();
  await expect(plan.foot.getByRole('status')).toHaveText('已列入：产业用房租金补贴');
});

test('What is settled is not called unfinished', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;no=districtHeldCompute/demonstration-project;elsewhere/end');
  await expect(plan.summary).toContainText('没有可以计入合计的项目');
  await expect(plan.summary).toContainText('按已经填写的内容得不到，没有计入：算力采购补贴');
  await expect(plan.summary.getByRole('listitem').filter({ hasText: '示范场景项目资助' })).toContainText('附则第1项');
  await expect(plan.summary).not.toContainText('没有填完');
});

test('A hundred items are the most, and one more is refused with a sentence', async ({ page }) => {
  test.slow();
  const plan = new PlanPage(page);
  await plan.open(`v1/2026/${'team-award/'.repeat(100)}end`);
  await expect(page.locator('.plan')).toContainText('一份测算单最多100项，不能再加了。');
  await page.getByText('没有列入的20项支持，为什么').click();
  await page.getByRole('button', { name: '列入重大人才计划配套' }).click();
  await expect(plan.items).toHaveCount(100);
  await expect(plan.bounds).toContainText('100,000万元');
  await expect(plan.foot.getByRole('status')).toHaveText('一份测算单最多100项，不能再加了。');
});

test('Years after the validity stand apart, with three readings', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/rent-subsidy;leasedArea=1500;years=12,12,12/end');
  // 5 元 × 1500 ㎡ × 12 = 9万元 a year; 2026 and 2027 are valid.
  await expect(plan.bounds).toContainText('18万元');
  await expect(plan.summary).toContainText('2027年以后：9万元');
  await expect(plan.year(2028)).toHaveText(['9万元', '9万元']);
  await expect(plan.summary.getByRole('region', { name: '2027年以后' }).getByRole('listitem')).toHaveCount(3);
});

test('What another measure of the district has supported is left out, with the provision', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await expect(plan.bounds).toContainText('30万元');
  await plan.unfold('算力采购补贴');
  await page.getByLabel('已享受惠阳区区级其他同类优惠措施').check();
  await expect(plan.bounds).toContainText('0万元');
  await expect(plan.summary.getByRole('listitem').filter({ hasText: '不计入合计' })).toContainText('附则第1项');
});

test('An estimate of a measure page joins the plan, and stays there', { tag: '@old-engines' }, async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill('实际采购费用', '400');
  await form.answerAll('是');
  await expect(form.inWan).toHaveText('100万元');
  await form.result.getByRole('button', { name: '加入测算单' }).click();
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

test('One button makes the browser forget the plan, and that can be undone where it was done', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await page.getByRole('button', { name: '清除这台设备上的测算单' }).click();
  await expect(plan.items).toHaveCount(0);
  await expect.poll(() => kept(page)).toBeNull();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('1000000');
  await plan.tick('获得单项冠军或专精特新“小巨人”称号');
  await page.getByRole('region', { name: '保存', exact: true }).getByRole('button', { name: '撤销' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(plan.items).toHaveCount(2);
});

test('A chip that is ticked again brings back what was filled in', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await page.getByRole('checkbox', { name: '采购算力资源' }).uncheck();
  await expect(plan.items).toHaveCount(0);
  await plan.tick('获得单项冠军或专精特新“小巨人”称号');
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(1);
  await plan.tick('采购算力资源');
  await expect(plan.sum('算力采购补贴')).toContainText('30万元');
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);
});

test('The way back from each removal stays where it was, whatever is removed after it', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.openAsOwn('v1/2026/compute-purchase;purchaseCost=1000000/team-award/talent-matching/end');
  for (const title of ['算力采购补贴', '创新创业团队奖补']) {
    await plan.unfold(title);
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
  await expect(plan.item('技术改造奖励')).toBeVisible();
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
    await plan.tick('新增银行贷款，付利息');
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
  await page.getByRole('checkbox', { name: '采购算力资源' }).focus();
  await page.keyboard.press('Space');
  const field = plan.form('算力采购补贴').getByLabel('实际采购费用');
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await page.keyboard.type('100');
  await expect(page.getByRole('status').filter({ hasText: '合计30万元' })).toBeAttached();
});

test('On a phone the sum stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=1000000/end');
  await expect(plan.foot.getByRole('link')).toBeInViewport();
  await expect(plan.foot.getByRole('link')).toContainText('30万元');
});
