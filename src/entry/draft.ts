import type { Benefit, ListField, NumberField } from '../rules/index.ts';
import { labelInRow, periodWords } from '../strings/index.ts';
import { openText, type Entries, type Entry, type Scale } from './entry.ts';
import { parseEntry } from './number-entry.ts';
import { endsBeforeItBegins, listByYear, periodIn, periodName } from './period.ts';
import { boundsOf, doubted } from './plausible.ts';

export type { Entries } from './entry.ts';

/** The rows of each list, by keys that stay with a row when others are removed. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** All of a form: what stands in its controls, and the rows that it has. */
export interface FormState {
  readonly entries: Entries;
  readonly rows: Rows;
}

/** A field that keeps the form from being answered, by the name of its control and what it is called. */
export interface Held {
  readonly name: string;
  readonly label: string;
}

/** The form as the rules need it, and what still keeps it from being answered. */
export interface Draft {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Labels of the fields that are not filled in. */
  readonly missing: readonly string[];
  /** The fields that hold something else than a number, and an end before its beginning. */
  readonly wrong: readonly Held[];
  /** The fields whose number is asked about before it is believed. */
  readonly asked: readonly Held[];
  /** How each number field was read, by control name. */
  readonly numbers: Readonly<Record<string, Entry>>;
  /** The texts of number fields that gave no value, as they were typed or so that they ask the same, by control name. */
  readonly unread: Entries;
}

export const conditionName = (id: string): string => `condition.${id}`;
export const rowName = (list: string, row: string, field: string): string => `${list}.${row}.${field}`;

/** The control that says in which unit a bare sum counts, beside the control of the sum. */
export const scaleName = (control: string): string => `scale.${control}`;

export const isScaleName = (control: string): boolean => control.startsWith(scaleName(''));

export const isComplete = ({ missing, wrong, asked }: Draft): boolean =>
  missing.length === 0 && wrong.length === 0 && asked.length === 0;

/** True where no number has been typed yet. */
export const hasNoNumber = ({ numbers }: Draft): boolean =>
  Object.values(numbers).every(({ state }) => state === 'empty');

/** True where nothing has been typed, chosen or answered yet. */
export const isBlank = (draft: Draft): boolean =>
  hasNoNumber(draft) &&
  Object.keys(draft.conditions).length === 0 &&
  Object.values(draft.inputs).every((value) => typeof value !== 'string' || value === '');

/** Reads the form; a field left empty is missing, never zero. */
export const draftOf = (benefit: Benefit, entries: Entries, rows: Rows): Draft => {
  const bounds = boundsOf(benefit);
  const numbers: Record<string, Entry> = {};
  const unread: Record<string, string> = {};
  const missing: string[] = [];
  const wrong: Held[] = [];
  const asked: Held[] = [];
  const readNumber = (name: string, path: string, field: NumberField, label: string): string | undefined => {
    const typed = entries[name] ?? '';
    const scale = scaleIn(entries, name, field);
    const entry = doubted(parseEntry(typed, field, scale), field, scale, bounds.get(path));
    numbers[name] = entry;
    if (entry.state === 'valid') return entry.value;
    if (entry.state === 'empty') missing.push(label);
    else {
      (entry.state === 'wrong' ? wrong : asked).push({ name, label });
      unread[name] = openText(typed, entry, field, scale);
    }
    return undefined;
  };
  const readList = (list: string, field: ListField): readonly object[] =>
    (rows[list] ?? []).map((row, index) =>
      mapFields(field.fields, (name, each) =>
        readNumber(rowName(list, row, name), `${list}.${name}`, each, labelInRow(field.part(index), each.label)),
      ),
    );
  const inputs = mapFields(benefit.fields, (name, field) => {
    if (field.type === 'number') return readNumber(name, name, field, field.label);
    if (field.type === 'list') return readList(name, field);
    const chosen = entries[name] ?? '';
    if (chosen === '') missing.push(field.label);
    return chosen;
  });
  const [list, years] = listByYear(benefit) ?? [];
  if (list !== undefined && years && endsBeforeItBegins(years, periodIn(entries, list)))
    wrong.push({ name: periodName(list, 'toYear'), label: periodWords.toYear });
  const answers = benefit.conditions.flatMap(({ id }) => {
    const answer = entries[conditionName(id)];
    return answer === 'yes' || answer === 'no' ? [[id, answer === 'yes'] as const] : [];
  });
  return { inputs, conditions: Object.fromEntries(answers), missing, wrong, asked, numbers, unread };
};

/** In which unit a bare number of a field counts: the field's own, unless a sum was switched. */
export const scaleIn = (entries: Entries, name: string, field: NumberField): Scale => {
  const switched = entries[scaleName(name)];
  if (field.unit !== 'yuan' || (switched !== '0' && switched !== '4')) return field.scale;
  return switched === '0' ? 0 : 4;
};

const mapFields = <F, T>(fields: Readonly<Record<string, F>>, map: (name: string, field: F) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(name, field)]));
