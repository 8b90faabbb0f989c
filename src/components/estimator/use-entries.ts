import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { isScaleName, type Entries, type Rows } from '../../entry/draft.ts';
import { rememberScale } from './kept-form.ts';
import { showRememberedUnits } from './fill.ts';
import { useSettled } from './use-settled.ts';

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
