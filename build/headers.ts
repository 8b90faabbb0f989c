/** For what changes under its name: asked of the server each time, which says whether it is still the same. */
export const ASK = 'no-cache';
/** For what has the hash of its content in its name. */
export const KEEP = 'public, max-age=31536000, immutable';
/** The folder of what has it. */
export const KEPT = '_astro/';

/** The folder of the open data, which pages of other sites may read: of nothing else. */
export const SHARED = 'data/';
/** What says so. */
export const SHARE = '*';
/** The folder of the frozen editions, which are sites of their own below this one, with policies of their own (docs/editions.md). */
export const EDITIONS = 'editions/';
/** Of the pages as Markdown, which most servers do not know. */
export const MARKDOWN = 'text/markdown; charset=utf-8';

/** The folder of the pages that other sites may show as a part of themselves, where the owner allows any (docs/embed.md). */
export const FRAMED = 'embed/';

export type Headers = Readonly<Record<string, string>>;

export interface SiteHeaders {
  /** Said with everything. */
  readonly all: Headers;
  /** Said with all but the pages that may be framed. */
  readonly own: Headers;
  /** Said with those in its place; undefined where no other site may frame any. */
  readonly framed: Headers | undefined;
}

/**
 * What a server says beside how long something may be kept.
 * @param policy of all pages (build/policy.ts)
 * @param framedPolicy of the pages that may be framed; undefined where none may
 */
export const headersWith = (policy: string, framedPolicy: string | undefined): SiteHeaders => ({
  all: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // For this host alone: what its neighbours can do is not the site's to say.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()',
  },
  own: {
    'Content-Security-Policy': policy,
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Says what frame-ancestors does to browsers that do not know it.
    'X-Frame-Options': 'DENY',
  },
  framed:
    framedPolicy === undefined
      ? undefined
      : {
          'Content-Security-Policy': framedPolicy,
          // A site that is isolated itself shows only what says so.
          'Cross-Origin-Resource-Policy': 'cross-origin',
        },
});
