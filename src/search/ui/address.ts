/**
 * An address within the site, as in ../base.ts; again here, because a file of its own, shared with other scripts, would have
 * to be fetched before the search can start.
 */
export const link = (path: `/${string}`): string => `${import.meta.env.BASE_URL.replace(/\/+$/, '')}${path}`;
