import { newId, attempt } from './storage.ts';

/**
 * What the pages of the measures leave for the plan, each estimate under a key of its own, so that two pages never write over
 * each other. An older version kept all of them as one list under the bare key.
 */
export const PENDING = 'plan.joining';

/** Ends the key of what is ticked on home. */
export const CHOSEN = '.chosen';

/**
 * Leaves an estimate for the plan, or several at once in their order; returns its key, undefined where the browser does not keep it.
 * A key is used once, since the plan names what it takes in by it.
 */
export const leaveEstimate = (items: object, end = ''): string | undefined =>
  attempt(() => {
    // In the order in which they were left.
    const key = `${PENDING}.${String(Date.now())}.${newId()}${end}`;
    localStorage.setItem(key, JSON.stringify(items));
    return key;
  });

/**
 * The fragment of a plan with these benefits and nothing filled in, as plan-link.ts reads it. Apart from it, so that a page
 * which only hands over what was chosen loads no rules.
 */
export const blankLink = (benefits: readonly string[], start: number): string =>
  ['v1', String(start), ...benefits, 'end'].join('/');
