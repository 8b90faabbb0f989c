import { MOST_ITEMS } from '../../rules/index.ts';
import { readWholeItem, writeItem } from '../link/plan-link.ts';
import { usualStart, type KeyedItem, type KeyedPlan } from '../keyed-plan.ts';
import type { SavedItem } from '../saved-plan.ts';
import { apply, isRemoved, NAME, START, type Deed, type Part, type StoredPlan, type Version } from './stored-plan.ts';

/** A stored plan as one tab shows it. */
export interface PlanView {
  readonly plan: KeyedPlan;
  readonly conflicts: readonly Conflict[];
  /** Items that this version of the site cannot read; they are kept as they are. */
  readonly unreadable: readonly { readonly id: string; readonly text: string }[];
  /** Items beyond the most that a plan may have, left by tabs that did not know of each other. */
  readonly beyond: number;
}

/** What was changed in two tabs that did not know of each other's deed: one of these is to be chosen. */
export interface Conflict {
  readonly id: string;
  readonly shown: Version | undefined;
  readonly choices: readonly Version[];
}

export const viewOf = (stored: StoredPlan, by: string): PlanView => {
  const parts = [...stored].filter(([, part]) => !isRemoved(part)).sort(byPlace);
  const valueOf = (id: string): string | undefined => shownIn(stored.get(id), by)?.value ?? undefined;
  const lines = parts
    .filter(([id]) => id !== NAME && id !== START)
    .map(([id, part]) => ({ id, text: shownIn(part, by)?.value ?? '' }));
  const items = lines.flatMap(({ id, text }): readonly KeyedItem[] => {
    const item = itemOf(text);
    return item ? [{ key: id, item }] : [];
  });
  const start = valueOf(START);
  return {
    plan: {
      name: valueOf(NAME) ?? '',
      start: start === undefined ? usualStart() : Number(start),
      items: items.slice(0, MOST_ITEMS),
    },
    conflicts: parts.flatMap(([id, part]) => {
      const choices = choicesOf(part);
      return choices.length > 1 ? [{ id, shown: shownIn(part, by), choices }] : [];
    }),
    unreadable: lines.filter(({ text }) => !itemOf(text)),
    beyond: Math.max(0, items.length - MOST_ITEMS),
  };
};

const byPlace = ([id, one]: readonly [string, Part], [otherId, other]: readonly [string, Part]): number =>
  one.place - other.place || (id < otherId ? -1 : 1);

/** The version of this tab, as its forms have it, or the latest; a removal is never shown in place of what was typed. */
const shownIn = (part: Part | undefined, by: string): Version | undefined => {
  const there = part?.versions.filter(({ value }) => value !== null) ?? [];
  return there.find((version) => version.by === by) ?? there[0];
};

/** The versions that differ. */
const choicesOf = ({ versions }: Part): readonly Version[] =>
  versions.filter(({ value }, index) => versions.findIndex((each) => each.value === value) === index);

const items = new Map<string, SavedItem | undefined>();
const MOST_READ = 1_000;

/** The same object for the same text, so that what did not change is not drawn anew. */
export const itemOf = (text: string): SavedItem | undefined => {
  if (items.size > MOST_READ) items.clear();
  if (!items.has(text)) items.set(text, readWholeItem(text));
  return items.get(text);
};

/** The stored plan after a reader has made `after` out of what the tab showed. */
export const changed = (stored: StoredPlan, by: string, after: KeyedPlan): StoredPlan => {
  const { plan } = viewOf(stored, by);
  const over = (id: string): Version | undefined => shownIn(stored.get(id), by);
  const deeds: Deed[] = [];
  if (after.name !== plan.name) deeds.push({ id: NAME, value: after.name, over: over(NAME) });
  if (after.start !== plan.start) deeds.push({ id: START, value: String(after.start), over: over(START) });
  for (const { key } of plan.items)
    if (!after.items.some((each) => each.key === key)) deeds.push({ id: key, value: null, over: over(key) });
  after.items.forEach(({ key, item }, index) => {
    const before = plan.items.find((each) => each.key === key);
    // An item that nobody touched is the same object.
    if (before?.item === item) return;
    const value = writeItem(item);
    if (!before) deeds.push({ id: key, value, place: placeAt(stored, after.items, index) });
    else if (writeItem(before.item) !== value) deeds.push({ id: key, value, over: over(key) });
  });
  return deeds.reduce((last, deed) => apply(last, by, deed), stored);
};

/** Between its neighbours; of several new ones in a row, each halves what is left. */
const placeAt = (stored: StoredPlan, items: readonly KeyedItem[], index: number): number => {
  const placeOf = ({ key }: KeyedItem): number | undefined => stored.get(key)?.place;
  const before = items
    .slice(0, index)
    .reduceRight<number | undefined>((found, each) => found ?? placeOf(each), undefined);
  const fresh = items
    .slice(0, index)
    .reverse()
    .findIndex((each) => placeOf(each) !== undefined);
  const steps = 1 + (fresh < 0 ? index : fresh);
  const after = items.slice(index + 1).reduce<number | undefined>((found, each) => found ?? placeOf(each), undefined);
  const from = before ?? 0;
  return after === undefined ? from + steps : after - halved(after - from, steps);
};

/** Halved so many times; halves are exact in every engine. */
const halved = (distance: number, times: number): number => {
  let rest = distance;
  for (let count = 0; count < times; count += 1) rest /= 2;
  return rest;
};
