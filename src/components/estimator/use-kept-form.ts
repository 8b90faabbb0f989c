import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Entries, FormState, Rows } from '../../entry/draft.ts';
import { fillBlank } from './fill.ts';
import { keepForm, keptForm } from './kept-form.ts';

interface Form {
  /** Its name among the forms of the page. */
  readonly name: string;
  readonly form: RefObject<HTMLFormElement>;
  readonly rows: Rows;
  readonly entries: Entries;
  readonly setRows: (list: string, keys: readonly string[]) => void;
}

/**
 * Keeps a form for as long as its window is open: what was typed is there again after a reload, on the way back, and
 * where the page was left for a moment. What the reader has typed meanwhile goes before it.
 */
export const useKeptForm = ({ name, form, rows, entries, setRows }: Form): void => {
  const toFill = useRef<FormState>();
  useLayoutEffect(() => {
    toFill.current = keptForm(name);
    for (const [list, keys] of Object.entries(toFill.current?.rows ?? {})) setRows(list, keys);
  }, []);
  // Kept rows are drawn first, and filled when they are there.
  useLayoutEffect(() => {
    const kept = toFill.current;
    if (!kept || !form.current) return;
    fillBlank(form.current, kept.entries);
    if (Object.entries(rows).every(([list, keys]) => (kept.rows[list] ?? keys).join() === keys.join()))
      toFill.current = undefined;
  }, [rows]);
  // Rows that come or go change what stands in the form, too.
  useEffect(() => {
    if (!toFill.current && Object.keys(entries).length > 0) keepForm(name, { entries, rows });
  }, [entries]);
};
