import type { Edition } from '../edition.ts';
import type { Reckoned } from '../reckon.ts';
import { sheetOf } from './sheet.ts';

/**
 * The plan as one line of JSON, which the command line takes as it is: `{"start":…,"items":[…],"sheet":{…}}`. What is not
 * filled in yet is not in it.
 */
export const writeRecord = (reckoned: Reckoned, edition: Edition, date: string): string => {
  const { plan, request } = reckoned;
  return `${JSON.stringify({ ...request, sheet: { name: plan.name, ...sheetOf(reckoned, edition, date) } })}\n`;
};
