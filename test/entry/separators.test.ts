import { expect, test } from 'vitest';
import { parseEntry } from '../../src/entry/number-entry.ts';
import { pastedText } from '../../src/entry/separators.ts';
import { FIELDS } from '../support.ts';

test.each([
  ['3\n400', '3、400'],
  ['3\r\n400\r\n', '3、400'],
  ['3\t400', '3、400'],
  ['3  400', '3、400'],
  ['3 400', '3\u00a0400'],
  ['1 200 000', '1\u00a0200\u00a0000'],
])('%j is pasted as %j, which is refused as several numbers', (clipboard, text) => {
  expect(pastedText(clipboard)).toBe(text);
  expect(parseEntry(text, FIELDS.万元)).toMatchObject({ state: 'wrong', problem: 'several-numbers' });
});

test.each(['400', '400\n', '\t400 ', '150 万', '1,200', '￥ 400', ''])('%j is pasted by the browser', (clipboard) => {
  expect(pastedText(clipboard)).toBeUndefined();
});
