import { validUntil, type PlanSummary, type PlanWarning } from '../rules/index.ts';
import { planSummary as words } from '../strings/index.ts';
import { isAfter } from '../format/day.ts';
import { ended } from '../strings/every-page.ts';

/** How far the sums rest on what nobody has confirmed, and on what the text leaves open. */
export const unsettledIn = ({ byStatus: { conditional, undecided } }: PlanSummary): readonly string[] => [
  ...(conditional.length > 0 ? [words.conditional(conditional.length)] : []),
  ...(undecided.length > 0 ? [words.undecided(undecided.length)] : []),
];

/** What lowered the lower bounds, and whether the years add up to less than the total. */
export const loweredIn = ({ lowered }: PlanSummary, titleOf: (item: number) => string): readonly string[] => [
  ...lowered.readings.map(({ item, label }) => words.lowered(titleOf(item), label)),
  ...(lowered.isAboveItsYears ? [words.aboveYears] : []),
];

/** Tells the warnings of a plan apart: lines overrun one term at most, and a point of the register arises once. */
export const keyOf = (warning: PlanWarning): string =>
  'question' in warning ? warning.question.id : `${warning.kind} ${warning.items.join()}`;

/** What paper and files say of the last day of the draft, by the day on which they are made: nothing until it has passed. */
export const endedOn = (date: string): readonly string[] =>
  isAfter(date, validUntil.words) ? [ended(validUntil.words)] : [];
