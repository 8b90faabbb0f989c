import type { Span, Status } from '../estimate-of.ts';
import { oneInterestPolicy, restrictions, type Restriction } from '../document/annex.ts';
import { NOTHING, pays, spanOf, subtract, sum } from './amounts.ts';
import { withinLimits } from './limits.ts';
import { askedBy, inYears, isCounted, isInKind, isPaying, placesOf, type Line } from './lines.ts';
import type { WorkedPlan } from './plan.ts';
import { partsOf, paymentsOf, type Parts } from './portions.ts';
import { underReadings, type PlanReading } from './readings.ts';
import { isWithinValidity, totalsOf } from './totals.ts';

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
  /** What lowers the lower bounds, and whether the years then add up to less than `within`. */
  readonly lowered: { readonly readings: readonly PlanReading[]; readonly isAboveItsYears: boolean };
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
  readonly excluded: readonly number[];
}

/** One way to understand what becomes of the years after the last valid one (annex.3). */
export interface ReadingBeyond {
  readonly id: 'runs-on' | 'stops' | 'successor';
  readonly label: string;
  /** What the later years pay under it; undefined where the text gives nothing to work it out from. */
  readonly amount: Span | undefined;
}

export const summaryOf = (plan: WorkedPlan): PlanSummary => {
  const { lines, totals, answer } = plan;
  const counting = lines.filter(isCounted);
  const payments = paymentsOf(lines);
  const later = payments.filter(({ year }) => !isWithinValidity(year));
  const withStatus = (status: Status) => placesOf(counting.filter(({ estimate }) => estimate.status === status));
  const valid = totals.years.filter(({ year }) => isWithinValidity(year));
  return {
    years: totals.years.map(({ year }) => ({
      year,
      isValid: isWithinValidity(year),
      ...partsOf(
        payments.filter((payment) => payment.year === year),
        'sure',
      ),
    })),
    within: partsOf(
      payments.filter(({ year }) => isWithinValidity(year)),
      'lowest',
    ),
    beyond: later.length === 0 ? undefined : { ...partsOf(later, 'lowest'), readings: readingsBeyond(lines) },
    strict: strictReadingOf(plan),
    lowered: {
      readings: answer.readings,
      isAboveItsYears: totals.within.min.compare(sum(valid.map(({ bounds }) => bounds)).min) > 0,
    },
    inKind: { sum: answer.inKind, items: placesOf(counting.filter((line) => isInKind(line) && pays(askedBy(line)))) },
    byStatus: {
      eligible: withStatus('eligible'),
      conditional: withStatus('conditional'),
      undecided: withStatus('undecided'),
      ineligible: withStatus('ineligible'),
    },
    restrictions: restrictions.filter(
      ({ benefits }) => benefits === 'all' || counting.some(({ benefit }) => benefits.includes(benefit.id)),
    ),
  };
};

const strictReadingOf = ({ lines, totals, excludedUnderStrict }: WorkedPlan): StrictReading | undefined => {
  if (excludedUnderStrict.length === 0) return undefined;
  const excluded = totalsOf(excludedUnderStrict);
  const concerned = lines.filter((line) => oneInterestPolicy.benefits.some((id) => id === line.benefit.id));
  const isKept = (line: Line) => isPaying(line) && !excludedUnderStrict.includes(line);
  return {
    within: spanOf(subtract(totals.within, excluded.within)),
    beyond: spanOf(subtract(totals.beyond, excluded.beyond)),
    kept: placesOf(concerned.filter(isKept)),
    excluded: placesOf(excludedUnderStrict),
  };
};

/** The three readings of the years after the last valid one; what starts only then runs on under none of them. */
const readingsBeyond = (lines: readonly Line[]): readonly ReadingBeyond[] => {
  // Computed anew: a line that starts later must not use up a cap before one that runs on.
  const begun = underReadings(withinLimits(lines.filter(({ start }) => isWithinValidity(start)).map(inYears)));
  return [
    {
      id: 'runs-on',
      label: '截止日之前已经开始的，期满后继续享受到期限结束',
      amount: spanOf(totalsOf(begun).beyond),
    },
    { id: 'stops', label: '有效期满即停止，以后的年度不再享受', amount: spanOf(NOTHING) },
    { id: 'successor', label: '有效期满后须另有文件，能否享受、享受多少以新文件为准', amount: undefined },
  ];
};
