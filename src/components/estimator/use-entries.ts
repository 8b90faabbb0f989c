import { useCallback, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Entries } from '../../entry/draft.ts';

/**
 * What stands in the form. The form itself keeps the text (its inputs are uncontrolled), so nothing typed before the
 * script arrived, and no composition of an input method, is ever lost or overwritten.
 */
export const useEntries = (form: RefObject<HTMLFormElement>) => {
  const [entries, setEntries] = useState<Entries>({});
  const read = useCallback(() => {
    if (!form.current) return;
    const next = Object.fromEntries(new FormData(form.current)) as Entries;
    setEntries((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  }, [form]);
  return { entries, read };
};
