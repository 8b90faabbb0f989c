import { expect, test } from 'vitest';
import { benefits, capsIn, estimate, isFailure, type NumberField } from '../../src/rules/index.ts';
import { expectNone, read } from './support.ts';
import { csvRows } from '../csv.ts';

/** Each cap and each threshold of the text stands in the golden table three times: just below, at, and just above. */

const rows = csvRows(read('test/golden/cases.csv'), ['benefit', 'inputs']).map(({ benefit, inputs }) => ({
  benefit,
  inputs: JSON.parse(inputs) as Record<string, unknown>,
}));

const CASES = ['just below', 'at', 'just above'] as const;
/** 30% of no sum in whole fen is a round million: these two stop just short of their cap, or go just beyond. */
const NEVER_AT_THE_CAP = ['compute-purchase', 'platform-grant'];
const REMEDY = 'add the row to test/golden/cases.csv';

/** Where a number lies against a figure, within a distance that still counts as next to it. */
const sideOf = (value: number, figure: number, near: number): (typeof CASES)[number] | undefined => {
  const distance = value - figure;
  if (Math.abs(distance) > near) return undefined;
  if (distance === 0) return 'at';
  return distance < 0 ? 'just below' : 'just above';
};

test('每个上限都有略低、恰好和略高三例', () => {
  const missing = benefits.flatMap(({ id, figures }) => {
    const { cap } = figures;
    const caps = rows
      .filter(({ benefit }) => benefit === id)
      .flatMap(({ inputs }) => {
        const answer = estimate({ benefit: id, inputs });
        return isFailure(answer) ? [] : capsIn(answer.steps);
      });
    if (!cap || caps.length === 0) return [];
    const sides = new Set(caps.map(({ byRate, cap: sum }) => sideOf(Number.parseFloat(byRate), Number(sum), 1)));
    const wanted = CASES.filter((each) => each !== 'at' || !NEVER_AT_THE_CAP.includes(id));
    return wanted
      .filter((each) => !sides.has(each))
      .map((each) => `${id} ${cap.provision}: no case ${each} the cap ${cap.words}; ${REMEDY}`);
  });
  expectNone(missing);
});

test('每个门槛都有略低、恰好和略高三例', () => {
  const missing = benefits.flatMap(({ id, fields, figures }) =>
    Object.values(figures)
      .filter((figure) => ['enterprise', 'case', 'square-metre'].includes(figure.unit) || figure.id === 'threshold')
      .flatMap((figure) => {
        const values = rows
          .filter(({ benefit }) => benefit === id)
          .flatMap(({ inputs }) =>
            Object.entries(fields).flatMap(([name, field]) => {
              if (field.type === 'choice') return [];
              if (field.type === 'number') return field.unit === figure.unit ? [[inputs[name], field] as const] : [];
              const entries = inputs[name] as readonly Record<string, unknown>[];
              return Object.entries(field.fields)
                .filter(([, inner]) => inner.unit === figure.unit)
                .flatMap(([inner, innerField]) => entries.map((entry) => [entry[inner], innerField] as const));
            }),
          );
        const step = ({ decimals }: NumberField) => Number(`1.000001e-${String(decimals)}`);
        const sides = new Set(
          values.map(([value, field]) => sideOf(Number(value), Number(figure.exact.toText()), step(field))),
        );
        return CASES.filter((each) => !sides.has(each)).map(
          (each) => `${id} ${figure.provision}: no case ${each} the threshold ${figure.words}; ${REMEDY}`,
        );
      }),
  );
  expectNone(missing);
  expect(rows.length).toBeGreaterThanOrEqual(300);
});
