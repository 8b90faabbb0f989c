import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';

const COST = '实际采购费用';

test('Numbers are read as people type them, and read back in full yuan', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  for (const typed of ['120', '１２０', '120万', '120 万元', '1,200,000元', '0.012亿', '￥1 200 000元', '120.00']) {
    await form.fill(COST, typed);
    await expect(form.section, typed).toContainText('= 1,200,000 元');
    await expect(form.inWan, typed).toHaveText('36万元');
  }
});

test('What is no plain number is refused with one sentence, and no sum is shown', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  const refusals = [
    ['一百二十万', '请用阿拉伯数字填写'],
    ['120-150', '请只填一个确定的数'],
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
  await expect(form.inWan).toHaveText('不超过 0万元');
});

test('A sum that looks like yuan in a field of 万元 is queried', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const form = new BenefitForm(page, '算力采购补贴');
  await form.fill(COST, '1200000');
  await expect(form.section).toContainText('如果本来想填元');
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
  await expect(form.result).toContainText('符合条件');
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
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(form.section.getByRole('radio', { name: '是', exact: true })).toBeChecked();
  await expect(form.result).toContainText('符合条件');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(form.section.getByLabel(COST)).toHaveValue('');
  await expect(form.result).toContainText('填好数据后');
});

test('Nothing that is typed leaves the page', async ({ page }) => {
  await openMeasure(page, 'compute-supply');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await new BenefitForm(page, '算力采购补贴').fill(COST, '400');
  await page.waitForTimeout(1000);
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
    const focused = await page.locator(':focus').boundingBox();
    const bar = await sum.boundingBox();
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});
