import { createHash } from 'node:crypto';
import {
  attributeOf,
  elementsOf,
  insertBehindEncoding,
  newElement,
  textOf,
  type Document,
  type Element,
} from './html.ts';

/** What a page may do, and nothing else. Beside these come the hashes of its own scripts and styles. */
const IN_PAGE: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Pagefind's index is read by WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  // Nowhere does a text become HTML or a script. Scripts are begun in one place (src/loading/start.ts), and the workers in one
  // each (src/components/offline/notice.ts, src/components/plan/bulk/use-bulk.ts).
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['start', 'worker', 'bulk'],
};

const hashesOf = (elements: readonly Element[]): readonly string[] => [
  ...new Set(elements.map((each) => `'sha256-${createHash('sha256').update(textOf(each)).digest('base64')}'`)),
];

/** Data between script tags is not run, and needs no leave. */
const isRun = (script: Element): boolean =>
  [undefined, 'module'].includes(attributeOf(script, 'type')) && attributeOf(script, 'src') === undefined;

const policyWith = (
  directives: Readonly<Record<string, readonly string[]>>,
  documents: readonly Document[],
): string => {
  const hashes: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashesOf(documents.flatMap((each) => elementsOf(each, 'script').filter(isRun))),
    'style-src': hashesOf(documents.flatMap((each) => elementsOf(each, 'style'))),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources, ...(hashes[name] ?? [])].join(' '))
    .join(';');
};

/** The Content Security Policy of a page: what every page may, and the scripts and styles that stand in this one. */
export const policyOf = (document: Document): string => policyWith(IN_PAGE, [document]);

/**
 * The one policy that a server sends with these pages. Only a header can say which sites may show them as a part of themselves.
 * @param framers those sites; no other may, and without any none
 */
export const policyOfSite = (documents: readonly Document[], framers: readonly string[] = []): string =>
  policyWith({ ...IN_PAGE, 'frame-ancestors': framers.length > 0 ? framers : ["'none'"] }, documents);

/** Writes the policy into the head of a page, behind its encoding and before everything that it is about. */
export const setPolicy = (document: Document): void => {
  const meta = newElement('meta', { 'http-equiv': 'content-security-policy', content: policyOf(document) });
  insertBehindEncoding(document, meta);
};
