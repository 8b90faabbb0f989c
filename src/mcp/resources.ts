import { readFileSync } from 'node:fs';
import { ResourceNotFoundError, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { parse } from 'yaml';
import { measureMarkdown, provisionMarkdown, type Explanation } from '../data/markdown.ts';
import { citedPlaceOf } from '../format/provision.ts';
import { findMeasure, findProvision, measures, provisions, type Measure } from '../rules/index.ts';
import { assistants } from '../strings/assistants.ts';
import { measurePage } from '../strings/reading.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const MARKDOWN = 'text/markdown';
/** Whole addresses where it is known under which one the site is published, as when it is built; else from its root. */
const addressOf = (path: string): string => (process.env.SITE ? new URL(path, process.env.SITE).href : path);

const explanationOf = ({ slug }: Measure): Explanation => {
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`src/content/measures/${slug}.mdx`)) ?? [];
  return { ...(parse(head) as Omit<Explanation, 'body'>), body };
};

/** What can be read under a kind of address: what there is, and the Markdown of each; undefined where there is none. */
interface Kind {
  readonly name: 'measures' | 'provisions';
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly markdown: (id: string) => string | undefined;
}

const KINDS: readonly Kind[] = [
  {
    name: 'measures',
    items: measures.map(({ number, slug, title }) => ({ id: slug, title: `${measurePage.numbered(number)} ${title}` })),
    markdown: (slug) => {
      const measure = findMeasure(slug);
      return measure && measureMarkdown(measure, explanationOf(measure), addressOf);
    },
  },
  {
    name: 'provisions',
    items: provisions.map(({ id }) => ({ id, title: citedPlaceOf(id) })),
    markdown: (id) => (findProvision(id) ? provisionMarkdown(id, addressOf) : undefined),
  },
];

/** The text as it was received, and measures and sentences as Markdown, as they stand beside their pages. */
export const registerResources = (server: McpServer): void => {
  const text = { ...assistants.text, mimeType: 'text/plain' };
  server.registerResource('official-text', 'policy://official-text', text, ({ href: uri }) => ({
    contents: [{ uri, mimeType: 'text/plain', text: read('public/official-text.txt') }],
  }));
  for (const { name, items, markdown } of KINDS) {
    const uriOf = (id: string): string => `policy://${name}/${id}`;
    const list = () => ({
      resources: items.map(({ id, title }) => ({ uri: uriOf(id), name: id, title, mimeType: MARKDOWN })),
    });
    const template = new ResourceTemplate(`policy://${name}/{id}`, { list });
    server.registerResource(name, template, { ...assistants[name], mimeType: MARKDOWN }, ({ href: uri }, { id }) => {
      const found = markdown(String(id));
      if (found === undefined) throw new ResourceNotFoundError(uri);
      return { contents: [{ uri, mimeType: MARKDOWN, text: found }] };
    });
  }
};
