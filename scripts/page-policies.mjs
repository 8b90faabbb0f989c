import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
const INLINE = /<(?:script|style)[^>]*>([^]*?)<\/(?:script|style)>/g;
const HASH = / '(sha256-[^']+)'/g;

/** The policy names what this page holds; Astro's names what any page may hold, and hashes cannot be compressed. */
const ownPolicy = (html) => {
  const held = [...html.matchAll(INLINE)].map(
    ([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  return html.replace(
    POLICY,
    (_, start, policy) => `${start}${policy.replace(HASH, (allowed, hash) => (held.includes(hash) ? allowed : ''))}"`,
  );
};

/** An Astro integration: leaves in each page's Content Security Policy the hashes of its own scripts and styles. */
export const pagePolicies = () => ({
  name: 'page-policies',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      for (const path of globSync('**/*.html', { cwd: site })) {
        const file = join(site, path);
        writeFileSync(file, ownPolicy(readFileSync(file, 'utf8')));
      }
    },
  },
});
