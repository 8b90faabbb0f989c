import { newId } from './ids.ts';
import { attempt, keysWith, type PlanStorage } from './storage.ts';

/** What was stored and cannot be read, whole, each under a key of its own, until a reader deletes it or a later version reads it. */
const ASIDE = 'plan.aside.';

/** More than these are not kept; what comes after stays where it is, and nothing is written over it. */
const MOST_ASIDE = 8;

export interface Aside {
  readonly key: string;
  readonly text: string;
}

export const listAside = (storage: PlanStorage): readonly Aside[] =>
  keysWith(storage, ASIDE).flatMap((key) => {
    const text = attempt(() => storage.getItem(key)) ?? undefined;
    return text === undefined ? [] : [{ key, text }];
  });

/** Returns whether it is safe there; the same text is kept once. */
export const setAside = (storage: PlanStorage, text: string): boolean => {
  const aside = listAside(storage);
  if (aside.some((each) => each.text === text)) return true;
  if (aside.length >= MOST_ASIDE) return false;
  const key = ASIDE + newId();
  attempt(() => storage.setItem(key, text));
  return attempt(() => storage.getItem(key)) === text;
};
