import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import { type Estimate } from '../../src/rules/index.ts';
import { MONEY, units } from '../oracle/numbers.ts';
import { type Request } from '../oracle/oracle.ts';
import { decimal } from '../oracle/rational.ts';
import { requestFor } from '../oracle/requests.ts';
import { answered, holds, largestSum } from './support.ts';

const LISTS: Readonly<Record<string, string>> = {
  'tech-upgrade': 'projects',
  exhibition: 'events',
  'corpus-purchase': 'years',
  'rent-subsidy': 'years',
  'incubator-operation': 'years',
  'loan-interest': 'years',
  'guarantee-fee': 'years',
};

const anyWithList = fc.oneof(...Object.keys(LISTS).map(requestFor));

const listOf = ({ benefit, inputs }: Request) => inputs[LISTS[benefit] ?? ''] as readonly object[];

const withList = (request: Request, list: readonly object[]): Request => ({
  ...request,
  inputs: { ...request.inputs, [LISTS[request.benefit] ?? '']: list },
});

const anyShuffled = anyWithList.chain((request) => {
  const list = listOf(request);
  return fc.record({
    request: fc.constant(request),
    shuffled: fc
      .shuffledSubarray([...list.keys()], { minLength: list.length })
      .map((order) => order.map((index) => list[index] ?? {})),
  });
});

/** A benefit with a cap for each item, the name of the list, and an item with the given sum. */
const ITEMS = [
  {
    benefit: 'tech-upgrade',
    list: 'projects',
    cap: 500_000_000n,
    item: (sum: string) => ({ completedInvestment: sum }),
  },
  {
    benefit: 'exhibition',
    list: 'events',
    cap: 20_000_000n,
    item: (sum: string) => ({ boothArea: '100', approvedInvestment: sum }),
  },
];

const twoSums = (near: bigint) => {
  const half = units({ ...MONEY, max: MONEY.max / 2n }, [near, near / 2n]);
  return fc.tuple(half, half);
};

describe('lists', () => {
  holds('the order of the items changes nothing but the order of the years', anyShuffled, ({ request, shuffled }) => {
    const settled = ({ status, amount, capped, unmet, unconfirmed, readings, years }: Estimate) => [
      ...[status, amount, capped, unmet, unconfirmed, readings],
      years?.map(({ min, max }) => `${min} ${max}`).sort(),
    ];
    return isDeepStrictEqual(settled(answered(request)), settled(answered(withList(request, shuffled))));
  });

  holds('leaving out the last item never raises the sum', anyWithList, (request) => {
    const list = listOf(request);
    return list.length < 2 || largestSum(withList(request, list.slice(0, -1))) <= largestSum(request);
  });

  for (const { benefit, list, cap, item } of ITEMS) {
    // Added exactly and rounded once: here not even a fen is lost.
    holds(`${benefit}: two items never get less than one of their joint size`, twoSums(cap), ([a, b]) => {
      const paid = (...sums: readonly bigint[]) =>
        largestSum({ benefit, inputs: { [list]: sums.map((sum) => item(decimal(sum, 2))) } });
      return paid(a, b) >= paid(a + b);
    });
  }
});
