import { conditionName, rowName, type Entries, type Rows } from '../../../entry/draft.ts';
import { entriesOf } from '../../../plan/draft-of-item.ts';
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
