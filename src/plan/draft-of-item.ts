import { Exact, findBenefit, type NumberField } from '../rules/index.ts';
import { conditionName, rowName, type Draft, type Entries } from '../entry/draft.ts';
import { powerOf } from '../entry/entry-grammar.ts';
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

/** The texts that a form shows for a kept item, by the names of its controls; rows are named from 1. */
export const entriesOf = ({ benefit, inputs, conditions }: SavedItem): Entries => {
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
  return entries;
};

/** A number in the unit that stands beside its field: 450000 yuan as `45` in a field of ten thousands. */
const inEntryUnit = (value: string, { entryUnit }: NumberField): string => {
  const power = powerOf('', entryUnit) ?? 0;
  return power === 0 ? value : Exact.of(value).times(Exact.powerOfTen(-power)).toText();
};

/** Puts texts into the controls of a form, which keep them from then on. */
export const fill = (form: HTMLFormElement, entries: Entries): void => {
  for (const [name, text] of Object.entries(entries)) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control) control.value = text;
  }
};
