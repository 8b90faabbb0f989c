import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
// Data between script tags is not run, and needs no leave.
const SCRIPT = /<script(?: type="module")?>([^]*?)<\/script>/g;
const HASHES = /( 'sha256-[^']+')*/.source;

const hashesOf = (html, element) =>
  [...new Set([...html.matchAll(element)].map(([, text]) => createHash('sha256').update(text).digest('base64')))]
    .map((hash) => ` 'sha256-${hash}'`)
    .join('');

/** The policy names what this page holds; Astro's names what any page may hold, and hashes cannot be compressed. */
const ownPolicy = (html) =>
  html.replace(POLICY, (_, start, policy) => {
    const own = policy
      .replace(new RegExp(`(script-src[^;]*?)${HASHES}(?=;)`), `$1${hashesOf(html, SCRIPT)}`)
      .replace(new RegExp(`(style-src[^;]*?)${HASHES}(?=;)`), `$1${hashesOf(html, STYLE)}`);
    return `${start}${own}"`;
  });

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
