import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import {
  estimate,
  plan,
  summaryOf,
  warningsOf,
  workOut,
  type Parts,
  type PlanAnswer,
  type PlanLine,
  type Span,
  type WorkedPlan,
} from '../../src/rules/index.ts';
import { anyJson, anyQuestion } from './json.ts';
import { anyPlan, type AskedPlan } from './plans.ts';
import { deepFreeze, fenOf, holds } from './support.ts';

const LAST_VALID = 2027;
/** The caps that the text sets an enterprise for a year, in yuan: 9.1, 10.2, 8.3, 11.1, 11.2. */
const YEARLY_CAPS: Readonly<Record<string, bigint>> = {
  'rent-subsidy': 300_000n,
  'incubator-operation': 1_000_000n,
  'corpus-purchase': 500_000n,
  'loan-interest': 500_000n,
  'guarantee-fee': 300_000n,
};
/** What is paid an enterprise once: 2.3, 7.3, 8.2. */
const ONCE = ['scale-up-award', 'vertical-model-award', 'data-service-award'];

const working = (asked: unknown): WorkedPlan => {
  const worked = workOut(asked, { explain: false });
  if ('error' in worked) throw new Error(`not answered: ${JSON.stringify(worked.error)}`);
  return worked;
};
const answering = (asked: unknown): PlanAnswer => working(asked).answer;

type End = 'min' | 'max';
const ENDS: readonly End[] = ['min', 'max'];
const sum = (spans: readonly Span[], end: End): bigint => spans.reduce((total, span) => total + fenOf(span[end]), 0n);
const eachEnd = (check: (end: End) => boolean): boolean => ENDS.every(check);

const itemOf = (asked: AskedPlan, { item }: PlanLine) => asked.items[item];
const startOf = (asked: AskedPlan, line: PlanLine): number => itemOf(asked, line)?.start ?? asked.start;

/** What each line has in each year, and what was taken off, as far as the line itself says it. */
const yearsOf = (asked: AskedPlan, line: PlanLine) =>
  (line.years ?? [line.amount]).map((span, index) => {
    const year = startOf(asked, line) + index;
    return { year, span, off: (line.takenOff?.years ?? []).filter((cut) => cut.year === year) };
  });

/** The lines that are part of the sums of money. */
const money = (asked: AskedPlan, { lines }: PlanAnswer) =>
  lines.filter((line) => itemOf(asked, line)?.claimedElsewhere !== true && line.amount.kind !== 'in-kind');

/** Lines minus what was taken off, over the years that are asked for. */
const net = (asked: AskedPlan, answer: PlanAnswer, end: End, isIn: (year: number, line: PlanLine) => boolean): bigint =>
  money(asked, answer)
    .flatMap((line) => yearsOf(asked, line).filter(({ year }) => isIn(year, line)))
    .reduce((total, { span, off }) => total + fenOf(span[end]) - sum(off, end), 0n);

const everyYear = (asked: AskedPlan, answer: PlanAnswer): readonly number[] => [
  ...new Set(answer.lines.flatMap((line) => yearsOf(asked, line).map(({ year }) => year))),
];

const shuffled = anyPlan.chain((asked) =>
  fc.shuffledSubarray([...asked.items.keys()], { minLength: asked.items.length }).map((order) => ({
    asked,
    other: { ...asked, items: order.flatMap((index) => asked.items.slice(index, index + 1)) },
  })),
);

const sumsOf = ({ byYear, total, beyondValidity, inKind, strict }: PlanAnswer) => [
  ...[byYear, total, beyondValidity, inKind, strict.total],
];

describe('plans', () => {
  holds('the years, the total and what lies beyond are the lines minus what was taken off', anyPlan, (asked) => {
    const answer = answering(asked);
    const isLowered = answer.readings.length > 0;
    // A reading lowers lower ends, and nothing else.
    const is = (end: End, got: bigint, whole: bigint) =>
      isLowered && end === 'min' ? got >= 0n && got <= whole : got === whole;
    const perYear = answer.byYear.every((span) =>
      eachEnd((end) =>
        is(
          end,
          fenOf(span[end]),
          net(asked, answer, end, (year) => year === span.year),
        ),
      ),
    );
    const total =
      eachEnd((end) =>
        is(
          end,
          fenOf(answer.total[end]),
          net(asked, answer, end, (year) => year <= LAST_VALID),
        ),
      ) && fenOf(answer.total.min) >= sum(answer.byYear, 'min');
    const beyond = eachEnd((end) =>
      is(
        end,
        fenOf(answer.beyondValidity[end]),
        net(asked, answer, end, (year) => year > LAST_VALID),
      ),
    );
    return perYear && total && beyond && answer.byYear.every(({ year }) => year <= LAST_VALID);
  });

  holds('what was taken off a line is the sum of its years, and never more than the line', anyPlan, (asked) => {
    const { lines } = answering(asked);
    return lines.every(
      ({ amount, takenOff }) =>
        !takenOff ||
        eachEnd(
          (end) => fenOf(takenOff[end]) === sum(takenOff.years, end) && fenOf(takenOff[end]) <= fenOf(amount[end]),
        ),
    );
  });

  holds(
    'no enterprise gets more in a year than the text allows, and nothing twice that is paid once',
    anyPlan,
    (asked) => {
      const answer = answering(asked);
      const underCaps = Object.entries(YEARLY_CAPS).every(([benefit, cap]) =>
        everyYear(asked, answer).every(
          (when) => net(asked, answer, 'max', (year, line) => year === when && line.benefit === benefit) <= cap * 100n,
        ),
      );
      const once = ONCE.every((benefit) => {
        const paid = money(asked, answer).filter((line) => line.benefit === benefit && fenOf(line.amount.max) > 0n);
        return paid.filter(({ takenOff }) => !takenOff).length <= 1;
      });
      return underCaps && once;
    },
  );

  holds('nothing is taken off beyond need: a cut year is at its cap', anyPlan, (asked) => {
    const answer = answering(asked);
    return answer.lines.every(({ benefit, takenOff }) => {
      const cap = YEARLY_CAPS[benefit];
      if (!takenOff) return true;
      if (cap === undefined) return ONCE.includes(benefit);
      return takenOff.years.every(
        ({ year: when }) =>
          net(asked, answer, 'max', (year, line) => year === when && line.benefit === benefit) === cap * 100n,
      );
    });
  });

  holds('the order of the items changes no sum', shuffled, ({ asked, other }) =>
    isDeepStrictEqual(sumsOf(answering(asked)), sumsOf(answering(other))),
  );

  holds('each line is the estimate of its item, and a plan of one item is its estimate', anyPlan, (asked) => {
    const [first] = asked.items;
    if (!first) return answering(asked).lines.length === 0;
    const { benefit, inputs, conditions = {} } = first;
    const alone = estimate({ benefit, inputs, conditions }, { explain: false });
    const { lines, total, beyondValidity, inKind } = answering({
      ...asked,
      items: [{ ...first, claimedElsewhere: false }],
    });
    if ('error' in alone || !isDeepStrictEqual(lines, [{ item: 0, ...alone }])) return false;
    if (alone.amount.kind === 'in-kind') return inKind === alone.amount.max && total.max === '0.00';
    const lowest = [alone.amount, ...alone.readings.map(({ amount }) => amount)].map(({ min }) => fenOf(min));
    const expected = { min: lowest.reduce((one, other) => (other < one ? other : one)), max: fenOf(alone.amount.max) };
    return eachEnd((end) => fenOf(total[end]) + fenOf(beyondValidity[end]) === expected[end]);
  });

  holds('the strict reading never pays more, and its loser is one policy', anyPlan, (asked) => {
    const { lines, total, strict } = answering(asked);
    const benefits = new Set(strict.excluded.map(({ item }) => lines[item]?.benefit));
    return (
      eachEnd((end) => fenOf(strict.total[end]) <= fenOf(total[end])) &&
      benefits.size === (strict.excluded.length > 0 ? 1 : 0) &&
      strict.excluded.every(({ provision }) => provision === '11.3')
    );
  });

  holds('a line that is claimed elsewhere is as if it were not there, but listed', anyPlan, (asked) => {
    const items = asked.items.filter(({ claimedElsewhere }) => claimedElsewhere !== true);
    const answer = answering(asked);
    return (
      isDeepStrictEqual(sumsOf(answer), sumsOf(answering({ ...asked, items }))) &&
      answer.lines.length === asked.items.length &&
      answer.excluded.length === asked.items.length - items.length
    );
  });

  holds('the summary adds up to the answer, taken apart by kind and by basis', anyPlan, (asked) => {
    const worked = working(asked);
    const { within, beyond, years, strict } = summaryOf(worked);
    const { total, beyondValidity, byYear, strict: reading } = worked.answer;
    const whole = (parts: Parts, span: Span) =>
      eachEnd((end) =>
        [sum(parts.byKind, end), sum(parts.byBasis, end), fenOf(parts[end])].every((part) => part === fenOf(span[end])),
      );
    return (
      whole(within, total) &&
      (beyond ? whole(beyond, beyondValidity) : beyondValidity.max === '0.00') &&
      byYear.every((span, index) => years[index]?.year === span.year && whole(years[index], span)) &&
      isDeepStrictEqual(strict?.within ?? total, reading.total)
    );
  });

  holds('a warning names lines of the plan that pay', anyPlan, (asked) => {
    const worked = working(asked);
    return warningsOf(worked).every(({ items }) =>
      items.every((item) => fenOf(worked.answer.lines[item]?.amount.max ?? '0.00') > 0n),
    );
  });
});

describe('plan, whatever JSON it is asked', () => {
  const anyItems = fc.array(fc.oneof(anyQuestion, anyJson), { maxLength: 4 });
  const question = fc.oneof(
    anyQuestion,
    fc.record(
      { start: fc.oneof(fc.constant(2026), anyJson), items: fc.oneof(anyItems, anyJson) },
      { requiredKeys: [] },
    ),
  );

  holds('never throws, answers plain JSON, the same twice, and leaves the question as it was', question, (asked) => {
    const before = JSON.stringify(asked);
    const answer = plan(deepFreeze(asked), { explain: false });
    const again = JSON.stringify(plan(JSON.parse(before), { explain: false }));
    const isSound = 'error' in answer ? answer.error.issues.length > 0 : answer.lines.length > 0 || 'total' in answer;
    return isSound && JSON.stringify(answer) === again && isDeepStrictEqual(JSON.parse(again), answer);
  });
});
