import { dayOf } from '../format/day.ts';
import { MOST_ITEMS } from '../rules/index.ts';
import { readYear } from './link/link-values.ts';
import { newId } from './store/ids.ts';
import { USUAL_START, type SavedItem, type SavedPlan } from './saved-plan.ts';

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
