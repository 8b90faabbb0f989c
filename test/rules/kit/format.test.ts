import { expect, test } from 'vitest';
import { Exact } from '../../../src/rules/kit/exact.ts';
import { formatWan, formatYuan, withOperandUnit, withUnit } from '../../../src/rules/kit/format.ts';
import { operandOf } from '../../../src/rules/kit/step.ts';
import type { Unit } from '../../../src/rules/kit/figures.ts';

test.each([
  ['0.00', '0元', '0万元'],
  ['0.01', '0.01元', '0.000001万元'],
  ['5000', '5,000元', '0.5万元'],
  ['100.00', '100元', '0.01万元'],
  ['72000.00', '72,000元', '7.2万元'],
  ['72000.50', '72,000.5元', '7.20005万元'],
  ['1200000.00', '1,200,000元', '120万元'],
  ['10000000.00', '10,000,000元', '1000万元'],
  ['99999999.99', '99,999,999.99元', '9999.999999万元'],
  ['100000000.00', '100,000,000元', '10,000万元'],
])('%s yuan is written %s and %s.', (plain, yuan, wan) => {
  expect(formatYuan(plain)).toBe(yuan);
  expect(formatWan(plain)).toBe(wan);
});

test('A step shows a number in full with its unit, and marks one that does not end.', () => {
  expect(withUnit(Exact.of('5000.01').toText(), 'square-metre')).toBe('5,000.01㎡');
  expect(withUnit(Exact.of(12).toText(), 'month')).toBe('12个月');
  expect(withUnit(Exact.of(20_000_000).over(Exact.of(12)).toText(), 'yuan')).toBe('1,666,666.666666…元');
});

test('A quantity is shown with its unit, a yearly rate in percent.', () => {
  const said = (unit: Unit, exact: Exact) => withOperandUnit(operandOf({ name: '', label: '', unit, exact }));
  expect(said('yuan', Exact.of(4_000_000))).toBe('400万元');
  expect(said('share', Exact.of('0.0345'))).toBe('3.45%');
  expect(said('share', Exact.of('0.99999999'))).toBe('99.999999%');
});
