import { findBenefit, type Span } from '../../rules/index.ts';
import { computePlan, lineAt, type ComputedPlan, type Line } from '../compute.ts';
import type { PlanRecord, RecordedLine } from './record.ts';
import type { HandedPlan } from './read-text.ts';

export type Amounts = Pick<RecordedLine, 'asked' | 'takenOff' | 'counted'>;

/** The amounts of an item, or of one of its years: those handed in beside those found. */
export interface CheckedLine {
  /** The place of the item in the plan, from 0. */
  readonly item: number;
  readonly title: string;
  readonly year: number | undefined;
  readonly handed: Amounts | undefined;
  /** Undefined where the item comes to nothing that could be counted: it is not filled in, or has no such year. */
  readonly found: Amounts | undefined;
  readonly agrees: boolean;
}

/** A sum over the items, handed in and found. */
export interface CheckedSum {
  readonly sum: 'total' | 'beyond' | 'inKind';
  readonly handed: Span | undefined;
  readonly found: Span;
  readonly agrees: boolean;
}

export interface Check {
  /** Whether the amounts handed in are those found; undefined where none was handed in. */
  readonly agrees: boolean | undefined;
  /** How many lines and sums differ. */
  readonly differences: number;
  readonly lines: readonly CheckedLine[];
  readonly sums: readonly CheckedSum[];
  /** Whether the rules have other answers than when the plan was handed on; false where its record does not say. */
  readonly rulesChanged: boolean;
  readonly computed: ComputedPlan;
}

/** Works a handed-on plan out again and puts the amounts handed in beside those found. */
export const check = ({ plan, record }: HandedPlan, rules: string): Check => {
  const computed = computePlan(plan);
  const recorded = record?.lines ?? [];
  const lines = plan.items.flatMap(({ benefit }, item): readonly CheckedLine[] => {
    const title = findBenefit(benefit)?.title ?? '';
    const handedIn = recorded.filter((line) => line.item === item);
    if (handedIn.length === 0) {
      return [{ item, title, year: undefined, handed: undefined, found: amountsIn(computed, item), agrees: true }];
    }
    return handedIn.map((handed) => {
      const found = amountsIn(computed, item, handed.year);
      return { item, title, year: handed.year, handed, found, agrees: isSame(handed, found) };
    });
  });
  const sums = sumsOf(record, computed);
  const compared = recorded.length > 0 || sums.some(({ handed }) => handed !== undefined);
  const differences = [...lines, ...sums].filter(({ agrees }) => !agrees).length;
  return {
    agrees: compared ? differences === 0 : undefined,
    differences,
    lines,
    sums,
    rulesChanged: record !== undefined && record.rules !== '' && record.rules !== rules,
    computed,
  };
};

const amountsIn = (computed: ComputedPlan, item: number, year?: number): Amounts | undefined => {
  const line = lineAt(computed, item);
  if (!line) return undefined;
  if (year === undefined) return { asked: line.estimate.amount, takenOff: line.takenOff };
  const ofYear = line.years.find((each) => each.year === year);
  return ofYear && amountsOf(line, ofYear, computed.worked);
};

/** What a line comes to in one of its years, as tables say it and as it is checked; `counted` where it is part of the total. */
export const amountsOf = (
  line: Line,
  { year, asked, counted, lowest }: Line['years'][number],
  worked: Worked,
): Amounts => ({
  asked: { min: asked.min.toFen(), max: asked.max.toFen() },
  takenOff: line.takenOff?.years.find((each) => each.year === year),
  counted: isInTotal(line, year, worked) ? { min: lowest.toFen(), max: counted.max.toFen() } : undefined,
});

type Worked = ComputedPlan['worked'];

/** Whether a line is part of the total in a year: money, not supported elsewhere, and before the measures end. */
export const isInTotal = ({ claimedElsewhere, benefit }: Line, year: number, { answer }: Worked) =>
  !claimedElsewhere && benefit.kind !== 'in-kind' && answer.byYear.some((each) => each.year === year);

/** What was handed in decides what is compared: a table says what is counted, a link does not. */
const isSame = (handed: Amounts, found: Amounts | undefined): boolean =>
  isSameSpan(handed.asked, found?.asked) &&
  isSameSpan(handed.takenOff, found?.takenOff) &&
  (handed.counted === undefined || isSameSpan(handed.counted, found?.counted));

const isSameSpan = (one: Span | undefined, other: Span | undefined): boolean =>
  (one?.min ?? NOTHING) === (other?.min ?? NOTHING) && (one?.max ?? NOTHING) === (other?.max ?? NOTHING);

const NOTHING = '0.00';

const sumsOf = (record: PlanRecord | undefined, { worked }: ComputedPlan): readonly CheckedSum[] => {
  const { total, beyondValidity, inKind } = worked.answer;
  const spanOf = (sum: string | undefined) => (sum === undefined ? undefined : { min: sum, max: sum });
  const sums = [
    { sum: 'total', handed: record?.total, found: total },
    { sum: 'beyond', handed: record?.beyond, found: beyondValidity },
    { sum: 'inKind', handed: spanOf(record?.inKind), found: { min: inKind, max: inKind } },
  ] as const;
  return sums.map((each) => ({ ...each, agrees: each.handed === undefined || isSameSpan(each.handed, each.found) }));
};
