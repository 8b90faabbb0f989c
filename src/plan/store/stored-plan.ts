/**
 * A plan as tabs share it: each part (the name, the first year, every item) with the versions that stand side by side.
 * Tabs write without waiting for each other, and one may overwrite what another has just stored; so a merge must give the
 * same whatever it is given, in whatever order and however often. For that each part says which deeds it has `seen` (a
 * version vector): a version that the other side has seen and no longer has was replaced or removed there on purpose;
 * one that it has not seen is news. Two versions that know nothing of each other both stay, until a reader chooses.
 */
export type StoredPlan = ReadonlyMap<string, Part>;

export interface Part {
  /** Items stand in the order of these; the same for good. */
  readonly place: number;
  /** The last deed of each tab that this part has taken in. */
  readonly seen: ReadonlyMap<string, number>;
  readonly versions: readonly Version[];
}

export interface Version {
  /** The number of the deed: higher than all that its tab knew of. */
  readonly at: number;
  /** The tab. */
  readonly by: string;
  /** The text of an item in a link, the name, or the year; null where it was removed. */
  readonly value: string | null;
}

export const NAME = 'name';
export const START = 'start';

export const EMPTY: StoredPlan = new Map();

/** What is kept of removed items, so that no stale tab brings them back; beyond these the oldest are forgotten. */
const MOST_REMOVED = 300;
/** Tabs remembered by a part; beyond these, those longest silent are forgotten, and would at worst ask once more. */
const MOST_TABS = 16;

/** The number of the latest deed in it; 0 in an empty one. */
export const revisionOf = (plan: StoredPlan): number =>
  Math.max(0, ...[...plan.values()].map(({ seen }) => Math.max(0, ...seen.values())));

export const isRemoved = ({ versions }: Part): boolean => versions.every(({ value }) => value === null);

/** What both know: whatever one of them has replaced or removed knowingly is gone, all else is there. */
export const merge = (mine: StoredPlan, theirs: StoredPlan): StoredPlan => {
  const parts = new Map(mine);
  for (const [id, part] of theirs) {
    const own = mine.get(id);
    parts.set(id, own ? mergeParts(own, part) : part);
  }
  return withoutOldest(parts);
};

const mergeParts = (mine: Part, theirs: Part): Part => {
  const isNewTo = ({ seen, versions }: Part, version: Version): boolean =>
    (seen.get(version.by) ?? 0) < version.at || versions.some((each) => isSame(each, version));
  const seen = new Map(mine.seen);
  for (const [by, at] of theirs.seen) seen.set(by, Math.max(at, seen.get(by) ?? 0));
  const kept = mine.versions.filter((version) => isNewTo(theirs, version));
  const fresh = theirs.versions.filter(
    (version) => isNewTo(mine, version) && !kept.some((each) => isSame(each, version)),
  );
  return { place: Math.min(mine.place, theirs.place), seen: latest(seen), versions: inOrder([...kept, ...fresh]) };
};

export const isSame = (one: Version, other: Version): boolean => one.at === other.at && one.by === other.by;

const inOrder = (versions: readonly Version[]): readonly Version[] =>
  [...versions].sort((one, other) => other.at - one.at || (one.by < other.by ? -1 : 1));

const latest = (seen: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...seen].sort(([, one], [, other]) => other - one).slice(0, MOST_TABS));

const withoutOldest = (parts: ReadonlyMap<string, Part>): StoredPlan => {
  const removed = [...parts].filter(([, part]) => isRemoved(part));
  if (removed.length <= MOST_REMOVED) return parts;
  const lastDeed = ([, { seen }]: readonly [string, Part]): number => Math.max(...seen.values());
  const oldest = removed.sort((one, other) => lastDeed(other) - lastDeed(one)).slice(MOST_REMOVED);
  const forgotten = new Set(oldest.map(([id]) => id));
  return new Map([...parts].filter(([id]) => !forgotten.has(id)));
};

/** A deed of a reader: what it writes, and what it replaces of what the reader saw. */
export interface Deed {
  readonly id: string;
  readonly value: string | null;
  /** One version, where others beside it wait for a choice; all of them otherwise. */
  readonly over?: Version | undefined;
  /** Of a new item. */
  readonly place?: number;
}

export const apply = (plan: StoredPlan, by: string, { id, value, over, place = 0 }: Deed): StoredPlan => {
  const part = plan.get(id) ?? { place, seen: new Map(), versions: [] };
  const at = revisionOf(plan) + 1;
  const others = over ? part.versions.filter((version) => !isSame(version, over)) : [];
  const seen = latest(new Map([...part.seen, [by, at]]));
  return new Map([...plan, [id, { ...part, seen, versions: inOrder([{ at, by, value }, ...others]) }]]);
};

/** The stored plan with all that a reader had before, in place of what a deed has made of it and no deed has changed since. */
export const undone = (stored: StoredPlan, by: string, before: StoredPlan, after: StoredPlan): StoredPlan => {
  let last = stored;
  for (const [id, { versions }] of after) {
    const was = before.get(id)?.versions ?? [];
    const written = without(versions, was)[0];
    if (!written || without([written], stored.get(id)?.versions ?? []).length > 0) continue;
    const replaced = without(was, versions).filter(({ value }) => value !== null);
    const values = replaced.length > 0 ? replaced.map(({ value }) => value) : [null];
    // The first replaces what the deed has written; the others stand beside it again.
    values.forEach((value, index) => {
      last = apply(last, by, { id, value, over: index === 0 ? written : NONE });
    });
  }
  return last;
};

const NONE: Version = { at: 0, by: '', value: null };

const without = (versions: readonly Version[], others: readonly Version[]): readonly Version[] =>
  versions.filter((version) => !others.some((each) => isSame(each, version)));

/** The stored plan of which nothing is left but that it was removed. */
export const cleared = (stored: StoredPlan, by: string): StoredPlan =>
  [...stored]
    .filter(([, part]) => !isRemoved(part))
    .reduce((last, [id]) => apply(last, by, { id, value: null }), stored);
