import { expect, test } from '@playwright/test';
import { benefitCases, type BenefitCase } from './benefit-cases.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';

const fillIn = async (form: BenefitForm, { numbers = [], choice, wan, sentence }: BenefitCase): Promise<void> => {
  for (const [label, typed, part] of numbers) await form.fill(label, typed, part);
  if (choice) await form.choose(...choice);
  await expect(form.result).toContainText('条件待确认');
  await form.answerAll('是');
  await expect(form.result).toContainText('所列条件都符合');
  await expect(form.inWan).toHaveText(wan);
  await expect(form.sentence).toContainText(sentence);
  await expect(form.result).toContainText('只供参考');
};

// On the 13 pages an estimate is made with each form, by labels alone, and the sum worked out by hand appears.
for (const slug of new Set(benefitCases.map((each) => each.slug))) {
  const cases = benefitCases.filter((each) => each.slug === slug);
  test(`${slug}: ${cases.map(({ benefit, wan }) => `${benefit} comes to ${wan}`).join(', ')}`, async ({ page }) => {
    await openMeasure(page, slug);
    for (const each of cases) await test.step(each.benefit, () => fillIn(new BenefitForm(page, each.benefit), each));
  });
}
