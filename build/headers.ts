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
/** Of the pages as Markdown, which most servers do not know. */
export const MARKDOWN = 'text/markdown; charset=utf-8';

/** What a server says with everything of the site, beside how long it may be kept. @param policy of all pages (build/policy.ts) */
export const headersWith = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // For this host alone: what its neighbours can do is not the site's to say.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // Says what frame-ancestors does to browsers that do not know it.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()',
});
