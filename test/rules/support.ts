import { describe, expect, test } from 'vitest';
import {
  estimate,
  findBenefit,
  isFailure,
  type CapAnatomy,
  type Estimate,
  type Failure,
} from '../../src/rules/index.ts';

export type Inputs = Readonly<Record<string, unknown>>;
type Conditions = Readonly<Record<string, boolean>>;

/** A sentence, the inputs, and the smallest and the largest sum that the official text gives for them. */
export type Row = readonly [sentence: string, inputs: Inputs, min: string, max: string, cut?: 'capped'];

const conditionsOf = (benefit: string) => findBenefit(benefit)?.conditions ?? [];

/** Every condition of a benefit answered with yes. */
export const allTrue = (benefit: string): Conditions =>
  Object.fromEntries(conditionsOf(benefit).map(({ id }) => [id, true]));

/** The failure of a request; an estimate fails the test. */
export const refused = (request: unknown): Failure => {
  const answer = estimate(request);
  if (!isFailure(answer)) throw new Error(`answered, though it should be refused: ${JSON.stringify(answer)}`);
  return answer;
};

/** Where a refused request has its faults. */
export const pathsOf = (request: unknown) => refused(request).error.issues.map(({ path }) => path);

/** The estimate, with all conditions true unless said otherwise; a failure fails the test. */
export const paid = (benefit: string, inputs: Inputs, conditions: Conditions = allTrue(benefit)): Estimate => {
  const answer = estimate({ benefit, inputs, conditions });
  if (isFailure(answer)) throw new Error(`${benefit} was not answered: ${JSON.stringify(answer.error)}`);
  return answer;
};

/** What the cap did, part by part, in the words of the cap steps. */
export const capsOf = ({ steps }: Estimate): readonly (CapAnatomy | null)[] =>
  steps.flatMap((step) => (step.type === 'cap' ? [step.cap] : []));

export const testAmounts = (benefit: string, kind: Estimate['amount']['kind'], rows: readonly Row[]) =>
  describe(`${benefit} 的金额`, () => {
    for (const [sentence, inputs, min, max, cut] of rows) {
      test(sentence, () => {
        const answer = paid(benefit, inputs);
        expect(answer.amount).toEqual({ kind, min, max });
        expect(answer.capped).toBe(cut === 'capped');
      });
    }
  });

/**
 * The precedence of the statuses, on inputs that pay; an inferred condition is marked with a question mark, and `years`
 * is the number of years in the inputs, none where there are none.
 */
export const testStatuses = (benefit: string, inputs: Inputs, marked: readonly string[], years?: number) =>
  describe(`${benefit} 的结论`, () => {
    const ids = marked.map((id) => id.replace('?', ''));
    const inferred = marked.filter((id) => id.endsWith('?')).map((id) => id.slice(0, -1));
    const stated = ids.filter((id) => !inferred.includes(id));
    const zeros = years === undefined ? undefined : Array.from({ length: years }, () => ({ min: '0.00', max: '0.00' }));
    const rejected = (answer: Estimate, unmet: readonly string[]) => {
      expect(answer).toMatchObject({
        status: 'ineligible',
        amount: { min: '0.00', max: '0.00' },
        capped: false,
        unmet,
      });
      expect(answer.amount.kind).toBe(findBenefit(benefit)?.kind);
      expect(answer.readings).toEqual([]);
      expect(answer.years).toEqual(zeros);
    };

    test('条件的编号和次序与条文一致', () => {
      expect(conditionsOf(benefit).map(({ id }) => id)).toEqual(ids);
    });

    test('条文写明的条件和本站从严理解的条件，与契约一致', () => {
      expect(conditionsOf(benefit).flatMap((one) => (one.stated ? [] : [one.id]))).toEqual(inferred);
    });

    test('全部条件为是的符合，没有待确认事项', () => {
      expect(paid(benefit, inputs)).toMatchObject({ status: 'eligible', unmet: [], unconfirmed: [] });
    });

    test('全部条件未知的待确认，列出每一项，金额与符合时相同', () => {
      const answer = paid(benefit, inputs, {});
      expect(answer).toMatchObject({ status: 'conditional', unmet: [], unconfirmed: ids });
      expect(answer.amount).toEqual(paid(benefit, inputs).amount);
    });

    test.each(stated)('条件 %s 为否的不符合，金额为0，并指明这一条件', (id) => {
      const others = ids.filter((other) => other !== id);
      rejected(paid(benefit, inputs, { ...allTrue(benefit), [id]: false }), [id]);
      const othersUnknown = paid(benefit, inputs, { [id]: false });
      rejected(othersUnknown, [id]);
      expect(othersUnknown.unconfirmed).toEqual(others);
    });

    test.each(inferred)('条件 %s 条文没有写明，为否的不作结论，从0到其余成立时的金额', (id) => {
      const otherwise = paid(benefit, inputs);
      const { max } = otherwise.amount;
      const answer = paid(benefit, inputs, { ...allTrue(benefit), [id]: false });
      expect(answer).toMatchObject({
        status: 'undecided',
        amount: { min: '0.00', max },
        capped: otherwise.capped,
        unmet: [id],
        unconfirmed: [],
      });
      expect(answer.years).toEqual(otherwise.years?.map((year) => ({ min: '0.00', max: year.max })));
      expect(answer.steps).toEqual(otherwise.steps);
      expect(answer.readings[0]).toMatchObject({ id: `${id}-required`, amount: { min: '0.00', max: '0.00' } });
      const others = ids.filter((other) => other !== id);
      expect(paid(benefit, inputs, { [id]: false })).toMatchObject({
        status: 'undecided',
        amount: { min: '0.00', max },
        unmet: [id],
        unconfirmed: others,
      });
    });

    test.each(inferred)('条件 %s 和条文写明的条件都为否的不符合，两项都指明', (id) => {
      const [other = ''] = stated;
      const answer = paid(benefit, inputs, { ...allTrue(benefit), [id]: false, [other]: false });
      rejected(
        answer,
        ids.filter((one) => one === id || one === other),
      );
    });

    test('几项条件都为否的，逐项指明', () => {
      rejected(paid(benefit, inputs, Object.fromEntries(ids.map((id) => [id, false]))), ids);
    });

    test(years === undefined ? '不按年列出金额' : '按年列出金额', () => {
      expect(paid(benefit, inputs).years?.length).toBe(years);
      expect('years' in paid(benefit, inputs)).toBe(years !== undefined);
    });
  });
