// Writes the service worker of a finished site: `node scripts/service-worker.mjs dist`. Runs last, since it lists every file.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const [site = 'dist'] = process.argv.slice(2);
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** Everything that reading, estimating and searching need; images for sharing are fetched by others. */
const SAVED = [
  '**/*.{html,js,css,svg,json,txt,webmanifest,woff2,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}',
  'icons/*',
];
const NOT_SAVED = ['sw.js', 'robots.txt'];

const files = {};
let bytes = 0;
for (const path of globSync(SAVED, { cwd: site }).sort()) {
  const name = path.split(sep).join('/');
  if (NOT_SAVED.includes(name)) continue;
  const content = readFileSync(join(site, path));
  bytes += content.length;
  files[name.replace(/(^|\/)index\.html$/, '$1')] = name.endsWith('.html') ? markVersion(path) : hashOf(content);
}

/** Each page carries the hash of its own content, so that it can tell whether it is still what the server has. */
function markVersion(path) {
  const file = join(site, path);
  const html = readFileSync(file, 'utf8').replace(/^(<!doctype html><html [^>]*?) data-version="[^"]*"/i, '$1');
  const version = hashOf(html);
  writeFileSync(file, html.replace(/<html /i, `<html data-version="${version}" `));
  return version;
}

const source = readFileSync(new URL('../src/worker/worker.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2020 } });
writeFileSync(join(site, 'sw.js'), `const FILES = ${JSON.stringify(files)};\n${outputText}`);
console.log(`service worker: ${Object.keys(files).length} files, ${Math.round(bytes / 1024)} KiB`);
