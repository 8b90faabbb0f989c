import type { Edition } from './rules-version.ts';
import type { ComputedPlan } from '../compute.ts';
import { sheetOf } from './record.ts';

/**
 * The plan as one line of JSON, which the command line takes as it is: `{"start":…,"items":[…],"sheet":{…}}`. What is not
 * filled in yet is not in it.
 */
export const writeRecord = (computed: ComputedPlan, edition: Edition, date: string): string => {
  const { plan, request } = computed;
  return `${JSON.stringify({ ...request, sheet: { name: plan.name, ...sheetOf(computed, edition, date) } })}\n`;
};
