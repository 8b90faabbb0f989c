import type { ItemTime } from '../entry/period.ts';

/** A plan (测算单) as it is kept in the browser, carried by its link and handed on: what was filled in, no result. */
export interface SavedPlan {
  /** Of the enterprise; may be empty. */
  readonly name: string;
  /** The year in which every item starts that says nothing else. */
  readonly start: number;
  readonly items: readonly SavedItem[];
}

/** One benefit of a plan; it may stand there several times, and be only partly filled in. */
export interface SavedItem {
  readonly benefit: string;
  /** As the rules take them (元, ㎡, …), in plain decimals; what is not filled in yet is absent. */
  readonly inputs: Readonly<Record<string, SavedInput>>;
  /** What was answered with yes or no; the rest is not yet known. */
  readonly conditions: Readonly<Record<string, boolean>>;
  readonly start?: number | undefined;
  /** True where another measure of the district has supported the same already (annex.1). */
  readonly claimedElsewhere: boolean;
  /** The month it began in, and when it ended, where that was asked: its rows follow from it, and the rules know only these. */
  readonly period?: ItemTime['period'] | undefined;
  /** What was typed and cannot be read as a number, as typed, by the name of its control (rows from 1). */
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** A benefit of which nothing is filled in yet. */
export const blank = (benefit: string): SavedItem => ({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false });

/** A number or a choice, or the rows of a list. */
export type SavedInput = string | readonly SavedRow[];

export type SavedRow = Readonly<Record<string, string>>;

/** In characters. A name longer than any enterprise has would not fit its sheet. */
export const LONGEST_NAME = 100;

/** The year of a plan whose own cannot be read, and of a new one where the clock is wrong. */
export const USUAL_START = 2026;
