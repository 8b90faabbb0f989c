import { expect, test } from 'vitest';
import { placeOf } from '../../../src/rules/index.ts';
import { officialPlace } from '../../../src/strings/index.ts';

/** Counted by hand in the official text. */
test.each([
  ['1.1', '三（一）1，第1句'],
  ['1.2', '三（一）1，第2句'],
  ['2.1', '三（二）2，第1句第1分句'],
  ['2.2', '三（二）2，第1句第2分句'],
  ['2.3', '三（二）2，第2句'],
  ['3.1', '三（二）3，第1句'],
  ['5.1', '三（三）5，第1句第1分句'],
  ['5.3', '三（三）5，第1句第3分句'],
  ['6.3', '三（三）6，第3句'],
  ['11.2', '三（四）11，第2句'],
  ['13.2', '三（五）13，第2句'],
  ['annex.3', '三（六）3'],
])('%s 在原文中是 %s', (provision, expected) => {
  const place = placeOf(provision);
  expect(place && officialPlace(place)).toBe(expected);
});

test('不是条文的句子没有位置', () => {
  expect(placeOf('content')).toBeUndefined();
  expect(placeOf('99.1')).toBeUndefined();
});
