import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import { COUNT, MONEY, RATE, spell, spelling, type Spelling } from '../oracle/numbers.ts';
import { type Request } from '../oracle/oracle.ts';
import { parse } from '../oracle/rational.ts';
import { anyRequest } from '../oracle/requests.ts';
import { answered, holds } from './support.ts';

/** The names of inputs that are not sums or areas, by what they are. */
const WHOLE = new Set(['months', 'assessedCases', 'participants']);
const scaleOf = (name: string) => (name === 'annualRatePercent' ? RATE : WHOLE.has(name) ? COUNT : MONEY);

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value));

/** The same request with each number spelled in the next of the given ways. */
const respell = (request: Request, ways: readonly Spelling[]): Request => {
  let next = 0;
  const anew = (name: string, value: unknown): unknown => {
    if (!isNumber(value)) return value;
    const scale = scaleOf(name);
    const { top, bottom } = parse(value);
    const units = (top * 10n ** BigInt(scale.decimals)) / bottom;
    return spell(units, scale, ways[next++ % ways.length] ?? 'plain');
  };
  return { ...request, inputs: JSON.parse(JSON.stringify(request.inputs, anew)) as Request['inputs'] };
};

const ways = fc.array(spelling, { minLength: 1, maxLength: 5 });

describe('the spelling of a number', () => {
  holds(
    'does not change one letter of the answer: JSON numbers, strings, zeros in front and at the end',
    fc.tuple(anyRequest, ways),
    ([request, chosen]) => isDeepStrictEqual(answered(respell(request, chosen)), answered(request)),
  );
});
