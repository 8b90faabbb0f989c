import { findBenefit } from '../rules/index.ts';
import { planItem } from '../strings/index.ts';
import type { ComputedPlan } from './compute.ts';
import type { KeyedItem } from './keyed-plan.ts';

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

/** The place of an item among those of its benefit, from 1; undefined where it is the only one. */
export const numberOf = (items: readonly KeyedItem[], place: number): number | undefined => {
  const alike = items.filter(({ item }) => item.benefit === items[place]?.item.benefit);
  return alike.length > 1 ? 1 + alike.findIndex(({ key }) => key === items[place]?.key) : undefined;
};
