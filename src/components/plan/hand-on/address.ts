import type { Edition } from '../edition.ts';
import { writeLink } from '../plan-link.ts';
import type { Reckoned } from '../reckon.ts';
import type { SavedPlan } from '../saved-plan.ts';
import { sheetOf } from './sheet.ts';
import { writeShort } from './short-sheet.ts';

/** The address of a plan. `base` is the address of the site, with its slash at the end. */
export const planAddress = (base: string, plan: SavedPlan): string => `${base}plan/#${writeLink(plan)}`;

/** Where the plan is checked against what it came to. */
export const checkAddress = (base: string, reckoned: Reckoned, edition: Edition, date: string): string =>
  `${base}plan/check/#${writeLink(reckoned.plan, writeShort(sheetOf(reckoned, edition, date)))}`;

/** Which address a code on the sheet carries. */
export interface CodeAddress {
  readonly leads: 'check' | 'plan' | 'nowhere';
  readonly address: string;
}

/** A code of more letters has squares that a phone no longer tells apart on paper. */
const LONGEST_CODE = 1_700;

/** The fullest address that still fits into a code. */
export const codeAddress = (base: string, reckoned: Reckoned, edition: Edition, date: string): CodeAddress => {
  const check = checkAddress(base, reckoned, edition, date);
  if (check.length <= LONGEST_CODE) return { leads: 'check', address: check };
  const address = planAddress(base, reckoned.plan);
  return address.length <= LONGEST_CODE ? { leads: 'plan', address } : { leads: 'nowhere', address: '' };
};
