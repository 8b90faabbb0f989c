import { bulkFiles, bulkNotes, bulkResult, type bulkStates } from '../../strings/index.ts';
import { columnName } from '../export/sheet.ts';
import type { RowResult } from './answer.ts';
import type { Firm } from './firms.ts';
import type { FoundHeads } from './heads.ts';
import { wrongUnits, type ReadRow } from './read-row.ts';
import type { Totals } from './totals.ts';

export interface Progress {
  /** Reading the table, working out its firms, or writing the result. */
  readonly phase: 'reading' | 'computing' | 'writing';
  readonly rows: number;
  /** Of the phase, from 0 to 1; undefined where it is not known. */
  readonly share: number | undefined;
}

/** What is done between batches: lets others work, waits while it is paused, throws to end the run. */
export type Turn = (progress: Progress) => Promise<void>;

/** A row that was not worked out, as the page lists it. */
export interface ListedProblem {
  /** As spreadsheets count, from 1. */
  readonly row: number;
  /** As its row names it; empty where it does not. */
  readonly firm: string;
  /** `C`; empty where it is about the whole row. */
  readonly column: string;
  readonly head: string;
  readonly text: string;
  readonly reason: string;
}

export type State = keyof typeof bulkStates;

/** What came of a table. */
export interface Report {
  readonly heads: FoundHeads;
  /** By the place of a row in the table, from 0; rows above the headings have none. */
  readonly results: readonly (RowResult | undefined)[];
  readonly counts: Readonly<Record<State, number>>;
  readonly firms: number;
  readonly totals: Totals;
  /** The first of them; the result has all. */
  readonly problems: readonly ListedProblem[];
  readonly notes: readonly string[];
}

/** A row that asks for something, and its place in the table. */
export type PlacedRow = ReadRow & { readonly place: number };

/** What is worth knowing of a row that is worked out. @param lost rows of its firm that are not */
export const noteOn = (row: PlacedRow, firm: Firm<PlacedRow>, lost: number): string =>
  [
    ...(firm.alone === 'unnamed' ? [bulkNotes.alone] : firm.alone === 'ambiguous' ? [bulkNotes.severalCodes] : []),
    ...(row.hasBadCode ? [bulkNotes.badCode] : []),
    ...(firm.names.length > 0
      ? [bulkNotes.severalNames(firm.names.filter((name) => name !== row.firm).join(bulkResult.between))]
      : []),
    ...(lost > 0 ? [bulkNotes.siblings(lost)] : []),
    ...(row.isBelieved ? [bulkNotes.believed] : []),
  ].join('');

const MOST_NAMED = 8;

/** What is worth knowing of the columns of a table. */
export const notesOn = ({ heads, texts, twice }: FoundHeads): readonly string[] => {
  const known = new Set([...heads.values(), ...twice.map(([, second]) => second)].map(({ column }) => column));
  const others = texts.filter((text, column) => text !== '' && !known.has(column));
  return [
    ...wrongUnits(heads).map(([{ column, text }, reason]) => bulkFiles.unitOfHead(columnName(column), text, reason)),
    ...twice.map(([first, second]) => bulkFiles.twice(first.text, columnName(first.column), columnName(second.column))),
    ...(others.length > 0
      ? [bulkFiles.unknownHeads(others.slice(0, MOST_NAMED), Math.max(0, others.length - MOST_NAMED))]
      : []),
  ];
};
