import type { AmountKind, Award } from './award.ts';
import { Exact } from './exact.ts';
import type { Figure, Unit } from './figures.ts';
import type { Quantity, Step, StepData } from './step-data.ts';
import { operandOf, refer, step } from './step.ts';

/** A reading of a threshold, and whether the threshold is met under it. */
export interface ThresholdReading {
  readonly id: string;
  readonly label: string;
  readonly met: boolean;
}

/** The outcome of comparing an input with a figure of the text. */
export interface Threshold {
  readonly input: string;
  readonly outcome: 'met' | 'not-met' | 'open';
  readonly provision: string;
  readonly readings: readonly ThresholdReading[];
  readonly explain: () => Step;
}

/** "30家及以上", "100平方米（含）以上": the number itself is included, the text says so. */
export const atLeast = <U extends Unit>(quantity: Quantity<U>, minimum: Figure<U>): Threshold =>
  threshold(quantity, minimum, quantity.exact.compare(minimum.exact) >= 0 ? 'met' : 'not-met', 'at-least');

/**
 * "3个以上", without a word on the number itself: included, as article 1259 of the Civil Code has it. Exactly at the
 * number the stricter reading is reported too.
 */
export const orMore = <U extends Unit>(
  quantity: Quantity<U>,
  minimum: Figure<U>,
  stricter: Omit<ThresholdReading, 'met'>,
): Threshold => {
  const order = quantity.exact.compare(minimum.exact);
  const readings = order === 0 ? [{ ...stricter, met: false }] : [];
  return threshold(quantity, minimum, order >= 0 ? 'met' : 'not-met', 'or-more', readings);
};

/** "突破2000万元": above is met, below is not, and exactly at it the text does not decide. */
export const exceeds = <U extends Unit>(
  quantity: Quantity<U>,
  limit: Figure<U>,
  readingsAtLimit: readonly ThresholdReading[],
): Threshold => {
  const order = quantity.exact.compare(limit.exact);
  if (order === 0) return threshold(quantity, limit, 'open', 'exceeds', readingsAtLimit);
  return threshold(quantity, limit, order > 0 ? 'met' : 'not-met', 'exceeds');
};

/** The award where the threshold is met, nothing where it is not, and the span of both where the text leaves it open. */
export const when = <K extends AmountKind>(test: Threshold, award: Award<K>): Award<K> => {
  const explain = () => [test.explain(), ...(test.outcome === 'not-met' ? [] : award.explain())];
  if (test.outcome === 'not-met') {
    return { ...award, min: Exact.zero, max: Exact.zero, capped: false, unmet: [test.input], explain };
  }
  const readings = test.readings.map(({ id, label, met }) => ({
    id,
    label,
    provision: test.provision,
    min: met ? award.min : Exact.zero,
    max: met ? award.max : Exact.zero,
  }));
  const undecided = test.outcome === 'open';
  return { ...award, min: undecided ? Exact.zero : award.min, undecided, readings, explain };
};

const threshold = (
  quantity: Quantity<Unit>,
  figure: Figure,
  outcome: Threshold['outcome'],
  demand: Extract<StepData, { readonly type: 'threshold' }>['demand'],
  readings: readonly ThresholdReading[] = [],
): Threshold => ({
  input: quantity.name,
  outcome,
  provision: figure.provision,
  readings,
  explain: () =>
    step(
      {
        type: 'threshold',
        given: operandOf(quantity),
        figure: figure.words,
        at: figure.exact.toText(),
        demand,
        outcome,
        shortfall: outcome === 'not-met' ? figure.exact.minus(quantity.exact).toText() : null,
      },
      figure.provision,
      [refer(figure)],
    ),
});
