import { type Benefit, type ListField, type NumberField } from '../rules/index.ts';
import { labelInRow } from '../strings/index.ts';
import { parseEntry, type Entry } from './number-entry.ts';

/** What stands in the form, by the names of its controls. */
export type Entries = Readonly<Record<string, string>>;

/** The rows of each list, by keys that stay with a row when others are removed. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** The form as the rules need it, and what still keeps it from being answered. */
export interface Draft {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Labels of the fields that are not filled in. */
  readonly missing: readonly string[];
  /** Labels of the fields that hold something else than a number. */
  readonly wrong: readonly string[];
  /** How each number field was read, by control name. */
  readonly numbers: Readonly<Record<string, Entry>>;
}

export const conditionName = (id: string): string => `condition.${id}`;
export const rowName = (list: string, row: string, field: string): string => `${list}.${row}.${field}`;

/** Reads the form; a field left empty is missing, never zero. */
export const draftOf = (benefit: Benefit, entries: Entries, rows: Rows): Draft => {
  const numbers: Record<string, Entry> = {};
  const missing: string[] = [];
  const wrong: string[] = [];
  const readNumber = (name: string, field: NumberField, label: string): string | undefined => {
    const entry = parseEntry(entries[name] ?? '', field);
    numbers[name] = entry;
    if (entry.state === 'empty') missing.push(label);
    if (entry.state === 'wrong') wrong.push(label);
    return entry.state === 'valid' ? entry.value : undefined;
  };
  const readList = (list: string, field: ListField): readonly object[] =>
    (rows[list] ?? []).map((row, index) =>
      mapFields(field.fields, (name, each) =>
        readNumber(rowName(list, row, name), each, labelInRow(field.part(index), each.label)),
      ),
    );
  const inputs = mapFields(benefit.fields, (name, field) => {
    if (field.type === 'number') return readNumber(name, field, field.label);
    if (field.type === 'list') return readList(name, field);
    const chosen = entries[name] ?? '';
    if (chosen === '') missing.push(field.label);
    return chosen;
  });
  const answers = benefit.conditions.flatMap(({ id }) => {
    const answer = entries[conditionName(id)];
    return answer === 'yes' || answer === 'no' ? [[id, answer === 'yes'] as const] : [];
  });
  return { inputs, conditions: Object.fromEntries(answers), missing, wrong, numbers };
};

const mapFields = <F, T>(fields: Readonly<Record<string, F>>, map: (name: string, field: F) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(name, field)]));
