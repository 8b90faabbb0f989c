import type { Span, Status } from '../../rules/index.ts';
import type { Edition } from './rules-version.ts';
import type { ComputedPlan } from '../compute.ts';
import { checksumOf } from './checksum.ts';

/** What a plan came to when it was handed on (测算单的记录): enough to tell later what has changed since. */
export interface Sheet extends Edition {
  /** ISO, in the place where it was made: `2026-10-05`. */
  readonly date: string;
  readonly lines: readonly SheetLine[];
  /** Up to the last valid year, and after it. */
  readonly total: Span;
  readonly beyond: Span;
  readonly inKind: string;
}

export interface SheetLine extends Span {
  /** Checksum of the line as filled in. */
  readonly filled: string;
  readonly status: Status;
  /** What a limit per enterprise took off. */
  readonly takenOff?: Span;
}

export const sheetOf = ({ plan, request, worked }: ComputedPlan, { rules, text }: Edition, date: string): Sheet => {
  const { lines, total, beyondValidity: beyond, inKind } = worked.answer;
  const sheetLines = lines.flatMap(({ item, status, amount: { min, max }, takenOff }) => {
    const asked = request.items[item];
    const off = takenOff && { takenOff: { min: takenOff.min, max: takenOff.max } };
    return asked ? [{ filled: checksumOf(asked, plan.start), status, min, max, ...off }] : [];
  });
  return { rules, text, date, lines: sheetLines, total, beyond, inKind };
};

/** The day in the reader's own place. */
export const dayOf = (date: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
