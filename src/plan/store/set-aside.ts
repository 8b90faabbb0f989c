import { newId, attempt, keysWith, type PlanStorage } from './storage.ts';
import { readItem, writeItem, readLink, writeLink } from '../link/plan-link.ts';
import { readYear } from '../link/link-values.ts';
import { Unread } from '../link/unread.ts';
import { partsOf } from '../record/record-codec.ts';
import { LONGEST_NAME, USUAL_START } from '../saved-plan.ts';
import { NAME, START } from './stored-plan.ts';

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

/** What can be read of a stored item that cannot be read whole, in the text of a link, and a sentence for all that is left out. */
interface ReadablePart {
  readonly text: string;
  readonly unread: readonly string[];
}

/** Undefined where nothing of the item can be read, not even its benefit. */
export const readablePartOf = (stored: string, place: number): ReadablePart | undefined => {
  const unread = new Unread();
  const item = readItem(stored, place, unread);
  return item && { text: writeItem(item), unread: unread.list() };
};

/**
 * The link of what can be read of a whole stored plan that was set aside: who opens it is told what is left out. Undefined where
 * that is nothing. Of another version nothing is guessed.
 */
export const readableLinkOf = (aside: string): string | undefined => {
  const link = aside.startsWith('{') ? linkOfParts(aside) : aside;
  return link !== undefined && readLink(link).plan.items.length > 0 ? link : undefined;
};

/** Each part by the text that it says first: a stored plan has the latest there. */
const linkOfParts = (text: string): string | undefined => {
  const { version, parts } = partsOf(parsed(text));
  if (version !== 1 || !Array.isArray(parts)) return undefined;
  const said = parts.map(sayingOf).sort((one, other) => one.place - other.place);
  const textOf = (part: string) => said.find(({ id }) => id === part)?.text ?? '';
  const head = { name: textOf(NAME).slice(0, LONGEST_NAME), start: readYear(textOf(START)) ?? USUAL_START, items: [] };
  const items = said.filter(({ id, text: item }) => id !== NAME && id !== START && item !== '');
  return [writeLink(head).replace(/\/end$/, ''), ...items.map(({ text: item }) => item), 'end'].join('/');
};

const sayingOf = (part: unknown) => {
  const { id, place, versions } = partsOf(part);
  const { value } = partsOf(Array.isArray(versions) ? versions[0] : undefined);
  return { id, place: Number(place) || 0, text: typeof value === 'string' ? value : '' };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
