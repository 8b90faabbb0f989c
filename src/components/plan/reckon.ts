import { estimate, isFailure, workOut, type WorkedPlan } from '../../rules/index.ts';
import type { SavedItem, SavedPlan } from './saved-plan.ts';

/** A plan and what it comes to. */
export interface Reckoned {
  readonly plan: SavedPlan;
  /** The lines of the answer, in order: the places of their items in the plan. */
  readonly places: readonly number[];
  readonly worked: WorkedPlan;
  /** The request that was answered, as the command line takes it. */
  readonly request: PlanRequest;
}

export interface PlanRequest {
  readonly start: number;
  readonly items: readonly SavedItem[];
}

/** Works out the items that are filled in; the others wait. */
export const reckon = (plan: SavedPlan): Reckoned => {
  const places = plan.items.flatMap((item, place) => (isComplete(item) ? [place] : []));
  const request = { start: plan.start, items: plan.items.filter(isComplete) };
  const worked = workOut(request);
  if ('error' in worked) throw new RangeError(worked.error.issues.map(({ path }) => path).join(' '));
  return { plan, places, worked, request };
};

/** Whether an item has all that its benefit needs. */
export const isComplete = ({ benefit, inputs, conditions }: SavedItem): boolean =>
  !isFailure(estimate({ benefit, inputs, conditions }, { explain: false }));
