const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** An address within the site, below whatever sub-path the site is served from. Apart from the rules, so that scripts which need no rule load none. */
export const link = (path: `/${string}`): string => `${base}${path}`;
