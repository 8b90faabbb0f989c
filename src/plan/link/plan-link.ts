import { MOST_ITEMS, findBenefit } from '../../rules/index.ts';
import { unreadWords } from '../../strings/index.ts';
import { LONGEST_NAME, USUAL_START, type SavedItem, type SavedPlan } from '../saved-plan.ts';
import { decoded, END, isRecord, NAME, SEGMENT, VERSION } from './link-texts.ts';
import { readYear, writeInput, writePeriod, writeTyped } from './link-values.ts';
import { excerpt, Unread } from './unread.ts';
import { currentId } from '../../links/forwards.ts';
import { DURING, ELSEWHERE, FROM, ID, ItemReader, NO, PART, TYPED, YES } from './item-reader.ts';

/** Far above the longest plan that anyone fills in; what is longer is not gone through. */
const LONGEST_LINK = 2_000_000;

/** Whether a fragment is meant to be a plan, damaged perhaps, and not a place on the page. */
export const isPlanLink = (fragment: string): boolean => /^#?v\d|\/|%2F/i.test(fragment);

/** Whether a link has a year in which a plan may start, and its end. */
export const isWholeLink = (fragment: string): boolean => {
  const [, year = '', ...rest] = fragment.split(SEGMENT);
  return readYear(year) !== undefined && rest[rest.length - 1] === END;
};

/** What was read of a link, and a sentence for each piece that was not. */
export interface ReadLink {
  readonly plan: SavedPlan;
  /** The record of a handed-on plan, with what it begins with; undefined where it carries none, or none that is whole. */
  readonly record: string | undefined;
  readonly unread: readonly string[];
}

/** The fragment of a plan, without `#`; `record` is the segment of its record, where there is one. */
export const writeLink = ({ name, start, items }: SavedPlan, record?: string): string => {
  const named = name === '' ? [] : [NAME + encodeName(name)];
  const recorded = record === undefined ? [] : [record];
  return [VERSION, String(start), ...named, ...items.map(writeItem), ...recorded, END].join(SEGMENT);
};

/**
 * Reads a fragment, with or without `#`. Total: whatever it is given, it keeps what it can read and names the rest, its items
 * by their numbers from `first` on.
 */
export const readLink = (fragment: string, first = 1): ReadLink => {
  const unread = new Unread();
  const segments = segmentsOf(fragment, unread);
  const [version = '', ...rest] = segments;
  if (version !== VERSION) {
    if (version !== '' || rest.length > 0) unread.add(() => unreadWords.version(excerpt(version)));
    return { plan: { name: '', start: USUAL_START, items: [] }, record: undefined, unread: unread.list() };
  }
  const end = rest.indexOf(END);
  const isCut = end < 0;
  if (isCut) unread.add(() => unreadWords.noEnd);
  const beyond = isCut ? '' : rest.slice(end + 1).join(SEGMENT);
  if (beyond !== '') unread.add(() => unreadWords.afterEnd(excerpt(beyond)));
  const [year = '', ...others] = isCut ? rest : rest.slice(0, end);
  const start = readYear(year);
  if (start === undefined) unread.add(() => unreadWords.start(excerpt(year), USUAL_START));
  const named = others[0]?.startsWith(NAME) === true ? others[0] : undefined;
  const name = named === undefined ? '' : readName(named.slice(NAME.length), unread);
  const given = (named === undefined ? others : others.slice(1)).map(decoded);
  const items = readItems(given, first, unread);
  // Of a link that was cut the record may be cut too, and would accuse the plan of what it has lost itself.
  const record = isCut ? undefined : given.find(isRecord);
  return { plan: { name, start: start ?? USUAL_START, items }, record, unread: unread.list() };
};

const segmentsOf = (fragment: string, unread: Unread): readonly string[] => {
  if (fragment.length > LONGEST_LINK) unread.add(() => unreadWords.tooLong);
  const text = fragment.slice(0, LONGEST_LINK).replace(/^#/, '').trim();
  // Some programs encode the whole; then no segment is to be seen.
  return (text.includes(SEGMENT) ? text : decoded(text)).split(SEGMENT);
};

const readItems = (segments: readonly string[], first: number, unread: Unread): readonly SavedItem[] => {
  const given = segments.filter((segment) => segment !== '' && !isRecord(segment));
  if (given.length > MOST_ITEMS) unread.add(() => unreadWords.tooManyItems(MOST_ITEMS));
  return given.slice(0, MOST_ITEMS).flatMap((segment, index) => {
    const item = readItem(segment, first + index, unread);
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

const isDecodable = (text: string): boolean => decoded(text) !== text || !text.includes('%');

/** The same for the same item, in whatever order its parts were filled in. */
export const writeItem = ({
  benefit: id,
  inputs,
  conditions,
  start,
  claimedElsewhere,
  period,
  typed = {},
}: SavedItem): string => {
  const benefit = findBenefit(id);
  const fields = Object.entries(benefit?.fields ?? {});
  const filled = fields.flatMap(([name, field]) => {
    const input = inputs[name];
    if (input === undefined || input === '') return [];
    return input.length === 0 ? [name] : [`${name}=${writeInput(field, input)}`];
  });
  const answered = (name: string, answer: boolean) => {
    const known = benefit?.conditions.map((condition) => condition.id) ?? [];
    const ids = known.filter((condition) => conditions[condition] === answer);
    return ids.length === 0 ? [] : [`${name}=${ids.join(ID)}`];
  };
  return [
    ...[id, ...filled, ...answered(YES, true), ...answered(NO, false)],
    ...(start === undefined ? [] : [`${FROM}=${String(start)}`]),
    ...(claimedElsewhere ? [ELSEWHERE] : []),
    ...(period ? [`${DURING}=${writePeriod(period)}`] : []),
    ...(Object.keys(typed).length === 0 ? [] : [`${TYPED}=${writeTyped(typed)}`]),
  ].join(PART);
};

/** What of an item can be read, under its former ids too; undefined where its benefit cannot. `place` counts from 1. */
export const readItem = (segment: string, place: number, unread: Unread): SavedItem | undefined => {
  const [id = '', ...parts] = segment.split(PART);
  const benefit = findBenefit(currentId('benefits', id));
  if (!benefit) {
    unread.add(() => unreadWords.benefit(excerpt(segment)));
    return undefined;
  }
  const reader = new ItemReader(id, benefit, unreadWords.item(place, benefit.title), unread);
  for (const part of parts) reader.read(part);
  return reader.item();
};

/** The item of a text of which nothing is unknown; undefined for any other. */
export const readWholeItem = (segment: string): SavedItem | undefined => {
  const unread = new Unread();
  const item = readItem(segment, 1, unread);
  return unread.list().length === 0 ? item : undefined;
};
