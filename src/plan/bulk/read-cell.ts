import type { NumberField } from '../../rules/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { parseEntry } from '../../entry/number-entry.ts';
import { bulkAnswers } from '../../strings/index.ts';
import { textOf, type CellValue } from './table-source.ts';
import type { Head } from './heads.ts';

/** Why a row is not worked out, and where. */
export interface Problem {
  /** Undefined where it is about the row as a whole, or a column that is not there. */
  readonly head: Head | undefined;
  /** What stands in the cell. */
  readonly text: string;
  readonly reason: string;
  /** True where the number may be meant, and is only waited for. */
  readonly isDoubt: boolean;
}

const ANSWERS: ReadonlyMap<string, 'yes' | 'no' | ''> = new Map([
  ...bulkAnswers.yes.map((text) => [text, 'yes'] as const),
  ...bulkAnswers.no.map((text) => [text, 'no'] as const),
  ...bulkAnswers.unknown.map((text) => [text, ''] as const),
  ['', ''],
]);

/** Whether a cell says yes or no, or nothing; undefined where it says something else. */
export const answerIn = (cell: CellValue | undefined): 'yes' | 'no' | '' | undefined =>
  ANSWERS.get(textOf(cell).normalize('NFKC').trim().toLowerCase());

/** Whether a sum says no unit of its own, so that it means one thing below 元 and another below 万元. */
export const isBare = (text: string, field: NumberField): boolean => {
  const [inYuan, inWan] = [parseEntry(text, field, 0), parseEntry(text, field, 4)];
  if (inYuan.state === 'wrong') return inYuan.problem === 'too-precise';
  return inYuan.state !== 'valid' || inWan.state !== 'valid' ? inYuan.state !== inWan.state : inYuan.isBare;
};

/** What a form would ask about because it is far from the usual. */
type Doubt = Extract<Entry, { readonly state: 'asked' }>;

export const isDoubt = (entry: Entry): entry is Doubt => entry.state === 'asked' && entry.question === 'implausible';
