import { expect, type Locator, type Page } from '@playwright/test';
import { isEmpty, savedPlan } from '../../src/plan/keyed-plan.ts';
import { writeLink } from '../../src/plan/link/plan-link.ts';
import { EMPTY } from '../../src/plan/store/stored-plan.ts';
import { readStored } from '../../src/plan/store/stored-text.ts';
import { viewOf } from '../../src/plan/store/view.ts';

/** Every kind of amount, several years, a benefit twice, a capped line, one not filled in, one claimed elsewhere. */
export const FULL_PLAN = [
  'v1/2026/name=%E7%94%B2%E5%85%AC%E5%8F%B8',
  'title-award;title=national-little-giant;yes=aiOrRoboticsEnterprise,firstRecognition',
  'tech-upgrade;projects=6000000,2000000;no=previousYearProject',
  'tech-upgrade;projects=6000000',
  'innovation-award;recognition=high-tech-enterprise',
  'team-award',
  'rent-subsidy;leasedArea=4000;years=12,12,12',
  'rent-subsidy;leasedArea=4000;years=12;from=2027',
  'loan-interest;years=10000000-3.5-12,10000000-3.5-12',
  'guarantee-fee;years=300000',
  'incubator-tenancy;monthlyRent=20000;months=12',
  'compute-purchase;purchaseCost=1000000;elsewhere',
  'event-hosting;participants=29',
  'exhibition;events=',
  'end',
].join('/');

/** The page of the plan as a reader uses it: by its labels. */
export class PlanPage {
  readonly summary: Locator;
  readonly items: Locator;
  readonly bounds: Locator;
  /** The items of the result. */
  readonly rows: Locator;
  readonly foot: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.summary = page.locator('.plan-result');
    this.items = page.locator('.plan-item');
    // While one fills in, beside the items; in the result, at its head.
    this.bounds = page.locator('.face').last();
    this.rows = page.locator('.result-rows > li');
    this.foot = page.locator('.plan-foot');
  }

  /** Opens the page, with a link's fragment where there is one, and waits until it has come to life. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`/plan/${fragment === '' ? '' : `#${fragment}`}`);
    await this.isReady();
  }

  /** Opens a plan and makes it one's own, which the browser keeps. */
  async openAsOwn(fragment: string): Promise<void> {
    await this.open(fragment);
    await this.page.getByRole('button', { name: '存为我的测算单' }).click();
    await expect.poll(() => kept(this.page)).toBe(fragment);
    await expect(this.page).toHaveURL(/\/plan\/$/);
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('.plan-steps')).toBeVisible();
  }

  /** Goes to one of the three steps. */
  async go(step: '选事项' | '填数' | '看结果'): Promise<void> {
    await this.page.locator('.plan-steps').getByRole('button', { name: step }).click();
  }

  async tick(deed: string): Promise<void> {
    await this.go('选事项');
    await this.page.getByRole('checkbox', { name: deed }).check();
  }

  /** The form of an item, by its title, at whatever step. */
  form(title: string): Locator {
    return this.page.getByRole('form', { name: title, exact: true, includeHidden: true });
  }

  item(title: string): Locator {
    return this.items.filter({
      has: this.page.getByRole('heading', { name: title, exact: true, includeHidden: true }),
    });
  }

  /** What an item shows when it is folded. */
  sum(title: string): Locator {
    return this.item(title).locator('.item-sum');
  }

  async unfold(title: string): Promise<void> {
    await this.go('填数');
    const details = this.item(title).locator('> details');
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
  }

  /** Unfolds an item, and what few need of it. */
  async more(title: string): Promise<void> {
    await this.unfold(title);
    await this.item(title).getByText('更多选项').click();
  }

  /** The cells of a year in the table of years. */
  year(year: number): Locator {
    return this.summary.getByRole('row', { name: new RegExp(`^${String(year)}年`) }).getByRole('cell');
  }
}

/** What the browser keeps, as a link would carry it; null where that is nothing. */
export const kept = async (page: Page): Promise<string | null> => {
  const text = await page.evaluate(() => localStorage.getItem('plan'));
  const { plan } = viewOf((text === null ? undefined : readStored(text)) ?? EMPTY, '');
  return isEmpty(plan) ? null : writeLink(savedPlan(plan));
};
