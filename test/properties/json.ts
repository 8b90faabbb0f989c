import fc from 'fast-check';
import { anyRequest, BENEFITS } from '../oracle/requests.ts';

/** What JSON.parse makes of a value: an own key `__proto__` stays a key, NaN becomes null, what JSON lacks goes. */
const asJson = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
};

const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'length',
  '0',
  '',
];
const NAMES = ['benefit', 'inputs', 'conditions', 'years', 'projects', 'events', 'months', 'purchaseCost', 'title'];
const TEXTS = [
  '1e5',
  '-1',
  '+1',
  '0x10',
  '１２',
  '1,000',
  '12.345',
  '.5',
  '5.',
  ' 5',
  '5\n',
  'NaN',
  'Infinity',
  '9'.repeat(400),
];
const NUMBERS = [-1, 0.001, 1e13 + 1, 1e21, 1e-7, 1e308, 5e-324, 0.1 + 0.2, 2 ** 53 + 2];

const key = fc.oneof(fc.constantFrom(...TRAPS), fc.constantFrom(...NAMES), fc.string({ maxLength: 6 }));

const leaf = fc.oneof(
  fc.constantFrom(null, true, false, ...BENEFITS, ...TRAPS, ...TEXTS, ...NUMBERS),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.string({ unit: 'binary' }),
);

/** JSON whose keys are often names that objects inherit or names of the contract. */
const trapped = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

export const anyJson: fc.Arbitrary<unknown> = fc
  .oneof(trapped, fc.jsonValue(), fc.anything({ maxDepth: 3, withNullPrototype: true, withObjectString: true }))
  .map(asJson);

type Container = Record<string, unknown>;

const containersIn = (value: unknown): readonly Container[] =>
  typeof value === 'object' && value !== null
    ? [value as Container, ...Object.values(value).flatMap(containersIn)]
    : [];

/** An admissible request with one value replaced, added or taken away somewhere. */
const damaged = fc
  .record({
    request: anyRequest,
    place: fc.nat(),
    key: fc.oneof(fc.nat(), key),
    value: fc.oneof(leaf, anyJson),
    removes: fc.boolean(),
  })
  .map(({ request, place, key, value, removes }) => {
    const copy = asJson(request);
    const containers = containersIn(copy);
    const container = containers[place % containers.length] ?? {};
    const keys = Object.keys(container);
    const name = typeof key === 'string' ? key : (keys[key % Math.max(keys.length, 1)] ?? '');
    if (Array.isArray(container)) container.splice(place % (container.length + 1), removes ? 1 : 0, value);
    else if (removes) Reflect.deleteProperty(container, name);
    else Object.defineProperty(container, name, { value, enumerable: true, configurable: true, writable: true });
    return asJson(copy);
  });

const envelope = fc
  .record(
    { benefit: fc.oneof(fc.constantFrom(...BENEFITS), anyJson), inputs: anyJson, conditions: anyJson },
    { requiredKeys: ['benefit'] },
  )
  .map(asJson);

/** Everything that a line of JSON may ask: sense, nonsense, and sense with one fault. */
export const anyQuestion: fc.Arbitrary<unknown> = fc.oneof(anyRequest.map(asJson), damaged, envelope, anyJson);
