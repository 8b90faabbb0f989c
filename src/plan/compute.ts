import { workOut, type WorkedPlan } from '../rules/index.ts';
import { stateOf } from './item-state.ts';
import type { SavedItem, SavedPlan } from './saved-plan.ts';

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

export interface Left {
  /** More is to be filled in. */
  readonly waiting: readonly number[];
  /** What is filled in says no, whatever the rest. */
  readonly refused: readonly number[];
  /** Supported by another measure of the district, so the rest does not matter (annex.1). */
  readonly elsewhere: readonly number[];
}

export interface PlanRequest {
  readonly start: number;
  readonly items: readonly SavedItem[];
}

/** Works out the items that are filled in; the others are left. */
export const computePlan = (plan: SavedPlan): ComputedPlan => {
  const reasons = plan.items.map(reasonToLeave);
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
const reasonToLeave = (item: SavedItem): keyof Left | undefined => {
  const state = stateOf(item);
  if (state === 'computed') return undefined;
  return item.claimedElsewhere ? 'elsewhere' : state;
};
