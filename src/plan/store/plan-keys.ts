/** Which of the two plans of a browser. */
export type Slot = 'a' | 'b';

/** The keys of plan A, of plan B, and of which of them was shown last. */
export const PLAN = 'plan';
export const SECOND = 'plan.b';
export const SHOWN = 'plan.shown';

/** Whether a stored value under this key concerns a plan; null stands for all of them. */
export const isPlanKey = (key: string | null): boolean => key === null || key === PLAN || key.startsWith(`${PLAN}.`);
