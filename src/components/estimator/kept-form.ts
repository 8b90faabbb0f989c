import { isScaleName, scaleName, type FormState, type Entries, type Rows } from '../../entry/draft.ts';
import { attempt } from '../../plan/store/storage.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A form as it was left: raw texts, units, answers and rows. Each form of a page has a place of its own, for as long as the window is open. */
const keyOf = (form: string): string => `form ${location.pathname} ${form}`;

/** Nothing is kept in the frame of another site, nor where the browser refuses it: the form is then simply blank after a reload. */
const inWindow = <T>(work: () => T): T | undefined => (self === top ? attempt(work) : undefined);

const keepForm = (form: string, kept: FormState): void => {
  inWindow(() => sessionStorage.setItem(keyOf(form), JSON.stringify(kept)));
};

export const forgetForm = (form: string): void => {
  inWindow(() => sessionStorage.removeItem(keyOf(form)));
};

/** What was kept of a form; undefined where there is nothing, or nothing that can be read. */
const keptForm = (form: string): FormState | undefined =>
  inWindow(() => {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null') as Partial<FormState> | null;
    const isText = (value: unknown): boolean => typeof value === 'string';
    const areRows = (value: unknown): boolean =>
      Array.isArray(value) && value.every((key) => /^\d{1,6}$/.test(String(key)));
    const isSound =
      Object.values(kept?.entries ?? { none: null }).every(isText) &&
      Object.values(kept?.rows ?? { none: null }).every(areRows);
    return kept?.entries && kept.rows && isSound ? { entries: kept.entries, rows: kept.rows } : undefined;
  });

const unitKey = (scale: string): string => `unit ${scale}`;

/** The unit in which sums were last typed, of the fields that are asked for in a unit of this scale. */
const rememberedScale = (scale: string): string | undefined =>
  inWindow(() => localStorage.getItem(unitKey(scale))) ?? undefined;

export const rememberScale = (scale: string, chosen: string): void => {
  inWindow(() => localStorage.setItem(unitKey(scale), chosen));
};

/** Puts texts and answers into the controls of a form that the reader has not touched. */
const fillBlank = (form: HTMLFormElement, entries: Entries): void => {
  for (const [name, text] of Object.entries(entries)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) {
      if (isUntouched(control)) control.value = text;
    } else if (control && 'value' in control && control.value === '') control.value = text;
  }
};

const isUntouched = (radios: RadioNodeList): boolean =>
  [...radios].every((radio) => radio instanceof HTMLInputElement && radio.checked === radio.defaultChecked);

/** Sums that are still blank count in the unit in which such sums were typed last. */
export const showRememberedUnits = (form: HTMLFormElement): void => {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[data-scale]')) {
    const typed = form.elements.namedItem(radio.name.slice(scaleName('').length));
    const remembered = rememberedScale(radio.dataset.scale ?? '');
    const isBlank = typed instanceof HTMLInputElement && typed.value === '';
    if (isBlank && isScaleName(radio.name) && radio.value === remembered) radio.checked = true;
  }
};

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
  // Rows that come or go change what stands in the form, too. Kept at once: the page may be left with the next key.
  useLayoutEffect(() => {
    if (!toFill.current && Object.keys(entries).length > 0) keepForm(name, { entries, rows });
  }, [entries]);
};
