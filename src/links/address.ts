// Addresses as texts. Apart from link.ts, which needs the rules, since every page loads it.
const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** An address within the site, below whatever sub-path the site is served from. */
export const link = (path: `/${string}`): string => `${base}${path}`;

/** What the site itself writes after a `?`. */
const OWN_PARAMETERS: readonly string[] = ['q', 'topic', 'kind', 'who', 'for'];

/** An address to be cited, printed or copied: without what messengers and campaigns add to it. */
export const citedAddress = (address: string): string => {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (!OWN_PARAMETERS.includes(name)) url.searchParams.delete(name);
  return url.href;
};

/** The same address with these of the site's own parameters; an empty one goes, and what others wrote stays. */
export const withParameters = (address: string, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(address);
  for (const name of Object.keys(parameters)) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.append(name, value);
  return url.href;
};

// Addresses that messengers and mail programs have bent: characters of the sentence around them hang on, letters are
// capitals, signs are escaped.

/** `%E3%80%82` → 。 What cannot be decoded stays as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Full-width letters and signs that an input method makes of usual ones. */
const usual = (text: string): string =>
  decoded(text)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-');

/**
 * The anchor that a fragment without the `#` means, among those of the page: `C11-2。` → `c11-2`. Undefined where the fragment
 * is an anchor already, or where none of its beginnings is one.
 */
export const intendedAnchor = (fragment: string, exists: (id: string) => boolean): string | undefined => {
  if (fragment === '' || exists(decoded(fragment))) return undefined;
  const [start = ''] = /^[\w.-]*/.exec(usual(fragment).trim().replace(/^#+/, '')) ?? [];
  for (let end = start.length; end > 1; end -= 1) {
    // A shorter number is another sentence: `c11-21` is not `c11-2`.
    if (/^\d$/.test(start.charAt(end)) && /\d$/.test(start.slice(0, end))) continue;
    const found = [start.slice(0, end), start.slice(0, end).toLowerCase()].find(exists);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `/c/11-2，请看` → `/c/11.2/`: the page of a sentence, whatever hangs on its number. */
const intendedSentence = (path: string): string | undefined => {
  const [, above = '', item, sentence] = /^\/*(.*\/)?c\/c?(\d+|annex)(?:[.-](\d+))?/i.exec(usual(path)) ?? [];
  if (item === undefined) return undefined;
  const meant = `/${above}c/${item.toLowerCase()}${sentence === undefined ? '' : `.${sentence}`}/`;
  return meant === path ? undefined : meant;
};

/**
 * The path and fragment that a path means in which `#` was escaped: `/plan/%23v1/2026` → `/plan/#v1/2026`. What follows the sign
 * stays as it is: it is for the page to read. Or the page of a sentence on whose address something hangs. Undefined for any other.
 */
export const intendedPath = (path: string): string | undefined => {
  const [, page, fragment = ''] = /^(.*?)(?:%23|%EF%BC%83|#|＃)(.*)$/i.exec(path) ?? [];
  if (page === undefined) return intendedSentence(path);
  return `${page.replace(/^\/+/, '/').replace(/\/*$/, '/')}#${fragment}`;
};
