import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { compile } from './vite-plugins.ts';
import { elementOf, type Document } from './html.ts';
import { setPolicy } from './policy.ts';
import { formScriptIn, gatherScripts, importsIn, type ImportsOf } from './scripts.ts';

/** A short hash, by which a file's content is told from that of another build. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/** Each page carries the hash of its own content, so that it can tell whether it is still what the server has. */
const stampVersion = (document: Document): string => {
  const version = hashOf(serialize(document));
  elementOf(document, 'html').attrs.unshift({ name: 'data-version', value: version });
  return version;
};

interface FinishedPage {
  readonly html: string;
  readonly version: string;
}

/**
 * A page as it is published: its scripts gathered, its policy, its version. The order matters, since the policy names what
 * the page holds by then, and the version is of all of it.
 */
export const finishPage = (html: string, start: string, formScript: string, importsOf: ImportsOf): FinishedPage => {
  const document = parse(html);
  gatherScripts(document, start, formScript, importsOf);
  setPolicy(document);
  const version = stampVersion(document);
  return { html: serialize(document), version };
};

/** Finishes every page of a site in its place. Returns their versions by their paths. */
export const finishPages = async (site: string): Promise<ReadonlyMap<string, string>> => {
  const start = await compile(new URL('../src/loading/start.ts', import.meta.url));
  const importsOf = importsIn(site);
  const formScript = formScriptIn(site);
  const finish = (path: string): readonly [string, string] => {
    const file = join(site, path);
    const { html, version } = finishPage(readFileSync(file, 'utf8'), start, formScript, importsOf);
    writeFileSync(file, html);
    return [path, version];
  };
  return new Map(globSync('**/*.html', { cwd: site }).map(finish));
};
