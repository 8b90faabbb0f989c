import { expect, test } from 'vitest';
import { echoOf, type Scale } from '../../src/entry/entry.ts';
import { parseEntry } from '../../src/entry/number-entry.ts';
import { FIELDS, type EntryUnit } from '../support.ts';

const echo = (unit: EntryUnit, typed: string, scale?: Scale) => {
  const field = FIELDS[unit];
  const entry = parseEntry(typed, field, scale);
  if (entry.state !== 'valid') throw new Error(`${typed} is ${entry.state}`);
  const read = echoOf(entry, typed, field, scale ?? field.scale);
  return read && [read.text, ...(read.full === undefined ? [] : [read.full])].join(' ');
};

test.each([
  ['万元', '150', 4, '150万元 1,500,000元'],
  ['万元', '80000', 4, '8亿元'],
  ['万元', '8亿元', 4, undefined],
  ['万元', '80000', 0, '8万元 80,000元'],
  ['万元', '800', 0, undefined],
  ['万元', '800元', 4, undefined],
  ['万元', '0.08', 4, '800元'],
  ['万元', '￥1,234.56', 4, '1,234.56元'],
  ['元', '8000', 0, undefined],
  ['元', '8,000', 0, undefined],
  ['元', '八千', 0, '8,000元'],
  ['元', '20000', 0, '2万元 20,000元'],
  ['㎡', '1200', 0, undefined],
  ['㎡', '1,200', 0, undefined],
  ['㎡', '1,200㎡', 0, undefined],
  ['㎡', '1.2万平米', 0, '12,000㎡'],
  ['㎡', '约1200', 0, '1,200㎡'],
  ['个月', '6', 0, undefined],
  ['个月', '半年', 0, '6个月'],
  ['个月', '6个月', 0, undefined],
  ['%', '3.450', 0, undefined],
  ['%', '3,45', 0, '3.45%'],
  ['%', '3.45%', 0, undefined],
] as const)('in a field of %s, %s at the scale %i is read back as %s', (unit, typed, scale, text) => {
  expect(echo(unit, typed, scale)).toBe(text);
});
