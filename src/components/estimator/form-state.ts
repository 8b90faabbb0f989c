import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { isScaleName, type Entries, type Rows } from '../../entry/draft.ts';
import { rememberScale, showRememberedUnits } from './kept-form.ts';
import type { Field } from '../../rules/index.ts';

/** A question that came up while a button is pressed would push it away from under the finger. */
const PRESS_MS = 250;

/**
 * What stands in the form, and how much of it may be judged. The form itself keeps the text (its inputs are
 * uncontrolled), so nothing typed before the script arrived, and no composition of an input method, is ever lost or
 * overwritten; until a composition ends, the form stands as it did before.
 */
export const useEntries = (form: RefObject<HTMLFormElement>, rows: Rows) => {
  const [entries, setEntries] = useState<Entries>({});
  const [settled, settleNow] = useSettled(entries);
  const [composing, setComposing] = useState<string>();
  const isComposing = useRef(false);

  const read = useCallback(() => {
    if (!form.current || isComposing.current) return;
    const next = Object.fromEntries(new FormData(form.current)) as Entries;
    setEntries((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  }, [form]);
  const endComposition = (): void => {
    isComposing.current = false;
    setComposing(undefined);
    read();
  };
  // On arrival too: what was typed before the script came is in the form already. After whatever fills the form.
  useEffect(() => {
    if (form.current) showRememberedUnits(form.current);
    read();
  }, [rows]);

  return {
    entries,
    read,
    /** True once nothing has changed for a moment: what is said aloud waits for it. */
    isSettled: settled === entries && composing === undefined,
    /** Whether a control has been left alone for a moment: a half typed number is neither wrong nor a question. */
    isJudged: useCallback(
      (name: string): boolean => settled[name] === entries[name] && composing !== name,
      [settled, entries, composing],
    ),
    listeners: {
      onInput: read,
      onChange: ({ target }: Event): void => {
        if (target instanceof HTMLInputElement && form.current && isScaleName(target.name)) {
          rememberScale(target.dataset.scale ?? '', target.value);
          showRememberedUnits(form.current);
        }
        read();
      },
      onFocusOut: (): void => {
        if (isComposing.current) endComposition();
        setTimeout(settleNow, PRESS_MS);
      },
      // In small letters: Preact would listen for an event named CompositionStart.
      oncompositionstart: ({ target }: Event): void => {
        isComposing.current = true;
        if (target instanceof HTMLInputElement) setComposing(target.name);
      },
      oncompositionend: endComposition,
      onSubmit: (event: Event): void => event.preventDefault(),
    },
  };
};

const PAUSE_MS = 700;

/**
 * The value once it has stopped changing for a moment, or at once when told so: what is said aloud, and when a half
 * typed number is called wrong.
 */
export const useSettled = <T>(value: T): readonly [T, () => void] => {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return [settled, () => setSettled(latest.current)];
};

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
