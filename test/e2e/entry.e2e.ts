import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure, waitForEstimators } from './estimator-page.ts';
import { PlanPage } from './plan-page.ts';

const COST = '实际采购费用';

test('Numbers are read as people type them, and read back in 万元 and in full yuan', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  for (const typed of [
    '120',
    '１２０',
    '120万',
    '120 万元',
    '1,200,000元',
    '0.012亿',
    '￥1 200 000元',
    '120.00',
    '一百二十万',
    '120w',
  ]) {
    await form.fill(COST, typed);
    await expect(form.section, typed).toContainText('= 120万元（1,200,000元）');
    await expect(form.inWan, typed).toHaveText('36万元');
  }
});

test('What is no plain number is refused with one sentence, and no sum is shown', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  const refusals = [
    ['二〇二六', '请改用阿拉伯数字'],
    ['120-150', '请只填一个确定的数'],
    ['3、400', '这里有不止一个数'],
    ['-5', '不带正负号'],
    ['1e3', '不要用科学记数法'],
    ['0x10', '不要用科学记数法'],
    ['1,20,0', '千位分隔的位置不对'],
    ['120。5', '小数点请用“.”'],
    ['30%', '单位不对'],
    ['0.0000001', '金额最多精确到分'],
    ['99999999999', '超出可以填写的范围'],
    ['abc', '请填写一个数'],
  ] as const;
  for (const [typed, sentence] of refusals) {
    await form.fill(COST, typed);
    await form.section.getByLabel(COST).blur();
    await expect(form.section.getByText(sentence), typed).toBeVisible();
    await expect(form.section.getByLabel(COST)).toHaveAttribute('aria-invalid', 'true');
    await expect(form.result).not.toContainText('万元');
  }
});

test('An empty field is not filled in, never zero', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.fill('贷款本金', '100', '第1年');
  await expect(form.result).toContainText('还需填写：');
  await expect(form.result).toContainText('第1年：年利率');
  await expect(form.result).toContainText('第1年：计息月数');
  await form.fill('年利率', '0', '第1年');
  await form.fill('计息月数', '0', '第1年');
  await expect(form.inWan).toHaveText('0万元');
});

test('A sum that is hardly meant is asked about, and put right from the keyboard', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '80000');
  await page.keyboard.press('Tab');
  await expect(form.section.getByText('8亿元？')).toBeVisible();
  await expect(form.result).toContainText('请先确认：实际采购费用');
  await expect(form.result).not.toContainText('100万元');
  await form.section.getByRole('button', { name: '改成 8万元' }).focus();
  await page.keyboard.press('Enter');
  await expect(form.section.getByLabel(COST)).toHaveValue('8万元');
  await expect(form.section.getByLabel(COST)).toBeFocused();
  await expect(form.inWan).toHaveText('2.4万元');
  await expect(form.section.getByRole('button', { name: '改成 8万元' })).toHaveCount(0);
});

test('A sum that was confirmed is believed', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '80000');
  await form.section.getByRole('button', { name: '是，8亿元' }).click();
  await expect(form.inWan).toHaveText('100万元');
});

test('7月 is asked about', async ({ page }) => {
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.fill('租赁面积', '1200');
  await form.fill('补贴月数', '7月', '第1年');
  await form.section.getByRole('button', { name: '从7月开始，当年6个月' }).click();
  await expect(form.inWan).toHaveText('3.6万元');
});

test('The unit is switched without a letter, and is remembered', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '80000');
  await form.switchUnit(COST, '元');
  await expect(form.section.getByLabel(COST)).toHaveValue('80000');
  await expect(form.section).toContainText('= 8万元（80,000元）');
  await expect(form.inWan).toHaveText('2.4万元');
  // A text that says its own unit leaves nothing to be switched.
  await form.fill(COST, '150万');
  await expect(form.unit(COST, '元')).toBeHidden();
  await expect(form.inWan).toHaveText('45万元');
  // The field, and with it the ring of the focus, then takes the whole of its frame.
  const field = form.section.getByLabel(COST);
  const frame = form.section.locator('.with-unit');
  const widths = [await field.boundingBox(), await frame.boundingBox()].map((box) => box?.width ?? Number.NaN);
  expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThan(3);

  await openMeasure(page, 'technical-upgrade');
  const other = new BenefitForm(page, '技术改造奖励');
  await expect(other.unit('年度完成固定资产投资额', '元')).toBeChecked();
});

test('The switch of the unit works from the keyboard', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.section.getByLabel(COST).focus();
  await page.keyboard.type('50000');
  await page.keyboard.press('Tab');
  await expect(form.unit(COST, '万元')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(form.unit(COST, '元')).toBeChecked();
  await expect(form.inWan).toHaveText('1.5万元');
});

test('Two cells of a spreadsheet are refused as several numbers, one is taken', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  const paste = (text: string) =>
    form.section.getByLabel(COST).evaluate((input: HTMLInputElement, pasted) => {
      input.value = '';
      input.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Without a handler the browser would drop the line break and insert the rest.
      if (input.dispatchEvent(event)) {
        input.value = pasted.replace(/\n/g, '');
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, text);
  for (const cells of ['3\n400', '3\t400\n', '3 400']) {
    await paste(cells);
    await form.section.getByLabel(COST).blur();
    await expect(form.section.getByText('这里有不止一个数'), cells).toBeVisible();
    await expect(form.result).not.toContainText('按公式');
  }
  await paste('400\n');
  await expect(form.inWan).toHaveText('100万元');
});

test('While an input method composes, nothing is judged and nothing changes', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '100');
  await expect(form.inWan).toHaveText('30万元');
  const input = form.section.getByLabel(COST);
  await input.focus();
  await input.dispatchEvent('compositionstart');
  await input.evaluate((field: HTMLInputElement) => {
    field.value = '100yi';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await expect(form.inWan).toHaveText('30万元');
  await expect(input).toHaveAttribute('aria-invalid', 'false');
  await input.evaluate((field: HTMLInputElement) => {
    field.value = '200万';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(form.inWan).toHaveText('60万元');
});

test('A refusal stays while another control is touched', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '1 2000');
  await form.section.getByLabel(COST).blur();
  const refusal = form.section.getByText('这里有不止一个数');
  await expect(refusal).toBeVisible();
  await refusal.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  await form.answer('采购的算力资源由惠阳辖区内的企业持有', '是');
  await expect(form.section.getByRole('status')).toHaveText('请先改正：实际采购费用');
  await expect(refusal).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
});

test('What was typed is there after a reload, a followed link and Back', async ({ page }) => {
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.fill('贷款本金', '3000', '第1年');
  await form.fill('年利率', '3.5', '第1年');
  await form.fill('计息月数', '半年', '第1年');
  await form.answer('贷款是年度新增的银行贷款', '是');
  await form.add('增加第2年');
  await form.fill('贷款本金', '80000', '第2年');
  const isThere = async (): Promise<void> => {
    const year = (part: string) => form.group(part);
    await expect(year('第1年').getByLabel('贷款本金', { exact: true })).toHaveValue('3000');
    await expect(year('第1年').getByLabel('计息月数')).toHaveValue('半年');
    await expect(year('第2年').getByLabel('贷款本金', { exact: true })).toHaveValue('80000');
    await expect(form.section.getByText('8亿元？')).toBeVisible();
    await expect(form.group('贷款是年度新增的银行贷款').getByRole('radio', { name: '是', exact: true })).toBeChecked();
  };
  await isThere();
  await page.reload();
  await waitForEstimators(page);
  await isThere();
  await page.goto('/annex/');
  await page.goBack();
  await waitForEstimators(page);
  await isThere();
  // The other form of the page has its own, and is blank; 清空 forgets.
  await expect(new BenefitForm(page, '担保费资助').section.getByRole('textbox').first()).toHaveValue('');
  await form.section.getByRole('button', { name: '清空' }).click();
  await page.reload();
  await waitForEstimators(page);
  await expect(form.section.getByLabel('贷款本金', { exact: true })).toHaveValue('');
  await expect(form.group('第2年')).toHaveCount(0);
});

test('A sum that is hardly meant is asked about in the plan, too, and is no part of its total', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase/team-award/end');
  await plan.unfold('算力采购补贴');
  const form = plan.form('算力采购补贴');
  await form.getByLabel(COST).fill('80000');
  await expect(form.getByText('8亿元？')).toBeVisible();
  await expect(plan.bounds).toContainText('200万元');
  await form.getByRole('button', { name: '改成 8万元' }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('2.4万元');
  await expect(plan.bounds).toContainText('202.4万元');
});

test('An amount in a link that is hardly meant is asked about once', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open('v1/2026/compute-purchase;purchaseCost=800000000/end');
  await plan.unfold('算力采购补贴');
  const form = plan.form('算力采购补贴');
  await expect(plan.sum('算力采购补贴')).not.toContainText('100万元');
  await form.getByRole('button', { name: '8亿元', exact: true }).click();
  await expect(plan.sum('算力采购补贴')).toContainText('100万元');
  await page.reload();
  await plan.isReady();
  await expect(plan.sum('算力采购补贴')).toContainText('100万元');
});

test('At 375 px a field with its switch, a question and its buttons is no wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '1234567.891234');
  await form.section.getByLabel(COST).blur();
  await expect(form.section.getByRole('button', { name: /^是，/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  for (const target of [form.unit(COST, '元'), form.unit(COST, '万元')]) {
    const box = await target.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test('What is typed before the script arrives is not lost', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  // Deferred scripts hold back the later events of a page.
  await page.goto('/measures/compute-supply/', { waitUntil: 'commit' });
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '400');
  await form.answer('采购的算力资源由惠阳辖区内的企业持有', '是');
  release();
  await expect(form.inWan).toHaveText('100万元');
  await expect(form.result).toContainText('所列条件都符合');
  await expect(form.section.getByLabel(COST)).toHaveValue('400');
});

test('A change of the result is announced once, after the typing stops', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  const status = form.section.getByRole('status');
  await status.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => {
      if (element.textContent) said.push(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { said });
  });
  await form.section.getByLabel(COST).pressSequentially('400', { delay: 60 });
  await expect(status).toHaveText('条件待确认，按公式，100万元');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('The whole form works from the keyboard', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.section.getByLabel(COST).focus();
  await page.keyboard.type('400');
  // Past the switch of the unit.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(form.section.getByRole('radio', { name: '是', exact: true })).toBeChecked();
  await expect(form.result).toContainText('所列条件都符合');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.section.getByLabel(COST)).toHaveValue('');
  await expect(form.result).toContainText('填好数据后');
});

test('Nothing that is typed leaves the page', async ({ page }) => {
  // The last that a form asks for as it comes to life: fetched, and then run.
  const questions = page.waitForResponse(
    (response) => response.url().includes('questions-compute-supply') && response.request().resourceType() === 'script',
  );
  await openMeasure(page, 'compute-supply');
  await questions;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '400');
  // The last that a typed number sets off, once the typing has stopped.
  await expect(form.section.getByRole('status')).toHaveText('条件待确认，按公式，100万元');
  expect(requests).toEqual([]);
});

test('The focus goes on to the row that was added, or that moved up', async ({ page }) => {
  await openMeasure(page, 'zero-rent-incubators');
  const form = new BenefitForm(page, '“零租”园区运营补贴');
  const months = (part: string) => form.group(part).getByLabel('补贴月数');
  await form.add('增加第2年');
  await expect(months('第2年')).toBeFocused();
  await form.section.getByRole('button', { name: '删除第1年' }).click();
  await expect(months('第1年')).toBeFocused();
});

test('What is wrong is said aloud', async ({ page }) => {
  await openMeasure(page, 'industrial-space');
  const form = new BenefitForm(page, '产业用房租金补贴');
  await form.fill('租赁面积', '1200㎡');
  await form.fill('补贴月数', '13', '第1年');
  await expect(form.section.getByRole('status')).toHaveText('请先改正：第1年：补贴月数');
});

test('On a phone the sum stays in sight and never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMeasure(page, 'technology-finance');
  const form = new BenefitForm(page, '贷款贴息');
  await form.fill('贷款本金', '3000', '第1年');
  await form.fill('年利率', '3.5', '第1年');
  await form.fill('计息月数', '12', '第1年');
  const sum = form.section.getByRole('link', { name: '不超过 31.5万元' });
  await expect(sum).toBeInViewport();
  await form.section.getByLabel('贷款本金').focus();
  for (let press = 0; press < 7; press += 1) {
    await page.keyboard.press('Tab');
    // What goes with scrolling is drawn a frame after it.
    const [focused, bar] = await form.section.locator('.glance').evaluate(
      (glance) =>
        new Promise<readonly (number | undefined)[]>((done) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const isThere = getComputedStyle(glance).visibility === 'visible';
              const { bottom } = document.activeElement?.getBoundingClientRect() ?? {};
              done([bottom, isThere ? glance.getBoundingClientRect().top : undefined]);
            }),
          );
        }),
    );
    if (bar !== undefined) expect(focused).toBeLessThanOrEqual(bar);
    // It has gone, since the result itself shows the same sum.
    else await expect(form.section.locator('.amount-wan')).toBeInViewport({ ratio: 1 });
  }
});
