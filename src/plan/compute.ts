import { workOut, estimate, findBenefit, isFailure, isRefusedBy, type WorkedPlan, type Field } from '../rules/index.ts';
import { endsBeforeItBegins, listByYear } from '../entry/period.ts';
import type { SavedItem, SavedPlan, SavedInput } from './saved-plan.ts';

/** A plan and what it comes to. */
export interface ComputedPlan {
  readonly plan: SavedPlan;
  /** The lines of the answer, in order: the places of their items in the plan. */
  readonly places: readonly number[];
  readonly worked: WorkedPlan;
  /** The places of the items that are no line, by the reason. */
  readonly left: Left;
  /** The request that was answered, as the command line takes it. */
  readonly request: PlanRequest;
}

interface Left {
  /** More is to be filled in. */
  readonly waiting: readonly number[];
  /** What is filled in says no, whatever the rest. */
  readonly refused: readonly number[];
  /** Supported by another measure of the district, so the rest does not matter (annex.1). */
  readonly elsewhere: readonly number[];
}

interface PlanRequest {
  readonly start: number;
  readonly items: readonly SavedItem[];
}

/** Works out the items that are filled in; the others are left. */
export const computePlan = (plan: SavedPlan): ComputedPlan => {
  const reasons = plan.items.map((item) => reasonToLeave(item, plan.start));
  const placesOf = (reason: keyof Left | undefined) =>
    reasons.flatMap((each, place) => (each === reason ? [place] : []));
  const request = {
    start: plan.start,
    items: plan.items.filter((_, place) => reasons[place] === undefined).map(asRequested),
  };
  const worked = workOut(request);
  if ('error' in worked) throw new RangeError(worked.error.issues.map(({ path }) => path).join(' '));
  const left = { waiting: placesOf('waiting'), refused: placesOf('refused'), elsewhere: placesOf('elsewhere') };
  return { plan, places: placesOf(undefined), worked, left, request };
};

export type Line = WorkedPlan['lines'][number];

/** The line of the item at a place in the plan; undefined where the item is left. */
export const lineAt = ({ places, worked }: ComputedPlan, place: number): Line | undefined =>
  worked.lines[places.indexOf(place)];

/** Why the item at a place is no line; undefined where it is one. */
export const reasonAt = ({ left }: ComputedPlan, place: number): keyof Left | undefined =>
  (['waiting', 'refused', 'elsewhere'] as const).find((reason) => left[reason].includes(place));

/** The rules know nothing of texts that could not be read; an item that is answered has none. */
const asRequested = (item: SavedItem): SavedItem => {
  const { benefit, inputs, conditions, claimedElsewhere, start } = item;
  return { benefit, inputs, conditions, ...(start === undefined ? {} : { start }), claimedElsewhere };
};

/** Undefined for an item that is filled in. */
const reasonToLeave = (item: SavedItem, planStart: number): keyof Left | undefined => {
  const state = stateOf(item);
  if (state === 'computed') return isReversed(item, planStart) ? 'waiting' : undefined;
  return item.claimedElsewhere ? 'elsewhere' : state;
};

/**
 * How far an item is: `computed`, it is filled in; `refused`, what is filled in already says no, whatever the rest;
 * `waiting`, more is needed.
 */
type ItemState = 'computed' | 'refused' | 'waiting';

/** Whether an item has all that its benefit needs, and nothing that cannot be read. */
const isComplete = ({ benefit, inputs, conditions, typed }: SavedItem): boolean =>
  typed === undefined && !isFailure(estimate({ benefit, inputs, conditions }, { explain: false }));

const known = new WeakMap<SavedItem, ItemState>();

/** Remembered for each item: an item that a key has not changed is the same object, and is asked about several times. */
export const stateOf = (item: SavedItem): ItemState => {
  const state = known.get(item) ?? findState(item);
  known.set(item, state);
  return state;
};

/** Whether it ends before it begins: its rows are those of a period that was said before. */
const isReversed = ({ benefit: id, period, start }: SavedItem, planStart: number): boolean => {
  const benefit = findBenefit(id);
  const [, years] = (benefit && listByYear(benefit)) ?? [];
  return years !== undefined && endsBeforeItBegins(years, { ...period, year: String(start ?? planStart) });
};

const findState = (item: SavedItem): ItemState => {
  if (isComplete(item)) return 'computed';
  const conditions = findBenefit(item.benefit)?.conditions ?? [];
  if (isRefusedBy(conditions, item.conditions) || missesThreshold(item)) return 'refused';
  return 'waiting';
};

/** Amounts and thresholds only grow with their inputs: where the largest numbers get a no, all others do. */
const missesThreshold = (item: SavedItem): boolean => {
  const answer = estimate({ benefit: item.benefit, inputs: atMost(item), conditions: {} }, { explain: false });
  return !isFailure(answer) && answer.status === 'ineligible';
};

const atMost = ({ benefit, inputs }: SavedItem): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(findBenefit(benefit)?.fields ?? {}).map(([name, field]) => [name, largest(field, inputs[name])]),
  );

const largest = (field: Field, given: SavedInput | undefined): unknown => {
  if (field.type === 'number') return given ?? field.max;
  if (field.type === 'choice') return given ?? field.options[0]?.value;
  const rows = Array.isArray(given) && given.length > 0 ? given : [{}];
  return rows.map((row: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(field.fields).map(([name, each]) => [name, row[name] ?? each.max])),
  );
};
