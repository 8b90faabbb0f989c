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

/** The folder of the measures, whose pages name their own scripts and styles alone: so that they come in one round trip. */
export const MEASURES = 'measures/';

export type Headers = Readonly<Record<string, string>>;

/** A folder of the site with which something else is said than with the rest. */
export interface Part {
  readonly folder: string;
  /** Said in place of what is said with the rest (`own`), where of that nothing is said any more. */
  readonly headers: Headers;
}

export interface SiteHeaders {
  /** Said with everything. */
  readonly all: Headers;
  /** Said with all but the parts. */
  readonly own: Headers;
  readonly parts: readonly Part[];
}

/** The policies that are sent with pages (build/policy.ts). */
export interface Policies {
  /** Of all pages, so that each is allowed by it, too. */
  readonly all: string;
  /** Of the pages of the measures. */
  readonly measures: string;
  /** Of the pages that may be framed; undefined where none may. */
  readonly framed: string | undefined;
}

const ownWith = (policy: string): Headers => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Says what frame-ancestors does to browsers that do not know it.
  'X-Frame-Options': 'DENY',
});

/** What a server says beside how long something may be kept. */
export const headersWith = ({ all, measures, framed }: Policies): SiteHeaders => ({
  all: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // For this host alone: what its neighbours can do is not the site's to say.
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  own: ownWith(all),
  parts: [
    { folder: MEASURES, headers: ownWith(measures) },
    ...(framed === undefined
      ? []
      : [
          {
            folder: FRAMED,
            headers: {
              'Content-Security-Policy': framed,
              // A site that is isolated itself shows only what says so.
              'Cross-Origin-Resource-Policy': 'cross-origin',
            },
          },
        ]),
  ],
});
