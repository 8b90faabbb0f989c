import { expect, test } from 'vitest';
import { headersWith } from '../../build/headers.ts';
import { policyOfSite } from '../../build/policy.ts';

const policyOfNothing = policyOfSite([]);
const { all, own } = headersWith({ all: policyOfNothing, measures: policyOfNothing, framed: undefined });
/** Of the page at the root, which the Observatory asks for. */
const headers = { ...all, ...own };
const policy = new Map(
  (headers['Content-Security-Policy'] ?? '').split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(' ');
    return [name, values] as const;
  }),
);
const sources = [...policy.values()].flat();
const HALF_A_YEAR = 15_768_000;

/**
 * The tests of Mozilla's HTTP Observatory that the headers decide, as it publishes them
 * (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring), with what the site gets for what it sends.
 */
const scored: readonly (readonly [test: string, isMet: boolean, score: number])[] = [
  [
    "Content Security Policy: default-src 'none', and nothing unsafe",
    policy.get('default-src')?.join() === "'none'" &&
      !sources.some((each) => /^'unsafe-(?:inline|eval|hashes)'$|^(?:https?:|\*)$/.test(each)) &&
      !policy.get('script-src')?.includes('data:'),
    10,
  ],
  ['Cookies: none is set', !('Set-Cookie' in headers), 0],
  ['Cross-Origin Resource Sharing: nothing is shared', !('Access-Control-Allow-Origin' in headers), 0],
  [
    'Strict-Transport-Security: at least half a year',
    Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1]) >= HALF_A_YEAR,
    0,
  ],
  ['X-Content-Type-Options: nosniff', headers['X-Content-Type-Options'] === 'nosniff', 0],
  ['X-Frame-Options: by frame-ancestors', policy.has('frame-ancestors'), 5],
  ['Referrer-Policy: nothing for others', ['no-referrer', 'same-origin'].includes(headers['Referrer-Policy'] ?? ''), 5],
  ['Cross-Origin-Resource-Policy: same-origin', headers['Cross-Origin-Resource-Policy'] === 'same-origin', 10],
  ['Cross-Origin-Opener-Policy: same-origin', headers['Cross-Origin-Opener-Policy'] === 'same-origin', 10],
  ['Cross-Origin-Embedder-Policy: require-corp', headers['Cross-Origin-Embedder-Policy'] === 'require-corp', 10],
];

test.each(scored)('Observatory, %s', (_, isMet) => {
  expect(isMet).toBe(true);
});

test('Of 100 points the headers make 150, and none of the tests takes any away', () => {
  expect(scored.reduce((sum, [, isMet, score]) => sum + (isMet ? score : -Infinity), 100)).toBe(150);
});
