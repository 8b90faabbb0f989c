import type { ComputedPlan } from '../compute.ts';
import { writeJson } from './record-codec.ts';
import { recordOf } from './record.ts';

/**
 * A plan as one line of JSON, which the command line takes as it is: `{"start":…,"items":[…],"sheet":{…}}`. The command
 * line answers what is filled in and does not read `sheet`: there the record stands, and the items that are not filled in,
 * each with its place in the plan.
 */
export const writePlanJson = (computed: ComputedPlan, rules: string, date: string): string => {
  const { plan, places, request } = computed;
  const isAnswered = (place: number) => places.includes(place);
  const sheet = {
    name: plan.name,
    ...writeJson(recordOf(computed, rules, date)),
    unfinished: plan.items.flatMap((item, place) => (isAnswered(place) ? [] : [{ place, ...item }])),
    more: plan.items.flatMap((item, place) => {
      const more = moreIn(item);
      return isAnswered(place) && Object.keys(more).length > 0 ? [{ place, ...more }] : [];
    }),
  };
  return `${JSON.stringify({ ...request, sheet })}\n`;
};

/** What the command line takes of an item, and the place that this file adds. */
const KNOWN: ReadonlySet<string> = new Set(['benefit', 'inputs', 'conditions', 'start', 'claimedElsewhere', 'place']);

/** What an item has beside that: properties that a form keeps for itself. */
export const moreIn = (item: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !KNOWN.has(name)));
