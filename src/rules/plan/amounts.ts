import type { Span } from '../estimate-of.ts';
import { Exact } from '../kit/exact.ts';

/** A lower and an upper bound in yuan. Each is a sum of amounts already rounded to the fen, so adding loses nothing. */
export interface Bounds {
  readonly min: Exact;
  readonly max: Exact;
}

export const NOTHING: Bounds = { min: Exact.zero, max: Exact.zero };

export const boundsOf = ({ min, max }: Span): Bounds => ({ min: Exact.of(min), max: Exact.of(max) });

export const add = (one: Bounds, other: Bounds): Bounds => ({
  min: one.min.plus(other.min),
  max: one.max.plus(other.max),
});

export const sum = (all: readonly Bounds[]): Bounds => all.reduce(add, NOTHING);

export const subtract = (whole: Bounds, part: Bounds): Bounds => ({
  min: whole.min.minus(part.min),
  max: whole.max.minus(part.max),
});

/** The part of each bound that still fits into what a limit leaves. */
export const lesser = (one: Bounds, other: Bounds): Bounds => ({
  min: smaller(one.min, other.min),
  max: smaller(one.max, other.max),
});

/** Below 0 where the first can pay less: by its upper bound, then by its lower one. */
export const compare = (one: Bounds, other: Bounds): number => one.max.compare(other.max) || one.min.compare(other.min);

/** Whether anything can be paid at all. */
export const pays = ({ max }: Bounds): boolean => !max.isZero();

export const spanOf = ({ min, max }: Bounds): Span => ({ min: min.toFen(), max: max.toFen() });

export const smaller = (one: Exact, other: Exact): Exact => (one.compare(other) > 0 ? other : one);
