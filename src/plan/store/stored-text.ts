import { readLink } from '../link/plan-link.ts';
import { readYear } from '../link/link-values.ts';
import { LONGEST_NAME } from '../saved-plan.ts';
import { idOf } from './storage.ts';
import { EMPTY, NAME, revisionOf, START, type Part, type StoredPlan, type Version } from './stored-plan.ts';

/**
 * A stored plan as text: `{"version":1,"revision":12,"parts":[{"id":…,"place":1,"seen":{…},"versions":[…]}]}`. What a
 * field means is never changed without another version; a version that this reader does not know is left to one that does.
 */
const VERSION = 1;

/** The same text for the same plan, however it came about. */
export const writeStored = (plan: StoredPlan): string => {
  const sorted = [...plan].sort(([one], [other]) => (one < other ? -1 : 1));
  const parts = sorted.map(([id, { place, seen, versions }]) => ({
    id,
    place,
    seen: Object.fromEntries([...seen].sort(([one], [other]) => (one < other ? -1 : 1))),
    versions,
  }));
  return JSON.stringify({ version: VERSION, revision: revisionOf(plan), parts });
};

/** Undefined for what cannot be read whole: nothing is guessed. An item whose text is unknown is kept as it is. Total. */
export const readStored = (text: string): StoredPlan | undefined => {
  if (!text.startsWith('{')) return readLinkText(text);
  try {
    return readParts(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const readParts = (value: unknown): StoredPlan | undefined => {
  const { version, parts } = partsOf(value, 'version', 'revision', 'parts') ?? {};
  if (version !== VERSION || !Array.isArray(parts)) return undefined;
  const read = parts.map(readPart);
  return read.every((part) => part !== undefined) ? new Map(read) : undefined;
};

const readPart = (value: unknown): readonly [string, Part] | undefined => {
  const { id, place, seen, versions } = partsOf(value, 'id', 'place', 'seen', 'versions') ?? {};
  const tabs = typeof seen === 'object' && seen !== null ? Object.entries(seen) : [];
  const isWhole =
    typeof id === 'string' &&
    typeof place === 'number' &&
    Number.isFinite(place) &&
    tabs.every(isDeed) &&
    tabs.length > 0;
  if (!isWhole || !Array.isArray(versions) || versions.length === 0) return undefined;
  const isSound = (each: unknown): each is Version => isVersion(each) && isValue(id, each.value);
  return versions.every(isSound) ? [id, { place, seen: new Map(tabs), versions }] : undefined;
};

const isDeed = (entry: readonly [string, unknown]): entry is [string, number] => Number.isSafeInteger(entry[1]);

const isVersion = (value: unknown): value is Version => {
  const { at, by, value: text } = partsOf(value, 'at', 'by', 'value') ?? {};
  return Number.isSafeInteger(at) && typeof by === 'string' && (text === null || typeof text === 'string');
};

const isValue = (id: string, value: string | null): boolean => {
  if (value === null || (id !== NAME && id !== START)) return true;
  return id === NAME ? value.length <= LONGEST_NAME : readYear(value) !== undefined;
};

/** The fields of an object that has these and no others. */
const partsOf = (value: unknown, ...names: readonly string[]): Partial<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && Object.keys(value).every((name) => names.includes(name))
    ? value
    : undefined;

/** The text of a link, `v1/2026/name=…/…/end`, in which plans used to be stored; any tab reads the same out of it. */
const readLinkText = (text: string): StoredPlan | undefined => {
  const segments = text.split('/');
  const [version = '', year = '', ...rest] = segments;
  const named = rest[0]?.startsWith('name=') === true ? rest.slice(0, 1) : [];
  if (rest.pop() !== 'end') return undefined;
  const head = readLink([version, year, ...named, 'end'].join('/'));
  if (version === '' || head.unread.length > 0) return undefined;
  const whole: [string, Part][] = head.plan.name === '' ? [] : [[NAME, first(head.plan.name, 0)]];
  const items = rest.slice(named.length).filter((segment) => segment !== '');
  const plan: StoredPlan = new Map([
    ...whole,
    [START, first(String(head.plan.start), 0)],
    ...items.map((item, index): [string, Part] => [idOf(`${String(index)} ${item} ${text}`), first(item, index + 1)]),
  ]);
  return items.length === 0 && head.plan.name === '' ? EMPTY : plan;
};

/** A part that no tab of this version wrote. */
export const first = (value: string, place: number): Part => ({
  place,
  seen: new Map([['0', 1]]),
  versions: [{ at: 1, by: '0', value }],
});
