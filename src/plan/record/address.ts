import type { Edition } from './rules-version.ts';
import { writeLink } from '../link/plan-link.ts';
import type { ComputedPlan } from '../compute.ts';
import type { SavedPlan } from '../saved-plan.ts';
import { sheetOf } from './record.ts';
import { writeShort } from './short-record.ts';

/** The address of a plan. `base` is the address of the site, with its slash at the end. */
export const planAddress = (base: string, plan: SavedPlan): string => `${base}plan/#${writeLink(plan)}`;

/** Where the plan is checked against what it came to. */
export const checkAddress = (base: string, computed: ComputedPlan, edition: Edition, date: string): string =>
  `${base}plan/check/#${writeLink(computed.plan, writeShort(sheetOf(computed, edition, date)))}`;

/** Which address a code on the sheet carries. */
export interface CodeAddress {
  readonly leads: 'check' | 'plan' | 'nowhere';
  readonly address: string;
}

/** A code of more letters has squares that a phone no longer tells apart on paper. */
const LONGEST_CODE = 1_700;

/** The fullest address that still fits into a code. */
export const codeAddress = (base: string, computed: ComputedPlan, edition: Edition, date: string): CodeAddress => {
  const check = checkAddress(base, computed, edition, date);
  if (check.length <= LONGEST_CODE) return { leads: 'check', address: check };
  const address = planAddress(base, computed.plan);
  return address.length <= LONGEST_CODE ? { leads: 'plan', address } : { leads: 'nowhere', address: '' };
};
