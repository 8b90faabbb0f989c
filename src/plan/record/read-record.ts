import { plan as answerTo, type Issue } from '../../rules/index.ts';
import { LONGEST_NAME, type SavedInput, type SavedItem, type SavedPlan, type SavedRow } from '../saved-plan.ts';
import { readSheet } from './record-schema.ts';
import type { Sheet } from './record.ts';

/** A plan that was handed on; `sheet` is undefined where no whole record of it is there. */
export interface HandedOn {
  readonly plan: SavedPlan;
  readonly sheet: Sheet | undefined;
}

/** What the rules accept, in the shape in which their values are read from JSON. */
interface Asked {
  readonly start: number | string;
  readonly items: readonly AskedItem[];
  readonly sheet?: unknown;
}

interface AskedItem {
  readonly benefit: string;
  readonly inputs?: Readonly<Record<string, AskedInput>>;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly start?: number | string;
  readonly claimedElsewhere?: boolean;
}

type AskedNumber = string | number;
type AskedInput = AskedNumber | readonly Readonly<Record<string, AskedNumber>>[];

/** Reads a plan as the command line takes it, or says what is wrong with it. Total: any JSON value gets an answer. */
export const readRecord = (value: unknown): HandedOn | readonly Issue[] => {
  const answer = answerTo(value, { explain: false });
  if ('error' in answer) return answer.error.issues;
  const { start, items, sheet } = value as Asked;
  return { plan: { name: nameIn(sheet), start: Number(start), items: items.map(readItem) }, sheet: readSheet(sheet) };
};

const nameIn = (sheet: unknown): string => {
  const { name } = (sheet ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '';
};

const readItem = (item: AskedItem): SavedItem => ({
  benefit: item.benefit,
  inputs: mapValues(item.inputs ?? {}, readInput),
  conditions: item.conditions ?? {},
  ...(item.start === undefined ? {} : { start: Number(item.start) }),
  claimedElsewhere: item.claimedElsewhere ?? false,
});

const readInput = (input: AskedInput): SavedInput =>
  typeof input === 'object' ? input.map((row): SavedRow => mapValues(row, String)) : String(input);

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
