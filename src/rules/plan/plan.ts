import type { EstimateOptions, Failure } from '../estimate.ts';
import type { Estimate, Span } from '../estimate-of.ts';
import { noDistrictDuplicate, oneInterestPolicy } from '../document/annex.ts';
import { spanOf, subtract, compare } from './amounts.ts';
import { withinLimits } from './limits.ts';
import { inYears, isCounted, isPaying, type Line, type TakenOff } from './lines.ts';
import { readItems } from './request.ts';
import { loweringReadings, underReadings, type PlanReading } from './readings.ts';
import { inKindOf, isWithinValidity, totalsOf, type Totals } from './totals.ts';

/** A line of the answer: the estimate of an item, and what a limit per enterprise took off it. */
export interface PlanLine extends Estimate {
  readonly item: number;
  readonly takenOff?: TakenOff;
}

/** A line that is left out of a total, by its place in the request, and the sentence that demands it. */
export interface Exclusion {
  readonly item: number;
  readonly provision: string;
}

/** What one enterprise could get in all (测算单), as the command line prints it. */
export interface PlanAnswer {
  /** Each item, in the order of the request; those that are left out of the totals too. */
  readonly lines: readonly PlanLine[];
  /**
   * The years up to the last valid one in which a line falls, each with what it is sure of under every reading; support
   * in kind and lines left out have no part in it.
   */
  readonly byYear: readonly (Span & { readonly year: number })[];
  readonly beyondValidity: Span;
  /** The upper bound is the sum of `byYear`; the lower one is under the lowest readings, and may be above that sum. */
  readonly total: Span;
  readonly inKind: string;
  readonly excluded: readonly Exclusion[];
  /** The total under the strict reading of 11.3, and what it leaves out beyond `excluded`. */
  readonly strict: { readonly total: Span; readonly excluded: readonly Exclusion[] };
  /** What lowered the lower bounds: 8.3 as once only, 7.3 at exactly three cases, 2.2 as void. */
  readonly readings: readonly PlanReading[];
}

/** A plan that has been worked out: the answer, and what a summary of it is made from. */
export interface WorkedPlan {
  readonly answer: PlanAnswer;
  readonly lines: readonly Line[];
  readonly totals: Totals;
  /** The lines that the strict reading of 11.3 leaves out. */
  readonly excludedUnderStrict: readonly Line[];
}

/**
 * Answers a plan `{ start, items: [{ benefit, inputs, conditions, start, claimedElsewhere }] }`. Total: any JSON value
 * gets an answer or a failure whose paths lead into the items, never an exception.
 */
export const plan = (request: unknown, options: EstimateOptions = {}): PlanAnswer | Failure => {
  const worked = workOut(request, options);
  return 'error' in worked ? worked : worked.answer;
};

/** The same, with what `summaryOf` and `warningsOf` need. */
export const workOut = (request: unknown, options: EstimateOptions = {}): WorkedPlan | Failure => {
  const items = readItems(request, options);
  if ('error' in items) return items;
  const lines = underReadings(withinLimits(items.map(inYears)));
  const totals = totalsOf(lines);
  const excludedUnderStrict = strictlyExcluded(lines);
  return { answer: answerOf(lines, totals, excludedUnderStrict), lines, totals, excludedUnderStrict };
};

const answerOf = (
  lines: readonly Line[],
  { years, within, beyond }: Totals,
  excludedUnderStrict: readonly Line[],
): PlanAnswer => ({
  lines: lines.map(({ item, estimate, takenOff }) => ({ item, ...estimate, ...(takenOff && { takenOff }) })),
  byYear: years.filter(({ year }) => isWithinValidity(year)).map(({ year, bounds }) => ({ year, ...spanOf(bounds) })),
  beyondValidity: spanOf(beyond),
  total: spanOf(within),
  inKind: inKindOf(lines).max.toFen(),
  excluded: exclude(
    lines.filter((line) => !isCounted(line)),
    noDistrictDuplicate.provision,
  ),
  strict: {
    total: spanOf(subtract(within, totalsOf(excludedUnderStrict).within)),
    excluded: exclude(excludedUnderStrict, oneInterestPolicy.provision),
  },
  readings: loweringReadings(lines),
});

const exclude = (lines: readonly Line[], provision: string): readonly Exclusion[] =>
  lines.map(({ item }) => ({ item, provision }));

/**
 * The lines that the strict reading of 11.3 leaves out. By the letter 贴保 is no 贴息 policy, and several loans under one
 * policy are no different policies, so nothing is left out. Read strictly, an enterprise that could get both 贴息 and 贴保
 * chooses one policy, for all its lines: the one that pays more while the measures are valid, then the one that pays more
 * later, then the one named first.
 */
const strictlyExcluded = (lines: readonly Line[]): readonly Line[] =>
  oneInterestPolicy.benefits
    .map((id) => lines.filter((line) => line.benefit.id === id && isPaying(line)))
    .map((policy) => ({ policy, ...totalsOf(policy) }))
    .sort((one, other) => compare(other.within, one.within) || compare(other.beyond, one.beyond))
    .slice(1)
    .flatMap(({ policy }) => policy);
