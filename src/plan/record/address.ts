import { writeLink } from '../link/plan-link.ts';
import type { ComputedPlan } from '../compute.ts';
import { writeShort } from './record-codec.ts';
import { recordOf } from './record.ts';

/** What an address of a plan is made of. */
export interface Handing {
  readonly computed: ComputedPlan;
  /** The version of the rules. */
  readonly rules: string;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
  /** ISO, in the time of China. */
  readonly date: string;
}

const fragmentOf = ({ computed, rules, date }: Handing): string =>
  writeLink(computed.plan, writeShort(recordOf(computed, rules, date), computed.plan.items.length));

/** The address that opens a plan; it carries the amounts too, so that the page of checking can read it. */
export const planAddress = (handing: Handing): string => `${handing.base}plan/#${fragmentOf(handing)}`;

/** Where a plan is checked against what it came to. */
export const checkAddress = (handing: Handing): string => `${handing.base}plan/check/#${fragmentOf(handing)}`;

/** Which address a code on paper carries. */
export interface CodeAddress {
  readonly leads: 'check' | 'plan' | 'nowhere';
  readonly address: string;
}

/** A code of more letters has squares that a phone no longer tells apart on paper. */
const LONGEST_CODE = 1_700;

/** The fullest address that still fits into a code. */
export const codeAddress = (handing: Handing): CodeAddress => {
  const check = checkAddress(handing);
  if (check.length <= LONGEST_CODE) return { leads: 'check', address: check };
  const address = `${handing.base}plan/#${writeLink(handing.computed.plan)}`;
  return address.length <= LONGEST_CODE ? { leads: 'plan', address } : { leads: 'nowhere', address: '' };
};
