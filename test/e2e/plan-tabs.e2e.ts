import { expect, test as base, type Page } from '@playwright/test';
import { kept, PlanPage } from './plan-page.ts';

const COST = '实际采购费用';
const COMPUTE = '算力采购补贴';

/** A tab of the same browser, with the plan in it. */
class Tab extends PlanPage {
  cost() {
    return this.form(COMPUTE).getByLabel(COST);
  }

  async type(cost: string): Promise<void> {
    await this.unfold(COMPUTE);
    await this.cost().fill(cost);
  }

  /** The name of the firm, which stands in the result. */
  async name() {
    await this.go('看结果');
    return this.page.getByLabel('企业名称');
  }

  button(name: string) {
    return this.page.getByRole('button', { name });
  }
}

const test = base.extend<{ tab: Tab; other: Tab }>({
  tab: async ({ context, page }, use) => {
    await context.addInitScript(listenFirst);
    const tab = new Tab(page);
    await tab.open();
    await use(tab);
  },
  other: async ({ context, tab }, use) => {
    const other = new Tab(await context.newPage());
    await other.open();
    await expect(tab.items).toHaveCount(0);
    await use(other);
  },
});

/** From now on, what another tab has stored is not told to this one. */
const beDeaf = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.deaf = '';
  });

/** Before any listener of the page, since an event of the window reaches them in the order in which they came. */
const listenFirst = (): void => {
  for (const name of ['storage', 'focus', 'visibilitychange'])
    for (const target of [window, document])
      target.addEventListener(name, (event) => {
        if (document.documentElement.dataset.deaf !== undefined) event.stopImmediatePropagation();
      });
};

test.describe('Two tabs of one browser', () => {
  test('add items to one plan, and each shows those of the other by itself', async ({ tab, other }) => {
    await tab.tick('买算力');
    await other.tick('认定高新等');
    for (const each of [tab, other]) await expect(each.items).toHaveCount(2);
    await tab.page.reload();
    await tab.isReady();
    await expect(tab.items).toHaveCount(2);
  });

  test('do not lose the plan to an empty one in which only the name is changed', async ({ tab, other, context }) => {
    const deaf = new Tab(await context.newPage());
    await deaf.open();
    await beDeaf(deaf.page);
    await other.tick('买算力');
    await other.type('100');
    await (await deaf.name()).fill('丙');
    await expect.poll(() => kept(tab.page)).toMatch(/\/name=%E4%B8%99\/compute-purchase;purchaseCost=1000000\/end$/);
    await expect(tab.sum(COMPUTE)).toContainText('30万元');
    await expect(await tab.name()).toHaveValue('丙');
  });

  test('edit one after the other, and the focus and what is being typed stay', async ({ tab, other }) => {
    await tab.tick('买算力');
    await tab.type('10');
    await expect(other.cost()).toHaveValue('10万元');
    await (await tab.name()).pressSequentially('甲公');
    await other.type('1.5亿');
    await expect(tab.sum(COMPUTE)).toContainText('100万元');
    await tab.page.keyboard.type('司');
    await expect(other.page.getByLabel('企业名称')).toHaveValue('甲公司');
    await expect(tab.page.getByLabel('企业名称')).toBeFocused();
    await expect(tab.cost()).toHaveValue('1.5亿元');
    await expect(other.cost()).toHaveValue('1.5亿');
  });

  test('ask where both have changed the same without knowing of each other', async ({ tab, other }) => {
    await tab.tick('买算力');
    await tab.type('10');
    await expect(other.cost()).toHaveValue('10万元');
    await beDeaf(tab.page);
    await other.type('200');
    await tab.type('300');
    const question = other.page.getByRole('group', { name: COMPUTE, exact: true });
    await expect(question).toContainText('实际采购费用：200万元');
    await expect(question).toContainText('实际采购费用：300万元');
    await expect(other.cost()).toHaveValue('200');
    await question.getByRole('listitem').filter({ hasText: '300万元' }).getByRole('button').click();
    await expect(question).toHaveCount(0);
    await expect(other.cost()).toHaveValue('300万元');
    await tab.page.reload();
    await tab.isReady();
    await expect.poll(() => kept(tab.page)).toContain('purchaseCost=3000000');
    await expect(tab.button('用这一种')).toHaveCount(0);
  });

  test('let an input method end what it composes, then ask where both have changed the same', async ({
    tab,
    other,
  }) => {
    await tab.tick('买算力');
    await tab.type('10');
    await expect(other.cost()).toHaveValue('10万元');
    const field = tab.cost();
    await field.focus();
    await field.evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      input.value = '10yi';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      addEventListener('storage', () => (document.documentElement.dataset.told = ''));
    });
    await other.type('200');
    await expect(tab.page.locator('html')).toHaveAttribute('data-told');
    await expect(field).toHaveValue('10yi');
    await expect(field).toBeFocused();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '10亿';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    for (const { page } of [tab, other]) {
      const question = page.getByRole('group', { name: COMPUTE, exact: true });
      await expect(question).toContainText('实际采购费用：200万元');
      await expect(question).toContainText('实际采购费用：10亿元');
    }
    await expect(field).toHaveValue('10亿');
    await expect(other.cost()).toHaveValue('200');
  });

  test('do not bring back through a stale one what was removed, and an undo counts in both', async ({ tab, other }) => {
    await tab.tick('买算力');
    await tab.type('10');
    await tab.tick('团队入选市级');
    await expect(other.items).toHaveCount(2);
    await beDeaf(other.page);
    await tab.more(COMPUTE);
    await tab.item(COMPUTE).getByRole('button', { name: '删除这一项' }).click();
    await (await other.name()).fill('乙公司');
    await expect(other.items).toHaveCount(1);
    await expect(tab.page.getByLabel('企业名称')).toHaveValue('乙公司');
    await expect(tab.items).toHaveCount(1);
    await tab.button('撤销').click();
    await expect(tab.items).toHaveCount(2);
    await (await other.name()).fill('乙公司二');
    await expect(other.items).toHaveCount(2);
    await other.unfold(COMPUTE);
    await expect(other.cost()).toHaveValue('10万元');
  });

  test('keep what was typed in one while the other cleared the plan, and ask', async ({ tab, other }) => {
    await tab.tick('买算力');
    await tab.type('10');
    await expect(other.cost()).toHaveValue('10万元');
    await beDeaf(tab.page);
    await other.go('看结果');
    await other.button('清除这台设备上的测算单').click();
    await tab.type('77');
    const question = other.page.getByRole('group', { name: COMPUTE, exact: true });
    await expect(question).toContainText('删除');
    await question.getByRole('listitem').filter({ hasText: '不删除' }).getByRole('button').click();
    await other.unfold(COMPUTE);
    await expect(other.cost()).toHaveValue('77万元');
    await expect.poll(() => kept(other.page)).toContain('purchaseCost=770000');
  });
});

test.describe('What the browser keeps and the page cannot read', () => {
  for (const text of ['{"version":2,"plan":"of a later version"}', 'v2/2026/team-award/end', 'garbage']) {
    test(`is set aside whole and named: ${text}`, async ({ page }) => {
      await page.goto('/404.html');
      await page.evaluate((value) => localStorage.setItem('plan', value), text);
      const plan = new PlanPage(page);
      await plan.open();
      const notice = page.locator('.unreadable');
      await expect(notice).toContainText('浏览器里有一份本页读不懂的测算单，已原样另存');
      await expect(notice).not.toContainText('链接');
      await plan.tick('买算力');
      await page.reload();
      await plan.isReady();
      await expect(plan.items).toHaveCount(1);
      await notice.getByText('读不懂的内容（第1份）').click();
      await expect(notice.getByRole('textbox')).toHaveValue(text);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        notice.getByRole('button', { name: '下载' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('读不懂的测算单.txt');
      await notice.getByRole('button', { name: /^删除/ }).click();
      await expect(notice).toHaveCount(0);
      await page.getByRole('button', { name: '撤销' }).click();
      await expect(notice).toHaveCount(1);
    });
  }

  test('is taken as far as it can be read where the reader asks, with what is left out named', async ({ page }) => {
    await page.goto('/404.html');
    const lines = 'rent-subsidy;area=500;years=12/compute-purchase;purchaseCost=1000000';
    await page.evaluate((value) => localStorage.setItem('plan', value), `v1/2026/${lines}/end`);
    const plan = new PlanPage(page);
    await plan.open();
    const notice = page.locator('.unreadable');
    await notice.getByText('读不懂的项目（第1项）').click();
    await expect(notice.getByRole('listitem')).toContainText('“产业用房租金补贴”中的“area=500”读不出');
    await notice.getByRole('button', { name: '读入其余的部分' }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(() => kept(page)).toContain('/rent-subsidy;years=12/');
    await plan.unfold('产业用房租金补贴');
    await expect(plan.form('产业用房租金补贴').getByLabel('补贴月数')).toHaveValue('12');
    await page.getByText('已读入其余的部分').getByRole('button', { name: '撤销' }).click();
    await expect(notice).toHaveCount(1);
    expect(await page.evaluate(() => localStorage.getItem('plan'))).toContain('area=500');
  });

  test('is opened as far as it can be read where the reader asks', async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate(() => localStorage.setItem('plan', 'v1/2026/team-award/compute-purchase;purchaseCost=1000000'));
    const plan = new PlanPage(page);
    await plan.open();
    const notice = page.locator('.unreadable');
    await notice.getByText('读不懂的内容（第1份）').click();
    await notice.getByRole('link', { name: '打开其中能读的部分' }).click();
    await expect(plan.items).toHaveCount(2);
    await expect(page.getByRole('alert')).toContainText('链接的结尾不完整');
    await page.getByRole('button', { name: '存为我的测算单' }).click();
    await expect.poll(() => kept(page)).toBe('v1/2026/team-award/compute-purchase;purchaseCost=1000000/end');
    await expect(notice).toHaveCount(1);
  });

  test('is kept beside the rest where it is one item, and named', async ({ page }) => {
    await page.goto('/404.html');
    const lines = 'rent-subsidy-2;leasedArea=500/compute-purchase;purchaseCost=1000000';
    await page.evaluate((value) => localStorage.setItem('plan', value), `v1/2026/${lines}/end`);
    const plan = new PlanPage(page);
    await plan.open();
    await expect(plan.bounds).toContainText('30万元');
    await expect(page.locator('.unreadable')).toContainText('保存的测算单里有1项本页读不懂，已原样保留');
    await plan.tick('团队入选市级');
    expect(await page.evaluate(() => localStorage.getItem('plan'))).toContain('rent-subsidy-2;leasedArea=500');
  });
});

test.describe('The plan of a link on a device that has none', () => {
  const LINK = 'v1/2026/compute-purchase;purchaseCost=1000000/end';

  test('is shown, stays in the address as it is edited, and is stored only on request', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.open(LINK);
    await expect(plan.bounds).toContainText('30万元');
    await plan.unfold(COMPUTE);
    await plan.form(COMPUTE).getByLabel(COST).fill('200');
    await expect(page).toHaveURL(/#v1\/2026\/compute-purchase;purchaseCost=2000000\/end$/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await plan.isReady();
    await expect(plan.bounds).toContainText('60万元');
    await page.getByRole('button', { name: '存为我的测算单' }).click();
    await expect(page).toHaveURL(/\/plan\/$/);
    await expect.poll(() => kept(page)).toContain('purchaseCost=2000000');
  });

  test('of which something cannot be read is still there as it came, by the way back', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.open('v1/2026/rent-subsidy-2/compute-purchase;purchaseCost=1000000/end');
    await plan.unfold(COMPUTE);
    await plan.form(COMPUTE).getByLabel(COST).fill('200');
    await expect(page).toHaveURL(/#v1\/2026\/compute-purchase;purchaseCost=2000000\/end$/);
    await page.goBack();
    await expect(page).toHaveURL(/rent-subsidy-2/);
    await expect(page.getByRole('alert')).toContainText('rent-subsidy-2');
  });
});

test.describe('A browser that refuses to keep anything', () => {
  test('from the beginning: the address carries the plan, and a reload loses nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    const plan = new PlanPage(page);
    await plan.open();
    await plan.tick('买算力');
    await expect(page.getByText('不让本页保存').first()).toBeVisible();
    await plan.unfold(COMPUTE);
    await plan.form(COMPUTE).getByLabel(COST).fill('100');
    await expect(plan.summary).toContainText('不让本页保存');
    await expect(page).toHaveURL(/#v1\/\d{4}\/compute-purchase;purchaseCost=1000000\/end$/);
    await page.reload();
    await plan.isReady();
    await expect(plan.bounds).toContainText('30万元');
    await page.getByRole('button', { name: '存为我的测算单' }).click();
    await expect(plan.summary).toContainText('不让本页保存');
    await expect(page).toHaveURL(/purchaseCost=1000000/);
  });

  test('later on: what is on the screen stays, and is stored once there is room', async ({ page }) => {
    const plan = new PlanPage(page);
    await plan.open();
    await plan.tick('买算力');
    await page.evaluate(() => {
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      addEventListener('offline', () => {
        Object.defineProperty(Storage.prototype, 'setItem', setItem);
      });
    });
    await plan.unfold(COMPUTE);
    await plan.form(COMPUTE).getByLabel(COST).fill('100');
    await expect(plan.summary).toContainText('不让本页保存');
    await expect(page).toHaveURL(/purchaseCost=1000000/);
    await page.evaluate(() => {
      dispatchEvent(new Event('offline'));
      dispatchEvent(new Event('focus'));
    });
    await expect(plan.summary).toContainText('关闭页面后还在');
    await expect.poll(() => kept(page)).toContain('purchaseCost=1000000');
    await expect(page).toHaveURL(/\/plan\/$/);
  });
});

test('An entry that cannot be read is there as it was typed, after a reload and by the way back', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.open();
  await plan.tick('租园区厂房');
  await plan.unfold('产业用房租金补贴');
  await plan.form('产业用房租金补贴').getByLabel('租赁面积').fill('约三间');
  await plan.form('产业用房租金补贴').getByLabel('补贴月数').fill('问问');
  await page.reload();
  await plan.isReady();
  const form = plan.form('产业用房租金补贴');
  await expect(form.getByLabel('租赁面积')).toHaveValue('约三间');
  await expect(form.getByLabel('补贴月数')).toHaveValue('问问');
  await page.goto('/');
  await page.goBack();
  await plan.isReady();
  await expect(form.getByLabel('租赁面积')).toHaveValue('约三间');
  await form.getByLabel('租赁面积').fill('500');
  await form.getByLabel('补贴月数').fill('12');
  await expect(plan.bounds).toContainText('3万元');
  await expect.poll(() => kept(page)).not.toContain('typed');
});
