import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { parseSync } from 'vite';
import {
  attributeOf,
  elementOf,
  elementsOf,
  insertBehind,
  insertBehindEncoding,
  newElement,
  type Document,
  type Element,
} from './html.ts';
import { compile } from './vite-plugins.ts';
import { setPolicy } from './policy.ts';

/** Tells by the address of a script which others it imports at once. */
export type ImportsOf = (address: string) => readonly string[];

/** Reads them from a finished site. Its scripts lie in one folder, wherever the site is served. */
export const importsIn = (site: string): ImportsOf => {
  const known = new Map<string, readonly string[]>();
  return (address) => {
    const [, name = ''] = /([^/]*)$/.exec(address) ?? [];
    const found = known.get(name) ?? staticImports(readFileSync(join(site, '_astro', name), 'utf8'));
    known.set(name, found);
    return found.map((specifier) => new URL(specifier, `http://site.invalid${address}`).pathname);
  };
};

const staticImports = (code: string): readonly string[] => {
  const { staticImports: imports, staticExports } = parseSync('script.js', code).module;
  const passedOn = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  return [...imports.map(({ moduleRequest }) => moduleRequest.value), ...passedOn].filter(
    (value) => value !== undefined,
  );
};

/** These files and all that they import, each once. */
const withImports = (files: Iterable<string>, importsOf: ImportsOf): readonly string[] => {
  const all = new Set(files);
  // A set that grows while it is gone through is gone through to its end.
  for (const address of all) for (const imported of importsOf(address)) all.add(imported);
  return [...all];
};

/** The name of what brings a form to life: all of a form, in one file (astro.config.mjs). */
export const formScriptIn = (site: string): string => {
  const [found, ...more] = globSync('_astro/form.*.js', { cwd: site });
  if (found === undefined || more.length > 0) throw new Error('Not one script that brings forms to life');
  return basename(found);
};

/**
 * Puts in place of a page's scripts a single one in its head, which asks for them and runs them when the page has been seen. What
 * it asks for stands in its attributes, so that its text is the same on every page, and a policy names it once.
 * @param start what does so: src/loading/start.ts, compiled
 * @param formScript what brings a form to life, beside the scripts of the page
 */
export const gatherScripts = (document: Document, start: string, formScript: string, importsOf: ImportsOf): void => {
  const own: string[] = [];
  for (const script of elementsOf(document, 'script')) {
    const address = attributeOf(script, 'src');
    if (address === undefined || attributeOf(script, 'type') !== 'module') continue;
    own.push(address);
    tree.detachNode(script);
  }
  const files = withImports(own, importsOf);
  const [first] = own;
  const hasForm = elementsOf(document, 'div').some((each) => attributeOf(each, 'data-estimator') !== undefined);
  const forms = hasForm && first ? withImports([first.replace(/[^/]*$/, formScript)], importsOf) : [];
  const lists = {
    'data-own': String(new Set(own).size),
    'data-files': files.join(' '),
    ...(forms.length > 0 && { 'data-form': forms.filter((each) => !files.includes(each)).join(' ') }),
  };
  insertStart(document, newElement('script', lists, start));
};

/** Behind what says which styles come late, since it may ask for them at once; where none do, as early as can be. */
const insertStart = (document: Document, script: Element): void => {
  const head = elementOf(document, 'head');
  const late = elementsOf(head, 'noscript').find((each) => attributeOf(each, 'data-styles') !== undefined);
  if (late) insertBehind(late, script);
  else insertBehindEncoding(document, script);
};

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
