import { newId } from './ids.ts';
import { attempt } from './storage.ts';

/**
 * What the pages of the measures leave for the plan, each estimate under a key of its own, so that two pages never write over
 * each other. An older version kept all of them as one list under the bare key.
 */
export const PENDING = 'plan.joining';

/** Leaves an estimate for the plan, or several at once in their order; returns whether the browser keeps them. */
export const leaveEstimate = (items: object): boolean =>
  attempt(() => {
    // In the order in which they were left.
    localStorage.setItem(`${PENDING}.${String(Date.now())}.${newId()}`, JSON.stringify(items));
    return true;
  }) ?? false;
