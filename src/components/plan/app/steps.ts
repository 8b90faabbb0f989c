import type { ComputedPlan } from '../../../plan/compute.ts';
import type { KeyedItem } from '../../../plan/keyed-plan.ts';

/** What the page asks or shows: which supports, their numbers, or what they come to. */
export type Step = 'choose' | 'fill' | 'result';

export const STEPS: readonly Step[] = ['choose', 'fill', 'result'];

interface Opened {
  readonly items: readonly KeyedItem[];
  readonly computed: ComputedPlan;
}

/** Where a plan opens: a link shows what was worked out; one's own goes on where it was left. */
export const firstStep = ({ items, computed }: Opened, isLinked: boolean): Step => {
  if (items.length === 0) return 'choose';
  return isLinked || computed.left.waiting.length === 0 ? 'result' : 'fill';
};

/** The next item to be filled in after the one of a key, from the top again at the end; undefined where all others are done. */
export const nextWaiting = ({ items, computed }: Opened, after?: string): KeyedItem | undefined => {
  const waiting = computed.left.waiting.map((place) => items[place]).filter((each) => each !== undefined);
  const here = items.findIndex(({ key }) => key === after);
  return waiting.find((each) => items.indexOf(each) > here) ?? waiting.find(({ key }) => key !== after);
};
