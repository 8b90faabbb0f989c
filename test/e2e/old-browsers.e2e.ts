// What no browser of 2020 understands, and nothing would say: a script is not run at all, a style is passed over.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const findIn = (pattern: string, unknown: RegExp): readonly string[] =>
  globSync(pattern, { cwd: 'dist' }).flatMap((path) =>
    (readFileSync(`dist/${path}`, 'utf8').match(unknown) ?? []).map((found) => `${path}: ${found}`),
  );

test('Scripts have no syntax that is younger than their target', () => {
  expect(findIn('{_astro/*,sw}.js', /.{0,30}(?:\bstatic\s*\{|#\w+ in |\.at\(|\.findLast).{0,30}/g)).toEqual([]);
});

test('Styles have no logical shorthand or side that is younger than their target', () => {
  const unknown = /[;{](?:inset|(?:inset|margin|padding)-(?:inline|block)|(?:float|clear):inline)[-\w]*:[^;}]*/g;
  expect(findIn('{_astro/*.css,**/*.html}', unknown)).toEqual([]);
});
