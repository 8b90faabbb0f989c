import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
/** Each test that the list names, by its file and a part of its title. */
const named = [...README.matchAll(/`([\w./-]+)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title }));

test('Every replay of a fault that the list names is there', () => {
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ file, title }) => !readFileSync(file, 'utf8').includes(title))).toEqual([]);
});
