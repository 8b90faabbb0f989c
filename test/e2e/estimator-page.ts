import { expect, type Locator, type Page } from '@playwright/test';

/** The form of one benefit on a measure page, as a reader uses it: by its labels. */
export class BenefitForm {
  readonly title: string;
  readonly section: Locator;
  readonly result: Locator;
  /** The sum in 万元. */
  readonly inWan: Locator;
  /** The sum with the sentence of how it comes about. */
  readonly sentence: Locator;
  /** What stands behind it: steps, limits, open questions. */
  readonly details: Locator;

  constructor(page: Page, title: string) {
    this.title = title;
    this.section = page.getByRole('region', { name: title, exact: true });
    this.result = this.section.getByRole('region', { name: `${title} 试算结果`, exact: true });
    this.inWan = this.result.locator('.amount-wan');
    this.sentence = this.result.locator('.amount');
    this.details = this.section.locator('.estimate-details');
  }

  /** A condition, or one of several years, projects or events. */
  group(name: string): Locator {
    return this.section.getByRole('group', { name: `${name}，${this.title}`, exact: true });
  }

  /** Fills a number; `part` names the year, project or event where there are several. */
  async fill(label: string, text: string, part?: string): Promise<void> {
    const scope = part ? this.group(part) : this.section;
    await scope.getByLabel(label, { exact: true }).fill(text);
  }

  /** One side of the switch between 元 and 万元 beside a sum. */
  unit(label: string, unit: '元' | '万元'): Locator {
    return this.section
      .getByRole('group', { name: new RegExp(`^${label}的单位，(?:.+，)?${this.title}$`), includeHidden: true })
      .getByRole('radio', { name: unit, exact: true, includeHidden: true });
  }

  async switchUnit(label: string, unit: '元' | '万元'): Promise<void> {
    await this.unit(label, unit).check();
  }

  async choose(label: string, option: string): Promise<void> {
    await this.section.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Several conditions are answered at once, unless one wants to answer each. */
  async answerOneByOne(): Promise<void> {
    const button = this.section.getByRole('button', { name: '逐条回答', expanded: false });
    if ((await button.count()) > 0) await button.click();
  }

  async answer(condition: string, answer: '是' | '否' | '不确定'): Promise<void> {
    await this.answerOneByOne();
    await this.group(condition).getByRole('radio', { name: answer, exact: true }).check();
  }

  async answerAll(answer: '是' | '否'): Promise<void> {
    await this.answerOneByOne();
    for (const choice of await this.section.getByRole('radio', { name: answer, exact: true }).all())
      await choice.check();
  }

  async add(name: string): Promise<void> {
    await this.section.getByRole('button', { name }).click();
  }
}

/** Waits until the estimators of the page answer. */
export const waitForEstimators = async (page: Page): Promise<void> => {
  // Each form comes to life when it comes into view; where there are several, each is folded.
  await page.locator('.benefit > details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  for (const estimator of await page.locator('[data-estimator]').all()) {
    await estimator.locator('form, .form-to-come').first().scrollIntoViewIfNeeded();
    await expect(estimator).toHaveAttribute('data-live');
  }
};

/** Opens a measure page and waits until its estimators answer. */
export const openMeasure = async (page: Page, slug: string, site = ''): Promise<void> => {
  await page.goto(`${site}/measures/${slug}/`);
  await waitForEstimators(page);
};
