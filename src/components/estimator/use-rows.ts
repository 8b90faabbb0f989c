import { useState } from 'preact/hooks';
import type { Field } from '../../rules/index.ts';
import type { Rows } from '../../entry/draft.ts';

/** How many rows a list begins with. */
type CountOf = (list: string) => number;

const one: CountOf = () => 1;

const firstRows = (fields: Readonly<Record<string, Field>>, countOf: CountOf): Rows =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) =>
      fields[name]?.type === 'list' ? [[name, Array.from({ length: countOf(name) }, (_, row) => String(row + 1))]] : [],
    ),
  );

/** The rows of the lists of a form; a row keeps its key, and so its text, when others come and go. */
export const useRows = (fields: Readonly<Record<string, Field>>, countOf = one) => {
  const [rows, setRows] = useState<Rows>(() => firstRows(fields, countOf));
  const change = (list: string, next: (keys: readonly string[]) => readonly string[]): void =>
    setRows((all) => ({ ...all, [list]: next(all[list] ?? []) }));
  return {
    rows,
    add: (list: string): void => change(list, (keys) => [...keys, String(1 + Math.max(0, ...keys.map(Number)))]),
    remove: (list: string, key: string): void => change(list, (keys) => keys.filter((each) => each !== key)),
    /** Rows that a form had before, as far as it has such a list and takes so many. */
    set: (list: string, keys: readonly string[]): void => {
      const field = fields[list];
      if (field?.type === 'list' && keys.length > 0) change(list, () => keys.slice(0, field.max));
    },
    /** So many rows, those that are there among them. */
    resize: (list: string, count: number): void =>
      change(list, (keys) => {
        const last = Math.max(0, ...keys.map(Number));
        return Array.from({ length: count }, (_, index) => keys[index] ?? String(last + 1 + index - keys.length));
      }),
    reset: (): void => setRows(firstRows(fields, one)),
  };
};
