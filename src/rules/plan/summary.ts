import type { Span, Status } from '../estimate-of.ts';
import type { Restriction } from '../kit/restriction.ts';
import { oneInterestPolicy, restrictions } from '../document/annex.ts';
import { pays, spanOf, subtract } from './amounts.ts';
import { readingsBeyond, type ReadingBeyond } from './beyond.ts';
import { askedBy, isCounted, isInKind, type Line } from './lines.ts';
import type { WorkedPlan } from './plan.ts';
import { partsOf, paymentsOf, type Parts } from './portions.ts';
import { totalsOf } from './totals.ts';
import { isWithinValidity } from './validity.ts';

/** What a plan comes to, for readers: bounds, taken apart by what they rest on, with everything that limits them. */
export interface PlanSummary {
  /** Each year in which a line falls, the later ones too. */
  readonly years: readonly (Parts & { readonly year: number; readonly isValid: boolean })[];
  /** Up to the last valid year. */
  readonly within: Parts;
  /** After it, and the three ways to read whether it is paid; undefined where no line pays then. */
  readonly beyond: (Parts & { readonly readings: readonly ReadingBeyond[] }) | undefined;
  /** The strict reading of 11.3; undefined where it changes nothing. */
  readonly strict: StrictReading | undefined;
  /** What is saved in kind, which is in no sum of money, and the places of its lines. */
  readonly inKind: { readonly sum: string; readonly items: readonly number[] };
  /** The places of the lines of each status; a line that is left out of the totals is not among them. */
  readonly byStatus: Readonly<Record<Status, readonly number[]>>;
  /** What limits the whole: total control (annex.2) always, 11.3 where a line concerns it. */
  readonly restrictions: readonly Restriction[];
}

/** An enterprise chooses between 贴息 and 贴保: what is then left of the sums, and the places of the lines on each side. */
export interface StrictReading {
  readonly within: Span;
  readonly beyond: Span;
  readonly kept: readonly number[];
  readonly lost: readonly number[];
}

export const summaryOf = (plan: WorkedPlan): PlanSummary => {
  const { lines, totals, answer } = plan;
  const counting = lines.filter(isCounted);
  const payments = paymentsOf(lines);
  const later = payments.filter(({ year }) => !isWithinValidity(year));
  return {
    years: totals.years.map(({ year }) => ({
      year,
      isValid: isWithinValidity(year),
      ...partsOf(payments.filter((payment) => payment.year === year)),
    })),
    within: partsOf(payments.filter(({ year }) => isWithinValidity(year))),
    beyond: later.length === 0 ? undefined : { ...partsOf(later), readings: readingsBeyond(lines) },
    strict: strictReadingOf(plan),
    inKind: { sum: answer.inKind, items: placesOf(counting.filter((line) => isInKind(line) && pays(askedBy(line)))) },
    byStatus: {
      eligible: placesOf(counting.filter(({ estimate }) => estimate.status === 'eligible')),
      conditional: placesOf(counting.filter(({ estimate }) => estimate.status === 'conditional')),
      undecided: placesOf(counting.filter(({ estimate }) => estimate.status === 'undecided')),
      ineligible: placesOf(counting.filter(({ estimate }) => estimate.status === 'ineligible')),
    },
    restrictions: restrictions.filter(
      ({ benefits }) => benefits === 'all' || counting.some(({ benefit }) => benefits.includes(benefit.id)),
    ),
  };
};

const strictReadingOf = ({ lines, totals, losers }: WorkedPlan): StrictReading | undefined => {
  if (losers.length === 0) return undefined;
  const lost = totalsOf(losers);
  const concerned = lines.filter((line) => oneInterestPolicy.benefits.some((id) => id === line.benefit.id));
  const isKept = (line: Line) => isCounted(line) && pays(askedBy(line)) && !losers.includes(line);
  return {
    within: spanOf(subtract(totals.within, lost.within)),
    beyond: spanOf(subtract(totals.beyond, lost.beyond)),
    kept: placesOf(concerned.filter(isKept)),
    lost: placesOf(losers),
  };
};

const placesOf = (lines: readonly Line[]): readonly number[] => lines.map(({ item }) => item);
