import { findBenefit, type Benefit, type NumberField } from '../rules/index.ts';
import { decimalOf, over, plain } from '../entry/decimal.ts';
import { conditionName, rowName, type Draft, type Entries, type Rows } from '../entry/draft.ts';
import { openText, spell, type Entry } from '../entry/entry.ts';
import { parseEntry } from '../entry/number-entry.ts';
import { boundsOf, doubted } from '../entry/plausible.ts';
import { listByYear, periodEntries } from '../entry/period.ts';
import { LONGEST_TYPED } from './link/link-values.ts';
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

/** What was typed and gave no number, by the names of controls; rows are named from 1, wherever their keys are. */
export const typedOf = ({ unread }: Draft, rows: Rows): NonNullable<SavedItem['typed']> =>
  Object.fromEntries(
    Object.entries(unread).map(([control, text]) => {
      const [list = '', key = '', field = ''] = control.split('.');
      const name = key === '' ? control : rowName(list, String(1 + (rows[list]?.indexOf(key) ?? -1)), field);
      return [name, text.slice(0, LONGEST_TYPED)];
    }),
  );

interface Given {
  /** The name of its control, with rows counted from 1, and of its field in the rules: `years.2.months`, `years.months`. */
  readonly control: string;
  readonly path: string;
  readonly field: NumberField;
  readonly value: string;
}

/** The numbers of a kept item. */
const numbersOf = ({ inputs }: SavedItem, { fields }: Benefit): readonly Given[] =>
  Object.entries(inputs).flatMap(([name, input]): readonly Given[] => {
    const field = fields[name];
    if (field?.type === 'number' && typeof input === 'string')
      return [{ control: name, path: name, field, value: input }];
    if (field?.type !== 'list' || typeof input === 'string') return [];
    return input.flatMap((row, index) =>
      Object.entries(row).flatMap(([each, value]): readonly Given[] => {
        const inner = field.fields[each];
        const control = rowName(name, String(index + 1), each);
        return inner ? [{ control, path: `${name}.${each}`, field: inner, value }] : [];
      }),
    );
  });

/** A number as it is typed without a unit, in the unit that its field is asked for in: 450000 yuan as `45`. */
const bareText = ({ value, field }: Given): string => plain(over(decimalOf(value), field.scale));

/** What a form would make of the number without a unit. */
const bareEntry = (given: Given, benefit: Benefit): Entry =>
  doubted(parseEntry(bareText(given), given.field), given.field, given.field.scale, boundsOf(benefit).get(given.path));

/**
 * The texts that a form shows for a kept item, by the names of its controls; rows are named from 1. A sum says its unit,
 * since the one beside it may be switched; so does a number that would be asked about, which has been confirmed.
 */
export const entriesOf = (item: SavedItem): Entries => {
  const benefit = findBenefit(item.benefit);
  const entries: Record<string, string> = {};
  for (const [id, holds] of Object.entries(item.conditions)) entries[conditionName(id)] = holds ? 'yes' : 'no';
  for (const [name, value] of Object.entries(item.inputs))
    if (benefit?.fields[name]?.type === 'choice' && typeof value === 'string') entries[name] = value;
  for (const given of benefit ? numbersOf(item, benefit) : []) {
    const saysUnit = given.field.unit === 'yuan' || (benefit && bareEntry(given, benefit).state === 'asked');
    entries[given.control] = saysUnit ? spell(given.value, given.field) : bareText(given);
  }
  const [list] = (benefit && listByYear(benefit)) ?? [];
  if (list !== undefined)
    Object.assign(entries, periodEntries({ ...item.period, ...(item.start && { year: String(item.start) }) }, list));
  return { ...entries, ...item.typed };
};

/** How many rows a list of a kept item has, those among them that hold nothing but what could not be read. */
export const rowCount = ({ inputs, typed = {} }: SavedItem, list: string): number => {
  const rows = inputs[list];
  const typedRows = Object.keys(typed).map((control) =>
    control.startsWith(`${list}.`) ? Number(control.split('.')[1]) : 0,
  );
  return Math.max(1, Array.isArray(rows) ? rows.length : 0, ...typedRows);
};

/**
 * An item that came from elsewhere: a number that a form would ask about becomes a text that was typed, so that it is
 * asked about once and counts in no sum before.
 */
export const withDoubtsAsked = (item: SavedItem): SavedItem => {
  const benefit = findBenefit(item.benefit);
  const typed = Object.fromEntries(
    (benefit ? numbersOf(item, benefit) : []).flatMap((given) => {
      const entry = benefit && bareEntry(given, benefit);
      return entry?.state === 'asked'
        ? [[given.control, openText(bareText(given), entry, given.field, given.field.scale)] as const]
        : [];
    }),
  );
  if (Object.keys(typed).length === 0) return item;
  const inputs = Object.entries(item.inputs).flatMap(([name, input]): readonly (readonly [string, SavedInput])[] => {
    if (typeof input === 'string') return name in typed ? [] : [[name, input]];
    const rows = input.map((row, index) =>
      Object.fromEntries(Object.entries(row).filter(([each]) => !(rowName(name, String(index + 1), each) in typed))),
    );
    return [[name, rows]];
  });
  return { ...item, inputs: Object.fromEntries(inputs), typed: { ...item.typed, ...typed } };
};
