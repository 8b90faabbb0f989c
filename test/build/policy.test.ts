import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { policyOf, policyOfSite, setPolicy } from '../../build/policy.ts';

// openssl dgst -sha256 -binary | base64
const HASH_OF_A = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
const HASH_OF_B = "'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='";

const directiveOf = (body: string, name: string): string | undefined =>
  policyOf(parse(body))
    .split(';')
    .find((each) => each.startsWith(`${name} `));

describe('The policy of a page', () => {
  test('lets nothing in that is not named', () => {
    expect(policyOf(parse(''))).toBe(
      "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' data:;connect-src 'self';" +
        "worker-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';" +
        "require-trusted-types-for 'script';trusted-types start worker bulk",
    );
  });

  test('names its own scripts, each once', () => {
    const body = '<script>a</script><script type="module">b</script><script>a</script>';
    expect(directiveOf(body, 'script-src')).toBe(`script-src 'self' 'wasm-unsafe-eval' ${HASH_OF_A} ${HASH_OF_B}`);
  });

  test('names its own styles', () => {
    expect(directiveOf('<style>a</style>', 'style-src')).toBe(`style-src 'self' ${HASH_OF_A}`);
  });

  test('gives no leave to data, to a script with an address, or to what a text or a comment speaks of', () => {
    const body =
      '<script type="application/ld+json">a</script><script src="/a.js">a</script><!--<script>a</script>--><p>&lt;script&gt;a';
    expect(directiveOf(body, 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('stands behind the encoding and before all that it is about', () => {
    const document = parse('<head><meta charset="utf-8"><title>页</title><style>a</style></head>');
    setPolicy(document);
    expect(serialize(document)).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
    );
  });

  test('is not left out in silence where a page has no encoding', () => {
    expect(() => setPolicy(parse('<title>页</title>'))).toThrow('does not begin with its encoding');
  });
});

test('The policy of a server names the scripts of all pages, each once, and lets no site show this one as its own but those that are named', () => {
  const policy = policyOfSite(
    ['<script>a</script>', '<script>b</script><script>a</script>'].map((body) => parse(body)),
  );
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${HASH_OF_A} ${HASH_OF_B};`);
  expect(policy).toMatch(/;frame-ancestors 'none'$/);
  const framed = policyOfSite([parse('<script>a</script>')], ['https://a.test', 'https://*.b.test']);
  expect(framed).toMatch(/;frame-ancestors https:\/\/a\.test https:\/\/\*\.b\.test$/);
});
