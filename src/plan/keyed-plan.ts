import { readYear } from './link/link-year.ts';
import { MOST_ITEMS, USUAL_START } from './link/plan-link.ts';
import type { SavedItem, SavedPlan } from './saved-plan.ts';

/** An item with a key of its own, which stays with its form. */
export interface KeyedItem {
  readonly key: number;
  readonly item: SavedItem;
}

export interface KeyedPlan extends Omit<SavedPlan, 'items'> {
  readonly items: readonly KeyedItem[];
}

let lastKey = 0;
export const keyed = (item: SavedItem): KeyedItem => ({ key: (lastKey += 1), item });
export const keyedPlan = (plan: SavedPlan): KeyedPlan => ({ ...plan, items: plan.items.map(keyed) });
export const savedPlan = ({ items, ...plan }: KeyedPlan): SavedPlan => ({
  ...plan,
  items: items.map(({ item }) => item),
});

/** Starts this year, unless the clock is wrong. */
export const emptyPlan = (): KeyedPlan => ({
  name: '',
  start: readYear(String(new Date().getFullYear())) ?? USUAL_START,
  items: [],
});

export const isEmpty = ({ name, items }: Pick<SavedPlan, 'name'> & { readonly items: readonly unknown[] }): boolean =>
  items.length === 0 && name === '';

/** With further items at `place`, as far as a plan has room for them. */
export const withItems = (plan: KeyedPlan, added: readonly KeyedItem[], place = plan.items.length): KeyedPlan => ({
  ...plan,
  items: [...plan.items.slice(0, place), ...added.slice(0, MOST_ITEMS - plan.items.length), ...plan.items.slice(place)],
});

/** What was taken away from `before` is there again, in its place; all else stays as it has become since. */
export const restored = (plan: KeyedPlan, before: KeyedPlan, after: KeyedPlan): KeyedPlan => {
  const { name, start } = isEmpty(plan) ? before : plan;
  const gone = before.items.flatMap((each, place) => (after.items.includes(each) ? [] : [{ each, place }]));
  return gone.reduce((last, { each, place }) => withItems(last, [each], place), { ...plan, name, start });
};
