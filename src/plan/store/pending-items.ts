import { currentRequest } from '../../links/forwards.ts';
import { findBenefit } from '../../rules/index.ts';
import { readWholeItem, writeItem } from '../link/plan-link.ts';
import type { SavedInput, SavedItem } from '../saved-plan.ts';
import { idOf, attempt, keysWith, type PlanStorage } from './storage.ts';
import { PENDING } from './leave-estimate.ts';

/** What waits under one key: items as they stand in a link, by an id that is the same in every tab, and what is none. */
export interface Pending {
  readonly key: string;
  readonly items: readonly (readonly [id: string, text: string])[];
  readonly unreadable: readonly string[];
}

export const listPending = (storage: PlanStorage): readonly Pending[] =>
  keysWith(storage, PENDING).flatMap((key) => {
    const text = attempt(() => storage.getItem(key)) ?? undefined;
    return text === undefined ? [] : [readPending(key, text)];
  });

/** Total: whatever has been stored there is either read or named. */
export const readPending = (key: string, text: string): Pending => {
  const value = attempt((): unknown => JSON.parse(text));
  if (typeof value !== 'object' || value === null) return { key, items: [], unreadable: [text] };
  const read = (Array.isArray(value) ? value : [value]).map((each: unknown, index) => {
    const item = itemIn(each);
    // The bare key is used over and over, any other once.
    const origin = key === PENDING ? text : key;
    const id = Array.isArray(value) ? idOf(`${String(index)} ${origin}`) : idOf(origin);
    return item === undefined ? JSON.stringify(each) : ([id, item] as const);
  });
  return {
    key,
    items: read.filter((each) => typeof each !== 'string'),
    unreadable: read.filter((each) => typeof each === 'string'),
  };
};

/** The text of an estimate, where every part of it is known to the rules; it has been in the hands of the browser. */
const itemIn = (given: unknown): string | undefined => {
  const value = currentRequest(given);
  if (!isRecord(value)) return undefined;
  const { benefit: id, inputs, conditions, start, period, ...rest } = value;
  const benefit = typeof id === 'string' ? findBenefit(id) : undefined;
  if (!benefit || !isRecord(inputs) || !isRecord(conditions) || Object.keys(rest).length > 0) return undefined;
  const names = [...Object.keys(benefit.fields), ...benefit.conditions.map((condition) => condition.id)];
  const isKnown = [...Object.keys(inputs), ...Object.keys(conditions)].every((name) => names.includes(name));
  if (!isKnown || !holds(inputs, isInput) || !holds(conditions, isAnswer)) return undefined;
  if (!isYear(start) || !isPeriod(period)) return undefined;
  const text = writeItem({ benefit: benefit.id, inputs, conditions, start, period, claimedElsewhere: false });
  return readWholeItem(text) && text;
};

const holds = <T>(
  record: Readonly<Record<string, unknown>>,
  is: (value: unknown) => value is T,
): record is Readonly<Record<string, T>> => Object.values(record).every(is);

const isAnswer = (value: unknown): value is boolean => typeof value === 'boolean';

const isYear = (value: unknown): value is number | undefined => value === undefined || typeof value === 'number';

const isPeriod = (value: unknown): value is SavedItem['period'] =>
  value === undefined ||
  (isRecord(value) &&
    Object.entries(value).every(
      ([part, text]) => ['month', 'toYear', 'toMonth'].includes(part) && typeof text === 'string',
    ));

const isInput = (value: unknown): value is SavedInput =>
  typeof value === 'string' ||
  (Array.isArray(value) &&
    value.every((row) => isRecord(row) && Object.values(row).every((cell) => typeof cell === 'string')));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
