import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import { findBenefit, type Status } from '../../src/rules/index.ts';
import { type Request } from '../oracle/oracle.ts';
import { compare, fraction, parse } from '../oracle/rational.ts';
import { anyRequest } from '../oracle/requests.ts';
import { answered, holds } from './support.ts';

/** The first of these that holds is the status. */
const PRECEDENCE: readonly Status[] = ['ineligible', 'undecided', 'conditional', 'eligible'];

const conditionsOf = ({ benefit }: Request): readonly string[] =>
  findBenefit(benefit)?.conditions.map(({ id }) => id) ?? [];

const withAll = (request: Request, answer: true | undefined): Request => ({
  ...request,
  conditions: answer ? Object.fromEntries(conditionsOf(request).map((id) => [id, answer])) : {},
});

/** The one case that the text leaves open: a revenue of exactly 20 million. */
const isOpen = ({ benefit, inputs }: Request): boolean =>
  benefit === 'scale-up-award' && compare(parse(inputs.annualRevenue), fraction(20_000_000n)) === 0;

const isInferred = ({ benefit }: Request, id: string): boolean =>
  findBenefit(benefit)?.conditions.some((condition) => condition.id === id && !condition.stated) ?? false;

/** A request, and one of the conditions of its benefit. */
const withCondition = fc
  .tuple(anyRequest, fc.nat())
  .map(([request, index]) => ({ request, id: conditionsOf(request)[index % conditionsOf(request).length] ?? '' }));

const answering = ({ request, id }: { request: Request; id: string }, answer: boolean): Request => ({
  ...request,
  conditions: { ...request.conditions, [id]: answer },
});

describe('the status', () => {
  holds('is the first that holds: ineligible, undecided, conditional, eligible', anyRequest, (request) => {
    const { status, unmet, unconfirmed } = answered(request);
    const isRefused = unmet.some((id) => !isInferred(request, id));
    const applies = [isRefused, isOpen(request) || unmet.length > 0, unconfirmed.length > 0, true];
    return status === PRECEDENCE[applies.indexOf(true)];
  });

  holds('lists as unconfirmed exactly the conditions without an answer', anyRequest, (request) => {
    const given = request.conditions ?? {};
    return isDeepStrictEqual(
      answered(request).unconfirmed,
      conditionsOf(request).filter((id) => given[id] === undefined),
    );
  });

  holds(
    'is ineligible as soon as a stated condition is false, undecided by an inferred one',
    withCondition,
    (drawn) => {
      const { status, amount, unmet } = answered(answering(drawn, false));
      if (!unmet.includes(drawn.id)) return false;
      if (unmet.some((id) => !isInferred(drawn.request, id))) return status === 'ineligible';
      return isInferred(drawn.request, drawn.id) && status === 'undecided' && amount.min === '0.00';
    },
  );

  holds('is never a worse one after a condition turns out to be true', withCondition, (drawn) => {
    const rank = (request: Request) => PRECEDENCE.indexOf(answered(request).status);
    return rank(answering(drawn, true)) >= rank(drawn.request);
  });

  holds('comes with nothing but zeros when it is ineligible', anyRequest, (request) => {
    const { status, amount, years = [], capped, readings } = answered(request);
    const isZero = ({ min, max }: { min: string; max: string }) => min === '0.00' && max === '0.00';
    return status !== 'ineligible' || ([amount, ...years].every(isZero) && !capped && readings.length === 0);
  });

  holds('does not touch the sum: what is not yet known pays what it pays when it is true', anyRequest, (request) => {
    const [unknown, known] = [answered(withAll(request, undefined)), answered(withAll(request, true))];
    const sums = ({ amount, years, capped, readings, unmet }: typeof known) => [amount, years, capped, readings, unmet];
    return isDeepStrictEqual(sums(unknown), sums(known));
  });

  holds('comes with readings that all differ from the sum, each once', anyRequest, (request) => {
    const { amount, readings } = answered(request);
    const isOther = readings.every(({ amount: { min, max } }) => min !== amount.min || max !== amount.max);
    return isOther && new Set(readings.map(({ id }) => id)).size === readings.length;
  });
});
