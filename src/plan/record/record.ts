import type { Span } from '../../rules/index.ts';
import type { ComputedPlan } from '../compute.ts';

/** What a plan came to when it was handed on (测算单的记录); a table that was edited may have only a part of it. */
export interface PlanRecord {
  /** ISO, in the time of China: `2026-10-05`; empty where it is not said. */
  readonly date: string;
  /** The version of the rules; empty where it is not said. */
  readonly rules: string;
  readonly lines: readonly RecordedLine[];
  /** Up to the last valid year, after it, and in kind: in yuan with two decimals. */
  readonly total?: Span | undefined;
  readonly beyond?: Span | undefined;
  readonly inKind?: string | undefined;
}

/** The amounts of one item, or of one of its years where the record goes into years. */
export interface RecordedLine {
  /** The place of the item in the plan, from 0. */
  readonly item: number;
  readonly year?: number | undefined;
  /** By the item's own estimate. */
  readonly asked: Span;
  /** What a limit per enterprise took off. */
  readonly takenOff?: Span | undefined;
  /** What the sum counts of it; only tables say so. */
  readonly counted?: Span | undefined;
}

/** The record of a plan that has been worked out; `date` is the day on which it is handed on. */
export const recordOf = ({ places, worked }: ComputedPlan, rules: string, date: string): PlanRecord => {
  const { lines, total, beyondValidity: beyond, inKind } = worked.answer;
  return {
    date,
    rules,
    lines: lines.map(({ item, amount, takenOff }) => ({
      item: places[item] ?? item,
      asked: spanIn(amount),
      ...(takenOff && { takenOff: spanIn(takenOff) }),
    })),
    total,
    beyond,
    inKind,
  };
};

const spanIn = ({ min, max }: Span): Span => ({ min, max });
