import { expect, test, type Locator, type Page } from '@playwright/test';
import { benefits, type Benefit, type Field, type NumberField } from '../../src/rules/index.ts';
import { openMeasure } from './estimator-page.ts';

/** A usual number of each unit, as one would type it. */
const USUAL: Readonly<Record<NumberField['entryUnit'], string>> = {
  万元: '100',
  元: '8000',
  '㎡': '1200',
  '%': '3.5',
  个月: '6',
  家: '40',
  个: '5',
};

/** Fills the form of a benefit completely; of a list, two entries where it takes them. */
const fill = async (form: Locator, { fields }: Benefit): Promise<void> => {
  for (const [name, field] of Object.entries(fields)) await fillField(form, name, field);
};

const fillField = async (form: Locator, name: string, field: Field): Promise<void> => {
  if (field.type === 'choice') {
    await form.locator(`[name="${name}"]`).selectOption({ index: 1 });
    return;
  }
  if (field.type === 'number') return form.locator(`[name="${name}"]`).fill(USUAL[field.entryUnit]);
  await form.getByRole('button', { name: /^增加/ }).click();
  for (const row of ['1', '2'])
    for (const [each, inner] of Object.entries(field.fields))
      await form.locator(`[name="${name}.${row}.${each}"]`).fill(USUAL[inner.entryUnit]);
};

const WINDOWS = [
  [1366, 768],
  [375, 812],
] as const;

/** Whether the sum, beside the form or in the bar of a phone, lies within the window and nothing lies over it. */
const isInSight = (section: Locator): Promise<boolean> =>
  section.evaluate((benefit) =>
    [...benefit.querySelectorAll('.result .amount-wan, .glance b')].some((sum) => {
      const { left, right, top, bottom } = sum.getBoundingClientRect();
      if (right === left || top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
      return [left + 1, (left + right) / 2, right - 1].every((x) =>
        sum.contains(document.elementFromPoint(x, (top + bottom) / 2)),
      );
    }),
  );

/** The fields of the form, in the order of the keyboard. */
const fieldsOf = (form: Locator): Promise<readonly Locator[]> =>
  form.locator('input:visible:not([type=radio]:not(:checked)), select:visible').all();

const expectInSight = async (page: Page, benefit: Benefit): Promise<void> => {
  const section = page.locator('.benefit', { has: page.locator(`[data-estimator="${benefit.id}"]`) });
  const form = section.locator('form');
  await fill(form, benefit);
  if (Object.keys(benefit.fields).length === 0)
    await form.getByRole('checkbox').or(form.getByLabel('是')).first().check();
  await expect(section.locator('.amount-wan')).not.toBeEmpty();
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    // What has the focus already is not brought into sight once more.
    await page.locator(':focus').evaluateAll((focused) => focused.forEach((each) => (each as HTMLElement).blur()));
    for (const control of await fieldsOf(form)) {
      await control.focus();
      const message = `${benefit.id}: ${(await control.getAttribute('name')) ?? 'the tick'} at ${String(width)} px`;
      await expect.poll(() => isInSight(section), { message }).toBe(true);
    }
  }
};

for (const slug of new Set(benefits.map((benefit) => benefit.slug)))
  test(`${slug}: at 1366 × 768 and 375 × 812 the sum is in sight whatever field has the focus`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMeasure(page, slug);
    for (const benefit of benefits.filter((each) => each.slug === slug)) await expectInSight(page, benefit);
  });

test('On a phone the bar goes where the sum stands in the result itself', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openMeasure(page, 'compute-supply');
  const section = page.locator('.benefit').first();
  await section.getByLabel('实际采购费用').fill('400');
  await section.locator('form').evaluate((form) => form.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await expect(section.locator('.glance')).toBeVisible();
  await section
    .locator('.result')
    .evaluate((result) => result.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect(section.locator('.glance')).toBeHidden();
  await expect(section.locator('.amount-wan')).toBeInViewport({ ratio: 1 });
});

test('On a phone nothing is said of a sum before anything is entered, and then also that conditions are unconfirmed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openMeasure(page, 'talent');
  await expect(page.locator('.glance')).toHaveCount(0);
  const team = page.locator('.benefit').first();
  await team.getByRole('button', { name: '逐条回答' }).click();
  await team.getByRole('radio', { name: '是', exact: true }).first().check();
  await expect(team.locator('.glance')).toHaveText(/200万元 – 1000万元\s*条件待确认/);
  await team.getByRole('checkbox', { name: '以下都符合' }).check();
  await expect(team.locator('.glance')).toContainText('所列条件都符合');
});
