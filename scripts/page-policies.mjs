import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
/** One that names hashes: its name, its other sources, and Astro's hashes. */
const DIRECTIVE = /((?:script|style)-src)([^;]*?)(?: 'sha256-[^']+')*;/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
// Data between script tags is not run, and needs no leave.
const SCRIPT = /<script(?: type="module")?>([^]*?)<\/script>/g;

const hashesOf = (html, element) =>
  [...new Set([...html.matchAll(element)].map(([, text]) => createHash('sha256').update(text).digest('base64')))]
    .map((hash) => ` 'sha256-${hash}'`)
    .join('');

/** The policy names what this page holds; Astro's names what any page may hold, and hashes cannot be compressed. */
const ownPolicy = (html) =>
  html.replace(POLICY, (_, start, policy) => {
    const hashes = { 'script-src': hashesOf(html, SCRIPT), 'style-src': hashesOf(html, STYLE) };
    const own = policy.replace(DIRECTIVE, (_, name, sources) => `${name}${sources}${hashes[name]};`);
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
