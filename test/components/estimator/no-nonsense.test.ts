import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { curveOf } from '../../../src/components/chart/curve.ts';
import {
  assumptions,
  bendWords,
  description,
  levelWords,
  rowWords,
  strokesOf,
} from '../../../src/components/chart/curve-picture.ts';
import { Estimated } from '../../../src/components/estimator/Result.tsx';
import { ReadersPoints } from '../../../src/components/estimator/ReadersPoints.tsx';
import { hasOwnLine, readersPoints } from '../../../src/components/estimator/readers-points.ts';
import { benefits, estimateOf, type Benefit, type Field } from '../../../src/rules/index.ts';

const NONSENSE = /NaN|undefined|Infinity|\[object/;

/** The smallest, a usual and the largest value of each field. */
const SIZES = {
  nothing: () => '0',
  usual: (max: string) => (Number(max) > 12 ? '30' : max),
  largest: (max: string) => max,
};

const inputsOf = ({ fields }: Benefit, sizeOf: (max: string) => string): Readonly<Record<string, unknown>> => {
  const valueOf = (field: Field): unknown => {
    if (field.type === 'number') return sizeOf(field.max);
    if (field.type === 'choice') return field.options.at(-1)?.value;
    const row = Object.fromEntries(Object.entries(field.fields).map(([name, each]) => [name, sizeOf(each.max)]));
    return [row, row];
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]));
};

const ANSWERS = { yes: true, no: false, unknown: undefined } as const;

const cases = benefits.flatMap((benefit) =>
  Object.entries(ANSWERS).flatMap(([answered, answer]) =>
    Object.entries(SIZES).map(([size, sizeOf]) => ({ id: benefit.id, benefit, answered, answer, size, sizeOf })),
  ),
);

test.each(cases)('$id, answered $answered, $size: no NaN in markup or words', ({ benefit, answer, sizeOf }) => {
  const inputs = inputsOf(benefit, sizeOf);
  const conditions = Object.fromEntries(benefit.conditions.map(({ id }) => [id, answer]));
  const answered = estimateOf(benefit, inputs, conditions);
  const curve = curveOf(benefit);
  const { list = '', name = '' } = curve?.base.variable ?? {};
  const points = curve ? readersPoints(benefit, inputs, answered, [list, name].filter(Boolean).join('.')) : [];
  const slope = curve ? curve.highest / Number(curve.cap?.from ?? curve.threshold?.at ?? curve.xMax) : 0;
  const drawn = h(ReadersPoints, { points, xMax: curve?.xMax ?? 1, yMax: curve?.yMax ?? 1, slope });
  const markup = renderToString(h(Estimated, { benefit, estimate: answered })) + renderToString(h('svg', {}, drawn));
  expect(markup).not.toMatch(NONSENSE);
  expect(JSON.stringify(answered.steps)).not.toMatch(NONSENSE);
  for (const point of points) {
    const numbers = [point.x, point.y, ...point.bend, point.low ?? 0];
    expect(numbers.every(Number.isFinite), JSON.stringify(point)).toBe(true);
    expect(hasOwnLine(point, slope)).toBeTypeOf('boolean');
  }
});

describe('the picture of each benefit', () => {
  test.each(benefits.map((benefit) => [benefit.id, benefit] as const))('%s has no NaN', (_, benefit) => {
    const curve = curveOf(benefit);
    if (!curve) return;
    const said = [
      bendWords(curve),
      levelWords(curve),
      assumptions(curve),
      description(curve),
      curve.rows.map((row) => rowWords(curve, row)),
    ];
    expect(JSON.stringify([said, strokesOf(curve), curve.xMax, curve.yMax, curve.highest])).not.toMatch(
      /NaN|Infinity|\bnull,\d/,
    );
    expect([curve.xMax, curve.yMax, curve.highest].every((each) => Number.isFinite(each) && each > 0)).toBe(true);
  });
});

test('a loan that a condition forbids has no point, and no sum beside it', () => {
  const loan = benefits.find(({ id }) => id === 'loan-interest');
  if (!loan) throw new Error('loan-interest');
  const inputs = inputsOf(loan, SIZES.usual);
  expect(readersPoints(loan, inputs, estimateOf(loan, inputs, { newBankLoan: false }), '')).toEqual([]);
  expect(readersPoints(loan, inputs, estimateOf(loan, inputs, {}), '')).toHaveLength(2);
});
