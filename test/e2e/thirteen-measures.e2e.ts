import { expect, test } from '@playwright/test';
import { benefitCases } from './benefit-cases.ts';
import { BenefitForm, openMeasure } from './estimator-page.ts';

// On the 13 pages an estimate is made with each form, by labels alone, and the sum worked out by hand appears.
for (const { slug, benefit, numbers = [], choice, wan, sentence } of benefitCases) {
  test(`${slug}: ${benefit} comes to ${wan}`, async ({ page }) => {
    await openMeasure(page, slug);
    const form = new BenefitForm(page, benefit);
    for (const [label, typed, part] of numbers) await form.fill(label, typed, part);
    if (choice) await form.choose(...choice);
    await expect(form.result).toContainText('条件待确认');
    await form.answerAll('是');
    await expect(form.result).toContainText('所列条件都符合');
    await expect(form.inWan).toHaveText(wan);
    await expect(form.sentence).toContainText(sentence);
    await expect(form.result).toContainText('只供参考');
  });
}
