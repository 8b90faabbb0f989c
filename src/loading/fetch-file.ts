import type { Failure } from '../strings/loading.ts';

/** A file that did not come, and why as far as one can tell. The message is for developers; readers get a sentence. */
export class LoadError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, address: string) {
    super(`${address} did not load: ${failure}`);
    this.failure = failure;
  }
}

/** How to tell the kinds of files by what the server calls them. */
export const SCRIPT = /javascript/;
export const JSON_FILE = /json/;

/** Before the second try. A connection that was lost for a moment is back by then. */
const RETRY_MS = 500;
/** A server that has said nothing for so long is taken for out of reach. */
const LONGEST_MS = 15_000;

/**
 * Fetches a file of the site, once more where it fails. Rejects with a LoadError: `updated` where the server does not have the
 * file any more, `offline` where nothing answers, `broken` where the answer is no such file (a failure, a login page).
 * @param type what the server must call it
 */
export const fetchFile = async (address: string, type: RegExp): Promise<string> => {
  try {
    return await attempt(address, type, 'default');
  } catch (error) {
    // What has been replaced does not come back.
    if (error instanceof LoadError && error.failure === 'updated') throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return attempt(address, type, 'reload');
  }
};

const attempt = async (address: string, type: RegExp, cache: RequestCache): Promise<string> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LONGEST_MS);
  try {
    // No file of the site is elsewhere: a redirect leads to a login page.
    const response = await fetch(address, { cache, redirect: 'manual', signal: abort.signal });
    // To its end: it may break off half way.
    const text = await response.text();
    if (response.ok && type.test(response.headers.get('content-type') ?? '')) return text;
    throw new LoadError(isGone(response, text) ? 'updated' : 'broken', address);
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('offline', address);
  } finally {
    clearTimeout(timer);
  }
};

/** Some servers answer with a page of the site where they have no such file. */
const isGone = ({ status, ok }: Response, text: string): boolean =>
  status === 404 || status === 410 || (ok && versionIn(text) !== undefined);

/** The version that each page of the site carries (build/pages.ts); undefined in a page of somebody else. */
export const versionIn = (html: string): string | undefined => /<html[^>]* data-version="([^"]*)"/i.exec(html)?.[1];

/** Resolves when the styles are there, or will not come after a second try: without them a page is plain, but it works. */
export const loadStyles = async (address: string): Promise<void> => {
  if (!(await addSheet(address))) await addSheet(address);
};

const addSheet = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = () => resolve(true);
    sheet.onerror = () => {
      sheet.remove();
      resolve(false);
    };
    document.head.append(sheet);
  });
