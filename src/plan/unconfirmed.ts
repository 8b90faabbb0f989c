import { findBenefit } from '../rules/index.ts';
import { applicantAnswers, withAnswers } from './applicant.ts';
import type { ComputedPlan } from './compute.ts';
import { titleAt, type KeyedItem } from './keyed-plan.ts';
import type { SavedItem } from './saved-plan.ts';

/** Conditions that nobody has answered yet, of one item; what is true of the applicant stands apart, once for all. */
export interface Unconfirmed {
  /** Of the item; undefined for those of the applicant. */
  readonly key: string | undefined;
  readonly title: string;
  readonly labels: readonly string[];
}

/** The conditions that the sums take to hold without an answer. */
export const unconfirmedIn = (computed: ComputedPlan, items: readonly KeyedItem[]): readonly Unconfirmed[] => {
  const open = openIn(computed);
  const ofApplicant = open.flatMap(({ conditions }) => conditions.filter((each) => each.ofApplicant));
  return [
    { key: undefined, title: '', labels: [...new Set(ofApplicant.map(({ label }) => label))] },
    ...open.map(({ place, conditions }) => ({
      key: items[place]?.key,
      title: titleAt(items, place),
      labels: conditions.filter((each) => !each.ofApplicant).map(({ label }) => label),
    })),
  ].filter(({ labels }) => labels.length > 0);
};

/** The items with each of those conditions answered with yes; what was answered before stays. */
export const withAllConfirmed = (computed: ComputedPlan, items: readonly KeyedItem[]): readonly KeyedItem[] => {
  const places = openIn(computed).map(({ place }) => place);
  const confirmed = items.map(({ key, item }, place) => ({ key, item: places.includes(place) ? agreed(item) : item }));
  // What is true of the applicant is true for the items that are not filled in yet, too.
  const answers = applicantAnswers(confirmed.filter((_, place) => places.includes(place)));
  return confirmed.map(({ key, item }) => ({ key, item: withAnswers(item, answers) }));
};

/** The lines that are part of the sum though some condition is not answered. */
const openIn = ({ places, worked }: ComputedPlan) =>
  worked.lines
    .filter(
      (line) => !line.claimedElsewhere && line.estimate.status !== 'ineligible' && line.estimate.unconfirmed.length > 0,
    )
    .map(({ item, benefit, estimate }) => ({
      place: places[item] ?? -1,
      conditions: benefit.conditions.filter(({ id }) => estimate.unconfirmed.includes(id)),
    }));

const agreed = (item: SavedItem): SavedItem => {
  const ids = (findBenefit(item.benefit)?.conditions ?? []).map(({ id }) => id);
  return { ...item, conditions: { ...Object.fromEntries(ids.map((id) => [id, true])), ...item.conditions } };
};
