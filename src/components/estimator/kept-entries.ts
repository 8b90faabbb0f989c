import type { Entries } from '../../entry/draft.ts';

/** The control of a row: its list, its key and its field. */
const IN_ROW = /^(\w+)\.(\d+)\.(\w+)$/;

/** In this tab alone, and for this page. */
const KEY = `entries ${location.pathname}`;

type Kept = Readonly<Record<string, Entries>>;

const idOf = (form: HTMLFormElement): string => form.parentElement?.dataset.estimator ?? '';

/** What stands in a form, the rows of a list numbered from 1 however many have come and gone. */
const entriesOf = (form: HTMLFormElement): Entries => {
  const rows: Record<string, string[]> = {};
  const numbered = (name: string): string => {
    const [, list, row, field] = IN_ROW.exec(name) ?? [];
    if (list === undefined || row === undefined || field === undefined) return name;
    const keys = (rows[list] ??= []);
    if (!keys.includes(row)) keys.push(row);
    return `${list}.${String(keys.indexOf(row) + 1)}.${field}`;
  };
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[numbered(name), value]] : [])),
  );
};

/** Keeps what is typed into the forms when the page goes, for when it is loaded anew or come back to. */
export const keepEntries = (forms: readonly HTMLFormElement[]): void => {
  const keep = (): void => {
    try {
      sessionStorage.setItem(
        KEY,
        JSON.stringify(Object.fromEntries(forms.map((form) => [idOf(form), entriesOf(form)]))),
      );
    } catch {
      // Where nothing may be kept, nothing is.
    }
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
};

const read = (): Kept => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept;
  } catch {
    return {};
  }
};
const kept = read();

/** Puts back what was typed, as far as the form has the controls for it. */
export const restoreEntries = (form: HTMLFormElement): void => {
  for (const [name, value] of Object.entries(kept[idOf(form)] ?? {})) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control) control.value = value;
  }
};

/** How many rows of a list something was typed into. */
export const keptRows =
  (form: HTMLFormElement) =>
  (list: string): number =>
    Math.max(
      1,
      ...Object.keys(kept[idOf(form)] ?? {}).flatMap((name) => {
        const [, its, row] = IN_ROW.exec(name) ?? [];
        return its === list ? [Number(row)] : [];
      }),
    );
