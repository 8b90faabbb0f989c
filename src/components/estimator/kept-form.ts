import type { FormState } from '../../entry/draft.ts';
import { attempt } from '../../plan/store/storage.ts';

/** A form as it was left: raw texts, units, answers and rows. Each form of a page has a place of its own, for as long as the window is open. */
const keyOf = (form: string): string => `form ${location.pathname} ${form}`;

/** Nothing is kept in the frame of another site, nor where the browser refuses it: the form is then simply blank after a reload. */
const inWindow = <T>(work: () => T): T | undefined => (self === top ? attempt(work) : undefined);

export const keepForm = (form: string, kept: FormState): void => {
  inWindow(() => sessionStorage.setItem(keyOf(form), JSON.stringify(kept)));
};

export const forgetForm = (form: string): void => {
  inWindow(() => sessionStorage.removeItem(keyOf(form)));
};

/** What was kept of a form; undefined where there is nothing, or nothing that can be read. */
export const keptForm = (form: string): FormState | undefined =>
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
export const rememberedScale = (scale: string): string | undefined =>
  inWindow(() => localStorage.getItem(unitKey(scale))) ?? undefined;

export const rememberScale = (scale: string, chosen: string): void => {
  inWindow(() => localStorage.setItem(unitKey(scale), chosen));
};
