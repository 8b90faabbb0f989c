import { Exact } from './exact.ts';
import type { Figure, Unit } from './figures.ts';
import type { Quantity } from './quantity.ts';
import { sentenceOf } from './sentence.ts';
import type { CapAnatomy, FigureReference, Operand, Step, StepData } from './step-data.ts';

const HUNDRED = Exact.of(100);

export const refer = ({ id, words, provision }: Figure): FigureReference => ({ id, words, provision });

export const operandOf = ({ name, label, unit, exact, explain }: Quantity<Unit>): Operand => ({
  input: explain ? null : name,
  label,
  unit,
  value: (unit === 'share' ? exact.times(HUNDRED) : exact).toText(),
});

/** A step without a sum of its own: a comparison, or the two ends of a range. */
export const step = (data: StepData, provision: string, figures: readonly FigureReference[]): Step => ({
  ...data,
  ...sentenceOf(data, undefined),
  provision,
  figures,
});

/** A step whose result is a sum of money. */
export const moneyStep = (
  data: StepData,
  sum: Exact,
  provision: string,
  figures: readonly FigureReference[],
): Step => ({
  ...data,
  ...sentenceOf(data, sum.toText()),
  provision,
  value: sum.toText(),
  rounded: sum.toFen(),
  figures,
});

/** What the caps of some steps did, each with the project, year or event that it belongs to. */
export const capsIn = (steps: readonly Step[]): readonly (CapAnatomy & Pick<Step, 'part'>)[] =>
  steps.flatMap((each) =>
    each.type === 'cap' && each.cap ? [{ ...each.cap, ...(each.part !== undefined && { part: each.part }) }] : [],
  );
