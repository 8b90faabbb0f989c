import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { definitions } from '../../build/vite-plugins.ts';

test('What a press on a term shows is what the glossary says, of each term its meaning and its source alone', () => {
  const files = globSync('src/content/glossary/*.yaml');
  expect(files.length).toBeGreaterThan(0);
  const entries = files.map((path) => {
    const { meaning, source } = parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return [basename(path, '.yaml'), { meaning, source }];
  });
  expect(definitions()).toEqual(Object.fromEntries(entries));
});
