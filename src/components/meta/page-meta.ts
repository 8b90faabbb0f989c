import type { Thing } from 'schema-dts';
import { policy } from '../../rules/index.ts';
import { site } from '../../site.ts';
import { meta } from '../../strings/index.ts';

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

type Tag = readonly [name: string, content: string];

interface Given {
  readonly title: string;
  readonly description: string;
  readonly page: PageMeta;
  readonly origin: URL | undefined;
  /** The whole addresses of the page and of its image; only with an origin. */
  readonly url: string;
  readonly image: string;
}

/**
 * The meta tags that Chinese public sites carry (政府网站发展指引, 网页设计规范): for the site, for its columns, and for
 * its articles. What is not known is left out. Names are compared without case, so `description` serves as Description.
 */
export const publicTags = ({ title, description, page, origin, url, image }: Given): readonly Tag[] => {
  const keywords = (page.keywords ?? site.keywords).join(',');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.name],
    ['SiteDomain', origin?.host],
    ['SiteIDCode', site.siteIdCode],
    ...(page.form === 'home'
      ? ([
          ['ColumnName', meta.homeColumn],
          ['ColumnType', meta.homeType],
          ['ColumnDescription', description],
          ['ColumnKeywords', keywords],
        ] as const)
      : []),
    ...(page.form === 'column'
      ? ([
          ['ColumnName', title],
          ['ColumnType', meta.columnType],
          ['ColumnDescription', description],
          ['ColumnKeywords', keywords],
        ] as const)
      : []),
    ...(page.form === 'article'
      ? ([
          ['ColumnName', meta.column],
          ['ColumnType', meta.columnType],
          ['ArticleTitle', title],
          ['PubDate', site.publishedAt],
          ['ContentSource', policy.title],
          ['Keywords', keywords],
          ['Image', origin && image],
          ['Url', origin && url],
        ] as const)
      : []),
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
};
