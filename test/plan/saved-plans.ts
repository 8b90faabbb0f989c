import fc from 'fast-check';
import type { SavedInput, SavedItem, SavedPlan, SavedRow } from '../../src/plan/saved-plan.ts';
import { anyPlan, type AskedItem } from '../properties/plans.ts';

/** A number as the form keeps it, whatever way the request spells it. */
const kept = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') throw new Error(`no input of a plan: ${JSON.stringify(value)}`);
  return String(value).includes('e') ? value.toFixed(6) : String(value);
};

const keptRow = (row: object): SavedRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, kept(value)]));

const keptInputs = (inputs: object): Readonly<Record<string, SavedInput>> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.map((row: object) => keptRow(row)) : kept(value),
    ]),
  );

const savedItem = ({ inputs, conditions = {}, claimedElsewhere = false, ...rest }: AskedItem): SavedItem => ({
  ...rest,
  inputs: keptInputs(inputs),
  conditions: Object.fromEntries(
    Object.entries(conditions).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  ),
  claimedElsewhere,
});

/** Some of what an object holds: a form that is not filled in yet. */
const some = <T>(record: Readonly<Record<string, T>>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.subarray(Object.entries(record)).map((entries) => Object.fromEntries(entries));

const unfinished = (item: SavedItem): fc.Arbitrary<SavedItem> =>
  some(item.inputs)
    .chain((inputs) =>
      fc.record(
        Object.fromEntries(
          Object.entries(inputs).map(([name, input]): [string, fc.Arbitrary<SavedInput>] => [
            name,
            typeof input === 'string' ? fc.constant(input) : fc.oneof(fc.tuple(...input.map(some)), fc.constant([])),
          ]),
        ),
        { noNullPrototype: true },
      ),
    )
    .chain((inputs) => mistyped({ ...item, inputs }));

/** With one number that cannot be read, where there is one. */
const mistyped = (item: SavedItem): fc.Arbitrary<SavedItem> => {
  const { inputs } = item;
  const controls = Object.entries(inputs).flatMap(([name, input]) =>
    typeof input === 'string' && /^[\d.]+$/.test(input) ? [name] : [],
  );
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((typed) => !/\p{Cs}/u.test(typed));
  return controls.length === 0
    ? fc.constant(item)
    : fc.tuple(fc.constantFrom(...controls), text).map(([control, typed]) => ({
        ...item,
        inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== control)),
        typed: { [control]: `约${typed}` },
      }));
};

const month = fc.integer({ min: 1, max: 12 }).map(String);
const period = fc.record(
  { month, toYear: fc.integer({ min: 2025, max: 2029 }).map(String), toMonth: month },
  { requiredKeys: ['month'], noNullPrototype: true },
);

/** Now and then with the period that its years follow from. */
const timed = (item: SavedItem): fc.Arbitrary<SavedItem> =>
  'years' in item.inputs
    ? fc.option(period, { nil: undefined }).map((chosen) => (chosen ? { ...item, period: chosen } : item))
    : fc.constant(item);

const name = fc
  .oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 40 }))
  .filter((text) => text.length <= 100);

/** A plan as the page keeps it: now and then with items that are not filled in yet. */
export const anySavedPlan: fc.Arbitrary<SavedPlan> = anyPlan
  .chain(({ start, items }) =>
    fc.record({
      name,
      start: fc.constant(start),
      items: fc.tuple(
        ...items
          .map(savedItem)
          .map((item) =>
            fc
              .oneof({ weight: 4, arbitrary: fc.constant(item) }, { weight: 1, arbitrary: unfinished(item) })
              .chain(timed),
          ),
      ),
    }),
  )
  .map((plan): SavedPlan => ({ ...plan }));
