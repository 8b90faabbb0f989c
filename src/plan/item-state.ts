import { estimate, findBenefit, isFailure, isRefusedBy, type Field } from '../rules/index.ts';
import type { SavedInput, SavedItem } from './saved-plan.ts';

/**
 * How far an item is: `computed`, it is filled in; `refused`, what is filled in already says no, whatever the rest;
 * `waiting`, more is needed.
 */
export type ItemState = 'computed' | 'refused' | 'waiting';

/** Whether an item has all that its benefit needs, and nothing that cannot be read. */
const isComplete = ({ benefit, inputs, conditions, typed }: SavedItem): boolean =>
  typed === undefined && !isFailure(estimate({ benefit, inputs, conditions }, { explain: false }));

const known = new WeakMap<SavedItem, ItemState>();

/** Remembered for each item: an item that a key has not changed is the same object, and is asked about several times. */
export const stateOf = (item: SavedItem): ItemState => {
  const state = known.get(item) ?? findState(item);
  known.set(item, state);
  return state;
};

const findState = (item: SavedItem): ItemState => {
  if (isComplete(item)) return 'computed';
  const conditions = findBenefit(item.benefit)?.conditions ?? [];
  if (isRefusedBy(conditions, item.conditions) || missesThreshold(item)) return 'refused';
  return 'waiting';
};

/** Amounts and thresholds only grow with their inputs: where the largest numbers get a no, all others do. */
const missesThreshold = (item: SavedItem): boolean => {
  const answer = estimate({ benefit: item.benefit, inputs: atMost(item), conditions: {} }, { explain: false });
  return !isFailure(answer) && answer.status === 'ineligible';
};

const atMost = ({ benefit, inputs }: SavedItem): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(findBenefit(benefit)?.fields ?? {}).map(([name, field]) => [name, largest(field, inputs[name])]),
  );

const largest = (field: Field, given: SavedInput | undefined): unknown => {
  if (field.type === 'number') return given ?? field.max;
  if (field.type === 'choice') return given ?? field.options[0]?.value;
  const rows = Array.isArray(given) && given.length > 0 ? given : [{}];
  return rows.map((row: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(field.fields).map(([name, each]) => [name, row[name] ?? each.max])),
  );
};
