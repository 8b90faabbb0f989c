import { conditionName, rowName, type Draft, type Entries, type Rows } from '../../../entry/draft.ts';
import { listByYear, timeIn } from '../../../entry/period.ts';
import { entriesOf, inputsOf, typedOf } from '../../../plan/draft-of-item.ts';
import type { Benefit } from '../../../rules/index.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';

/** The choice of a condition that is not answered. */
const UNSURE = 'unsure';

/**
 * Puts what an item says otherwise than before into the controls of its form; those of which it says the same keep what
 * was typed there, and the focus stays.
 */
export const fillChanged = (
  form: HTMLFormElement,
  before: SavedItem | undefined,
  item: SavedItem,
  rows: Rows,
): void => {
  const was: Entries = before ? entriesOf(before) : {};
  const now = entriesOf(item);
  for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (was[name] === now[name]) continue;
    const [list = '', row = '', field = ''] = name.split('.');
    const key = rows[list]?.[Number(row) - 1];
    const control = form.elements.namedItem(key === undefined ? name : rowName(list, key, field));
    if (control && 'value' in control) control.value = now[name] ?? (name.startsWith(conditionName('')) ? UNSURE : '');
  }
};

/** The item as its form has it now; the answers about the applicant are not in the form. Itself where nothing changed. */
export const withForm = (last: SavedItem, benefit: Benefit, draft: Draft, entries: Entries, rows: Rows): SavedItem => {
  const ofApplicant = benefit.conditions.filter((each) => each.ofApplicant).map((each) => each.id);
  const kept = Object.entries(last.conditions).filter(([id]) => ofApplicant.includes(id));
  const typed = typedOf(draft, rows);
  const next: SavedItem = {
    ...last,
    inputs: inputsOf(draft),
    conditions: { ...Object.fromEntries(kept), ...draft.conditions },
    typed: Object.keys(typed).length > 0 ? typed : undefined,
    ...(listByYear(benefit) && { start: undefined, period: undefined, ...timeIn(benefit, entries) }),
  };
  return JSON.stringify(next) === JSON.stringify(last) ? last : next;
};
