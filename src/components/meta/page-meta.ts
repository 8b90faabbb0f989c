import type { Thing } from 'schema-dts';

/** What a page says about itself besides its title and description. */
export interface PageMeta {
  /** `home`, a page that lists others (`column`), an `article`, or one that search engines should pass over. */
  readonly form: 'home' | 'column' | 'article' | 'hidden';
  readonly keywords?: readonly string[];
  /** The name of its own image for sharing; without one, that of the site. */
  readonly image?: string;
  /** True where the same page stands beside it as Markdown, `index.md`. */
  readonly hasMarkdown?: boolean;
  /** What it describes, as schema.org has it; facts of the source alone. */
  readonly things?: readonly Exclude<Thing, string>[];
}

export const ARTICLE: PageMeta = { form: 'article' };

/** A page's address within the site, whole where the site knows its origin, else from its root. */
export const addressOf = (path: string, origin: URL | undefined): string =>
  origin ? new URL(path, origin).href : path;

/** In pixels; the proportion that messengers expect. Its middle square holds all that is written. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;
