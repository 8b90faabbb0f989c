import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import { estimate, findBenefit, isFailure, type Estimate, type Failure } from '../../src/rules/index.ts';
import { anyRequest } from '../oracle/requests.ts';
import { anyJson, anyQuestion } from './json.ts';
import { deepFreeze, fenOf, holds } from './support.ts';

const CODES: readonly string[] = ['invalid-json', 'unknown-benefit', 'invalid-input'];
const STATUSES: readonly string[] = ['ineligible', 'undecided', 'conditional', 'eligible'];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The benefit that a question names, if it is an object that names one in its own right. */
const benefitIn = (question: unknown): string | undefined => {
  if (!isObject(question) || Array.isArray(question) || !Object.hasOwn(question, 'benefit')) return undefined;
  const { benefit } = question as { benefit: unknown };
  return typeof benefit === 'string' && findBenefit(benefit) ? benefit : undefined;
};

const codeFor = (question: unknown): string => {
  if (!isObject(question) || Array.isArray(question)) return 'invalid-json';
  return benefitIn(question) === undefined ? 'unknown-benefit' : 'invalid-input';
};

const isSpan = ({ min, max }: { min: string; max: string }): boolean => fenOf(min) <= fenOf(max);

const isSoundEstimate = (answer: Estimate, question: unknown): boolean =>
  answer.benefit === benefitIn(question) &&
  answer.amount.kind === findBenefit(answer.benefit)?.kind &&
  STATUSES.includes(answer.status) &&
  [answer.amount, ...(answer.years ?? []), ...answer.readings.map(({ amount }) => amount)].every(isSpan);

const isSoundFailure = ({ benefit, error }: Failure, question: unknown): boolean =>
  (benefit === null || typeof benefit === 'string') &&
  CODES.includes(error.code) &&
  error.code === codeFor(question) &&
  error.issues.length > 0 &&
  error.issues.every(({ path, message }) => typeof path === 'string' && message !== '');

const UNKNOWN_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'Inputs', 'note', '0', ''];

describe('estimate, whatever JSON it is asked', () => {
  holds('never throws, and answers an estimate or a failure with the code that fits', anyQuestion, (question) => {
    const answer = estimate(question);
    return isFailure(answer) ? isSoundFailure(answer, question) : isSoundEstimate(answer, question);
  });

  holds('answers plain JSON: nothing is lost on the way to a line of output', anyQuestion, (question) => {
    const answer = estimate(question);
    return isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer);
  });

  holds('is a pure function: the same answer twice, and the question as it was', anyQuestion, (question) => {
    const before = JSON.stringify(question);
    const first = JSON.stringify(estimate(deepFreeze(question)));
    return JSON.stringify(estimate(question)) === first && JSON.stringify(question) === before;
  });

  holds(
    'refuses a name that is not in the contract, wherever it stands',
    fc.tuple(anyRequest, fc.constantFrom(...UNKNOWN_NAMES), fc.constantFrom('', 'inputs', 'conditions'), anyJson),
    ([request, name, place, value]) => {
      const copy = structuredClone({ conditions: {}, ...request });
      const target = place === '' ? copy : copy[place];
      Object.defineProperty(target, name, { value, enumerable: true });
      const answer = estimate(copy);
      if (!isFailure(answer) || answer.error.code !== 'invalid-input') return false;
      return answer.error.issues.some(({ path }) => path === (place === '' ? name : `${place}.${name}`));
    },
  );
});
