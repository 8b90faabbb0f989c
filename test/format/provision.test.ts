import { expect, test } from 'vitest';
import { citedPlaceOf, nameOf, shortNameOf } from '../../src/format/provision.ts';

/** Counted by hand in the official text; the office knows no other numbers. */
test.each([
  ['1.2', '第1条第2句', '第2句', '三（一）1，第2句'],
  ['2.2', '第2条第1句第2分句', '第1句第2分句', '三（二）2，第1句第2分句'],
  ['2.3', '第2条第2句', '第2句', '三（二）2，第2句'],
  ['5.3', '第5条第1句第3分句', '第1句第3分句', '三（三）5，第1句第3分句'],
  ['11.2', '第11条第2句', '第2句', '三（四）11，第2句'],
  ['annex.3', '附则第3项', '3.', '三（六）3'],
])('%s 称作 %s，在本条之下称作 %s，引作 %s', (provision, name, short, cited) => {
  expect(nameOf(provision)).toBe(name);
  expect(shortNameOf(provision)).toBe(short);
  expect(citedPlaceOf(provision)).toBe(cited);
});

test('不在各条和附则中的文字，有称呼，没有编号', () => {
  expect(nameOf('content')).toBe('文件主要内容');
  expect(shortNameOf('content')).toBe('文件主要内容');
  expect(citedPlaceOf('content')).toBe('');
});
