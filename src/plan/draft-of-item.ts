import { Exact, findBenefit, type NumberField } from '../rules/index.ts';
import { conditionName, rowName, type Draft, type Entries, type Rows } from '../entry/draft.ts';
import { powerOf } from '../entry/entry-grammar.ts';
import { LONGEST_TYPED } from './link/link-typed.ts';
import type { SavedInput, SavedItem, SavedRow } from './saved-plan.ts';

/** What stands in the form of an item, as it is kept: numbers in the units of the rules, nothing that is missing or wrong. */
export const inputsOf = (draft: Draft): SavedItem['inputs'] => {
  const inputs: Record<string, SavedInput> = {};
  for (const [name, value] of Object.entries(draft.inputs)) {
    if (Array.isArray(value)) inputs[name] = value.map((row) => filled(row as Record<string, string | undefined>));
    else if (typeof value === 'string' && value !== '') inputs[name] = value;
  }
  return inputs;
};

const filled = (row: Readonly<Record<string, string | undefined>>): SavedRow =>
  Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** What stands in the form and cannot be read as a number, as typed; rows are named from 1, wherever their keys are. */
export const typedOf = ({ numbers }: Draft, entries: Entries, rows: Rows): NonNullable<SavedItem['typed']> =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([control, { state }]) => {
      const [list = '', key = '', field = ''] = control.split('.');
      const name = key === '' ? control : rowName(list, String(1 + (rows[list]?.indexOf(key) ?? -1)), field);
      return state === 'wrong' ? [[name, (entries[control] ?? '').slice(0, LONGEST_TYPED)]] : [];
    }),
  );

/** The texts that a form shows for a kept item, by the names of its controls; rows are named from 1. */
export const entriesOf = ({ benefit, inputs, conditions, typed }: SavedItem): Entries => {
  const fields = findBenefit(benefit)?.fields ?? {};
  const entries: Record<string, string> = {};
  for (const [id, holds] of Object.entries(conditions)) entries[conditionName(id)] = holds ? 'yes' : 'no';
  for (const [name, value] of Object.entries(inputs)) {
    const field = fields[name];
    if (typeof value === 'string') {
      if (field && field.type !== 'list') entries[name] = field.type === 'number' ? inEntryUnit(value, field) : value;
      continue;
    }
    if (field?.type !== 'list') continue;
    value.forEach((row, index) => {
      for (const [each, cell] of Object.entries(row)) {
        const rowField = field.fields[each];
        if (rowField) entries[rowName(name, String(index + 1), each)] = inEntryUnit(cell, rowField);
      }
    });
  }
  return { ...entries, ...typed };
};

/** A number in the unit that stands beside its field: 450000 yuan as `45` in a field of ten thousands. */
const inEntryUnit = (value: string, { entryUnit }: NumberField): string => {
  const power = powerOf('', entryUnit) ?? 0;
  return power === 0 ? value : Exact.of(value).times(Exact.powerOfTen(-power)).toText();
};

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

/** The choice of a condition that is not answered. */
const UNSURE = 'unsure';
