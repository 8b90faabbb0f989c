import { expect, type Locator, type Page } from '@playwright/test';

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
  readonly foot: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.summary = page.getByRole('region', { name: '合计', exact: true });
    this.items = page.locator('.plan-item');
    this.bounds = this.summary.locator('.bounds');
    this.foot = page.locator('.plan-foot');
  }

  /** Opens the page, with a link's fragment where there is one, and waits until it has come to life. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`/plan/${fragment === '' ? '' : `#${fragment}`}`);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: '逐项填写' })).toBeVisible();
  }

  async tick(deed: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: deed }).check();
  }

  /** The form of an item, by its title. */
  form(title: string): Locator {
    return this.page.getByRole('form', { name: title, exact: true });
  }

  item(title: string): Locator {
    return this.items.filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  /** What an item shows when it is folded. */
  sum(title: string): Locator {
    return this.item(title).locator('.item-sum');
  }

  async unfold(title: string): Promise<void> {
    const details = this.item(title).locator('> details');
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
  }

  /** The cells of a year in the table of years. */
  year(year: number): Locator {
    return this.summary.getByRole('row', { name: new RegExp(`^${String(year)}年`) }).getByRole('cell');
  }
}

/** What the browser keeps, which is what a link would carry. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('plan'));
