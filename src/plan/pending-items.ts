import type { SavedItem } from './saved-plan.ts';

/** Where the pages of the measures leave what is to join the plan; they need know nothing else of it. */
export const PENDING = 'plan.joining';

/** A browser may refuse to keep anything: private windows, full disks, strict settings. */
export const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Leaves an item for the plan; returns whether the browser keeps it. */
export const join = (item: object): boolean =>
  attempt(() => {
    localStorage.setItem(PENDING, JSON.stringify([...joining(), item]));
    return true;
  }) ?? false;

/** What was left for the plan, which is then no longer there. */
export const drainPending = (): readonly SavedItem[] =>
  attempt(() => {
    const items = joining();
    localStorage.removeItem(PENDING);
    return items.map((item) => ({ ...item, claimedElsewhere: false }));
  }) ?? [];

const joining = (): readonly SavedItem[] => {
  const waiting: unknown = JSON.parse(localStorage.getItem(PENDING) ?? '[]');
  return Array.isArray(waiting) ? (waiting as readonly SavedItem[]) : [];
};

/** Whether another window has left something for the plan. */
export const isJoining = (event: StorageEvent): boolean => event.key === PENDING && event.newValue !== null;
