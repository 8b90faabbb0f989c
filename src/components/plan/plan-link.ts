import { unreadWords } from '../strings.ts';
import { readItem, writeItem } from './link-item.ts';
import { readYear } from './link-year.ts';
import type { SavedItem, SavedPlan } from './saved-plan.ts';
import { excerpt, Unread } from './unread.ts';

/**
 * A plan as the fragment of a link, which no server sees:
 * `v1/2026/name=…/tech-upgrade;projects=300000,200000;yes=recognised/rent-subsidy;leasedArea=500;years=12,12/end`.
 * The end is written out, so that a link which was cut on its way is known from a whole one.
 */
const VERSION = 'v1';
const SEGMENT = '/';
const NAME = 'name=';
/** What the record of a handed-on sheet begins with; a plan is read without it. */
export const RECORD = 'sheet=';
const END = 'end';

/** The year of a plan whose own cannot be read. */
const USUAL_START = 2026;
export const LONGEST_NAME = 100;
/** As many as the rules take. */
const MOST_ITEMS = 100;
/** Far above the longest plan that anyone fills in; what is longer is not gone through. */
const LONGEST_LINK = 2_000_000;

/** What was read of a link, and a sentence for each piece that was not. */
export interface ReadLink {
  readonly plan: SavedPlan;
  readonly unread: readonly string[];
}

/** The fragment of a plan, without `#`; `record` is the segment of a handed-on sheet, where there is one. */
export const writeLink = ({ name, start, items }: SavedPlan, record?: string): string => {
  const named = name === '' ? [] : [NAME + encodeName(name)];
  const recorded = record === undefined ? [] : [record];
  return [VERSION, String(start), ...named, ...items.map(writeItem), ...recorded, END].join(SEGMENT);
};

/** Reads a fragment, with or without `#`. Total: whatever it is given, it keeps what it can read and names the rest. */
export const readLink = (fragment: string): ReadLink => {
  const unread = new Unread();
  const segments = segmentsOf(fragment, unread);
  const [version = '', ...rest] = segments;
  if (version !== VERSION) {
    if (version !== '' || rest.length > 0) unread.add(() => unreadWords.version(excerpt(version)));
    return { plan: { name: '', start: USUAL_START, items: [] }, unread: unread.list() };
  }
  const [year = '', ...others] = upToEnd(rest, unread);
  const start = readYear(year);
  if (start === undefined) unread.add(() => unreadWords.start(excerpt(year), USUAL_START));
  const named = others[0]?.startsWith(NAME) === true ? others[0] : undefined;
  const name = named === undefined ? '' : readName(named.slice(NAME.length), unread);
  const items = readItems(named === undefined ? others : others.slice(1), unread);
  return { plan: { name, start: start ?? USUAL_START, items }, unread: unread.list() };
};

/** The record of a handed-on sheet that a link carries, with what it begins with; undefined where it carries none. */
export const recordIn = (fragment: string): string | undefined =>
  segmentsOf(fragment, new Unread()).find((segment) => segment.startsWith(RECORD));

const segmentsOf = (fragment: string, unread: Unread): readonly string[] => {
  if (fragment.length > LONGEST_LINK) unread.add(() => unreadWords.tooLong);
  const text = fragment.slice(0, LONGEST_LINK).replace(/^#/, '').trim();
  // Some programs encode the whole; then no segment is to be seen.
  return (text.includes(SEGMENT) ? text : decoded(text)).split(SEGMENT);
};

const upToEnd = (segments: readonly string[], unread: Unread): readonly string[] => {
  const end = segments.indexOf(END);
  if (end < 0) unread.add(() => unreadWords.noEnd);
  const beyond = end < 0 ? '' : segments.slice(end + 1).join(SEGMENT);
  if (beyond !== '') unread.add(() => unreadWords.afterEnd(excerpt(beyond)));
  return end < 0 ? segments : segments.slice(0, end);
};

const readItems = (segments: readonly string[], unread: Unread): readonly SavedItem[] => {
  const given = segments.filter((segment) => segment !== '' && !segment.startsWith(RECORD));
  if (given.length > MOST_ITEMS) unread.add(() => unreadWords.tooManyItems(MOST_ITEMS));
  return given.slice(0, MOST_ITEMS).flatMap((segment, index) => {
    const item = readItem(decoded(segment), index + 1, unread);
    return item ? [item] : [];
  });
};

const readName = (text: string, unread: Unread): string => {
  const name = decoded(text);
  const isWhole = isDecodable(text) && name.length <= LONGEST_NAME;
  if (!isWhole) unread.add(() => unreadWords.name(excerpt(name)));
  return isDecodable(text) ? name.slice(0, LONGEST_NAME) : '';
};

/** Everything but letters, digits and the hyphen; half a character, which cannot be encoded, becomes a mark for it. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*._~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const decoded = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isDecodable = (text: string): boolean => decoded(text) !== text || !text.includes('%');
