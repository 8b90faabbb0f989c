import assert from 'node:assert/strict';
import { benefitCases, type BenefitCase } from '../../e2e/benefit-cases.ts';
import { poll } from '../tab.ts';
import type { Visit, Walk } from '../visit.ts';

// What runs in the page finds the form of a benefit by its heading, as a reader does.

/** Unfolds the form and brings it into view, which brings it to life. */
const showForm = (benefit: string): boolean => {
  const section = [...document.querySelectorAll('section.benefit')].find(
    (each) => each.querySelector('h3')?.textContent.trim() === benefit,
  );
  section?.querySelector('details')?.setAttribute('open', '');
  // A form that was folded is drawn when it is seen.
  section?.querySelector('form, .form-to-come')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  section?.setAttribute('data-tried', '');
  return section?.querySelector('[data-live]') !== null;
};

const field = (label: string): HTMLInputElement | HTMLSelectElement | null => {
  const words = [...document.querySelectorAll<HTMLLabelElement>('[data-tried] label')].find(
    (each) => each.textContent.trim() === label,
  );
  return (words?.control as HTMLInputElement | HTMLSelectElement | null | undefined) ?? null;
};

const choose = (label: string, option: string): void => {
  const words = [...document.querySelectorAll<HTMLLabelElement>('[data-tried] label')].find(
    (each) => each.textContent.trim() === label,
  );
  const select = words?.control as HTMLSelectElement;
  const chosen = [...select.options].find((each) => each.text === option);
  select.value = chosen?.value ?? '';
  for (const name of ['input', 'change']) select.dispatchEvent(new Event(name, { bubbles: true }));
};

/** The words of a list's row stand in its box, and not on its border. */
const isLegendInside = (): boolean =>
  [...document.querySelectorAll('[data-tried] .row')].every((row) => {
    const words = row.querySelector('legend')?.getBoundingClientRect();
    return words !== undefined && words.top >= row.getBoundingClientRect().top + 4;
  });

const tryForm = async (visit: Visit, { slug, benefit, numbers = [], choice, wan, sentence }: BenefitCase) => {
  await visit.go(`/measures/${slug}/`);
  assert.ok(await poll(() => visit.tab.ask(showForm, benefit), Boolean), `the form of ${benefit} is not alive`);
  for (const [label, typed] of numbers) await visit.tab.type(typed, field, label);
  if (choice) await visit.tab.ask(choose, ...choice);
  await visit.sees('[data-tried] .result', '条件待确认');
  const isSingle = await visit.tab.ask(() => document.querySelector('[data-tried] .all-hold') === null);
  await visit.press(isSingle ? '是' : '以下都符合', '[data-tried] .conditions');
  await visit.sees('[data-tried] .result', '所列条件都符合');
  await visit.sees('[data-tried] .amount-wan', new RegExp(`^${wan}$`));
  await visit.sees('[data-tried] .amount', sentence);
  visit.equal(await visit.tab.ask(isLegendInside), true, `${benefit}: a legend stands on the border of its box`);
  if (!isSingle) await visit.press('逐条回答', '[data-tried] .conditions');
  await visit.press('否', '[data-tried] .conditions');
  await visit.sees('[data-tried] .result', '未满足：');
  const drawn = await visit.tab.ask(() => document.querySelector('[data-tried]')?.innerHTML ?? '');
  visit.equal(/NaN|undefined/.test(drawn), false, `${benefit}: a number that is none`);
};

const run = async (visit: Visit): Promise<void> => {
  for (const each of benefitCases) await tryForm(visit, each);
  await visit.isQuiet();
};

export const forms: Walk = { name: 'the 21 forms', sizes: ['phone', 'desk'], run };
