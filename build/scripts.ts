import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree } from 'parse5';
import { parseSync } from 'vite';
import { attributeOf, elementOf, elementsOf, newElement, type Document } from './html.ts';

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

/**
 * Puts in place of a page's scripts a single one at its end, which asks for them when the page has been seen.
 * @param start what does so: src/loading/start.ts, compiled
 */
export const gatherScripts = (document: Document, start: string, importsOf: ImportsOf): void => {
  const own: string[] = [];
  for (const script of elementsOf(document, 'script')) {
    const address = attributeOf(script, 'src');
    if (address === undefined || attributeOf(script, 'type') !== 'module') continue;
    own.push(address);
    tree.detachNode(script);
  }
  const files = new Set(own);
  // A set that grows while it is gone through is gone through to its end.
  for (const address of files) for (const imported of importsOf(address)) files.add(imported);
  const lists = `const OWN_FILES=${String(new Set(own).size)},PAGE_FILES=${JSON.stringify([...files])};`;
  tree.appendChild(elementOf(document, 'body'), newElement('script', {}, `{${lists}${start}}`));
};
