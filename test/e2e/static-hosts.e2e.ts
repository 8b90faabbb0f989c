// What hosts of static sites make of the `_headers` of the build, by Netlify's own parser and by the limits that Cloudflare names.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { KEEP, MARKDOWN } from '../../build/headers.ts';

/** Of a line, white space at its ends left out, and of a file (https://developers.cloudflare.com/pages/configuration/headers/): what is above is passed over. */
const MOST_CHARACTERS = 2000;
const MOST_RULES = 100;

const rulesOf = async (file: string): Promise<readonly Header[]> => {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });
  expect(errors).toEqual([]);
  return headers as readonly Header[];
};

for (const [site, base] of [
  ['dist', '/'],
  ['dist-below/policy', '/policy/'],
] as const)
  test.describe(`The rules of ${site}`, () => {
    const file = `${site}/_headers`;

    test('are understood by Netlify as they are meant', async () => {
      const rules = await rulesOf(file);
      const sent = (path: string): Readonly<Record<string, string>> =>
        Object.assign(
          {},
          ...rules.filter(({ forRegExp }) => forRegExp.test(base + path)).map(({ values }) => values),
        ) as Readonly<Record<string, string>>;
      const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync(file, 'utf8')) ?? [];
      const [script = ''] = globSync('_astro/*.js', { cwd: site });
      for (const path of ['', 'plan/', 'sw.js', 'nothing/here/', script, 'data/provisions.json', 'c/11.2/index.md'])
        expect(sent(path), path).toMatchObject({
          'Content-Security-Policy': policy,
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'X-Content-Type-Options': 'nosniff',
        });
      expect(sent(script)['Cache-Control']).toBe(KEEP);
      // Of everything else such hosts say themselves that it is asked for each time.
      for (const path of ['', 'sw.js', 'data/provisions.json'])
        expect(sent(path)['Cache-Control'], path).toBeUndefined();
      expect(sent('data/provisions.json')['Access-Control-Allow-Origin']).toBe('*');
      expect(sent('plan/')['Access-Control-Allow-Origin']).toBeUndefined();
      expect(sent('c/11.2/index.md')['Content-Type']).toBe(MARKDOWN);
      expect(sent('embed/rent-subsidy/')['Content-Security-Policy']).toContain(
        base === '/' ? "frame-ancestors 'none'" : 'frame-ancestors http://127.0.0.1:*',
      );
    });

    test('stay within the limits of Cloudflare', () => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const long = lines.filter((line) => line.trim().length > MOST_CHARACTERS);
      expect(long.map((line) => `${String(line.length)}: ${line.slice(0, 60)}`)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(MOST_RULES);
    });
  });
