import { APPLICANT_OF_FIELD, ENTERPRISE_OF_FIELD, findBenefit } from '../rules/index.ts';
import type { SavedItem } from './saved-plan.ts';
import type { ComputedPlan } from './compute.ts';
import { titleAt, type KeyedItem } from './keyed-plan.ts';

/** What has been answered about the applicant, by the statement; asked once for all benefits that demand the same. */
export type ApplicantAnswers = ReadonlyMap<string, boolean>;

interface Holder {
  readonly item: SavedItem;
}

const conditionsOfApplicant = ({ benefit }: SavedItem) =>
  findBenefit(benefit)?.conditions.filter(({ ofApplicant }) => ofApplicant) ?? [];

/** The statements about the applicant that some item demands, in the order of the items, but first what may answer another. */
export const applicantStatements = (items: readonly Holder[]): readonly string[] => {
  const labels = items.flatMap(({ item }) => conditionsOfApplicant(item).map(({ label }) => label));
  return [...new Set([...labels.filter((label) => label === ENTERPRISE_OF_FIELD), ...labels])];
};

/** The benefits among the items that do not state it: there a "no" refuses nothing. */
export const inferredIn = (items: readonly Holder[], statement: string): readonly string[] => [
  ...new Set(
    items.flatMap(({ item }) =>
      conditionsOfApplicant(item).some(({ label, stated }) => label === statement && !stated)
        ? [findBenefit(item.benefit)?.title ?? item.benefit]
        : [],
    ),
  ),
];

/** An answer holds where all items that demand it have the same; a link may bring others. */
export const applicantAnswers = (items: readonly Holder[]): ApplicantAnswers => {
  const answers = new Map<string, boolean>();
  for (const statement of applicantStatements(items)) {
    const given = items.flatMap(({ item }) =>
      conditionsOfApplicant(item)
        .filter(({ label }) => label === statement)
        .map(({ id }) => item.conditions[id]),
    );
    const [first] = given;
    if (first !== undefined && given.every((each) => each === first)) answers.set(statement, first);
  }
  return answers;
};

/** What a statement is answered with: its own answer, or that of the narrower statement where that holds. */
const answerIn = (answers: ApplicantAnswers, statement: string): boolean | undefined =>
  answers.get(statement) ?? (statement === APPLICANT_OF_FIELD && answers.get(ENTERPRISE_OF_FIELD) ? true : undefined);

/** The item with those answers in it; what it has answered itself stays. */
export const withAnswers = (item: SavedItem, answers: ApplicantAnswers): SavedItem => {
  const given = conditionsOfApplicant(item).flatMap(({ id, label }) => {
    const answer = item.conditions[id] === undefined ? answerIn(answers, label) : undefined;
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return given.length === 0 ? item : { ...item, conditions: { ...item.conditions, ...Object.fromEntries(given) } };
};

/** The item with one statement answered anew, or no longer answered; what follows from it is answered with it. */
export const answer = (item: SavedItem, statement: string, holds: boolean | undefined): SavedItem => {
  const ids = conditionsOfApplicant(item)
    .filter(({ label }) => label === statement)
    .map(({ id }) => id);
  const rest = Object.entries(item.conditions).filter(([id]) => !ids.includes(id));
  const open = ids.length === 0 ? item : { ...item, conditions: Object.fromEntries(rest) };
  return holds === undefined ? open : withAnswers(open, new Map([[statement, holds]]));
};

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
