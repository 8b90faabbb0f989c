import { dayOf } from '../format/day.ts';
import { MOST_ITEMS, findBenefit } from '../rules/index.ts';
import { readYear } from './link/link-values.ts';
import { newId } from './store/storage.ts';
import { USUAL_START, type SavedItem, type SavedPlan } from './saved-plan.ts';
import { planItem } from '../strings/index.ts';
import type { ComputedPlan } from './compute.ts';
import { toldApart } from './sayings.ts';

/** An item with a key of its own, which stays with it in every tab and over a reload. */
export interface KeyedItem {
  readonly key: string;
  readonly item: SavedItem;
}

export interface KeyedPlan extends Omit<SavedPlan, 'items'> {
  readonly items: readonly KeyedItem[];
}

export const keyed = (item: SavedItem): KeyedItem => ({ key: newId(), item });
export const savedPlan = ({ items, ...plan }: KeyedPlan): SavedPlan => ({
  ...plan,
  items: items.map(({ item }) => item),
});

/** This year, as it is in China, unless the clock is wrong. */
export const usualStart = (): number => readYear(dayOf(new Date()).slice(0, 4)) ?? USUAL_START;

export const isEmpty = ({ name, items }: Pick<SavedPlan, 'name'> & { readonly items: readonly unknown[] }): boolean =>
  items.length === 0 && name === '';

/** With further items at `place`, as far as a plan has room for them. */
export const withItems = (plan: KeyedPlan, added: readonly KeyedItem[], place = plan.items.length): KeyedPlan => ({
  ...plan,
  items: [...plan.items.slice(0, place), ...added.slice(0, MOST_ITEMS - plan.items.length), ...plan.items.slice(place)],
});

/** The title of a line of the answer, by its index; told apart where a benefit has several. */
export type TitleOf = (line: number) => string;

export const titlesOf =
  (items: readonly KeyedItem[], { places }: ComputedPlan): TitleOf =>
  (line) =>
    titleAt(items, places[line] ?? -1);

/** The title of an item, by its place in the plan. */
export const titleAt = (items: readonly KeyedItem[], place: number): string => {
  const title = findBenefit(items[place]?.item.benefit ?? '')?.title ?? '';
  const number = numberOf(items, place);
  return number === undefined ? title : planItem.numbered(title, number);
};

/** What tells it from the others of its benefit; empty where nothing does. */
export const saidAt = (items: readonly KeyedItem[], place: number): string => {
  const all = items.map(({ item }) => item);
  return all[place] ? toldApart(all, all[place]) : '';
};

/** The place of an item among those of its benefit, from 1; undefined where it is the only one. */
export const numberOf = (items: readonly KeyedItem[], place: number): number | undefined => {
  const alike = items.filter(({ item }) => item.benefit === items[place]?.item.benefit);
  return alike.length > 1 ? 1 + alike.findIndex(({ key }) => key === items[place]?.key) : undefined;
};
