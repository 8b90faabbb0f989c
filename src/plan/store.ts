import { attempt, PENDING } from './pending-items.ts';

/** Where a browser keeps a plan, in the form of its link. */
const PLAN = 'plan';

export const load = (): string | undefined => attempt(() => localStorage.getItem(PLAN)) ?? undefined;

/** Returns whether the browser keeps it. */
export const save = (text: string): boolean =>
  attempt(() => {
    localStorage.setItem(PLAN, text);
    return true;
  }) ?? false;

export const forget = (): void => {
  attempt(() => localStorage.removeItem(PLAN));
  attempt(() => localStorage.removeItem(PENDING));
};
