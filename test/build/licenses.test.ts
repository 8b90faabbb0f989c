import { expect, test } from 'vitest';
import { noticesOf, partsAsCycloneDx } from '../../build/licenses.ts';

const PART = { name: '@scope/one', version: '1.2.3', identifier: 'MIT', text: 'Copyright One' };

test('Each part is named with its version, its licence and its notice, behind the licence of the site', () => {
  expect(noticesOf('Own\n', [PART])).toBe(`Own\n\n${'-'.repeat(80)}\n\n@scope/one 1.2.3 (MIT)\n\nCopyright One\n`);
});

test.each([
  ['GPL-3.0-only', { ...PART, identifier: 'GPL-3.0-only' }],
  ['none', { name: 'one', version: '1.2.3', text: 'All rights reserved' }],
  ['without the text of its licence', { ...PART, text: '' }],
])('A build ends where a part ships under %s', (words, part) => {
  expect(() => noticesOf('Own', [part])).toThrow(words);
});

test('The list for programs names each part as npm does', () => {
  expect(partsAsCycloneDx([PART]).components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40scope/one@1.2.3',
      name: '@scope/one',
      version: '1.2.3',
      licenses: [{ license: { id: 'MIT' } }],
      purl: 'pkg:npm/%40scope/one@1.2.3',
    },
  ]);
});
