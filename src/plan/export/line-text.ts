import type { WorkedPlan } from '../../rules/index.ts';
import { result, sheetWords as words } from '../../strings/index.ts';
import { inWords } from './chinese-numerals.ts';

export type Line = WorkedPlan['lines'][number];

/** The year or years in which a line falls. */
export const yearsOf = ({ start, years }: Line): string => words.years(start, start + Math.max(0, years.length - 1));

/** The amount of a line in capital numerals, as its kind allows it to be said; empty where the sum is too large. */
export const capitalOf = ({ estimate: { amount, status } }: Line): string => {
  const [min, max] = [inWords(amount.min), inWords(amount.max)];
  if (max === '') return '';
  if (status !== 'ineligible' && amount.kind === 'ceiling') return words.capital(result.upTo(max));
  return words.capital(min === max ? max : result.span(min, max));
};
