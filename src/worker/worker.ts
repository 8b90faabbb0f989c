// The service worker: keeps a copy of the site for when the server cannot be reached. build/worker.ts writes it into the finished
// site, after the list of its files; it has no imports.

/** Of the build that this worker belongs to: the hash of each file by its path below the scope. Pages end with a slash or .html. */
declare const FILES: Readonly<Record<string, string>>;
/** Of pages that are saved when they have been visited, by their paths: the same of each and of what it alone needs. */
declare const WHEN_VISITED: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What stands in for a page that is not saved: the address of a saved one, with its anchor, by the path of the other. */
declare const STAND_INS: Readonly<Record<string, string>>;

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
/** One for this site alone: an origin may hold others. The worker that removes this one (docs/deploy.md) knows the name. */
const CACHE = `huiyang-ai-policy ${scope}`;
/** The reader of a slow server gets the saved page after so long. */
const SLOW_MS = 4000;
/** All pages in one file (build/worker.ts): they have much in common, and weigh a fifth of what they weigh apart. */
const BUNDLE = 'pages.json';
/** So many pages are fetched one by one; where more are missing, all come in the bundle. */
const MOST_APART = 8;
/** So many files at a time, so that a page that is open meanwhile is not kept waiting. */
const AT_ONCE = 6;

/** Of all that may be saved. */
const HASHES = [FILES, ...Object.values(WHEN_VISITED)].reduce((all, files) => ({ ...all, ...files }));

const isPage = (path: string): boolean => path === '' || path.endsWith('/') || path.endsWith('.html');
/** Under its hash, so that the copies of two builds stand side by side and what is the same is fetched once. */
const keyOf = (path: string): string => new URL(`${path}?saved=${HASHES[path] ?? ''}`, scope).href;
const pathOf = (url: string): string => decodeURI(new URL(url).pathname.slice(new URL(scope).pathname.length));
const versionIn = (html: string): string | undefined => /<html[^>]* data-version="([^"]*)"/i.exec(html)?.[1];

const request = async (path: string): Promise<Response> => {
  const response = await fetch(scope + path, { cache: 'no-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
};

/** Of each page its text; what is no such list counts as an empty one. */
const readBundle = async (): Promise<ReadonlyMap<string, unknown>> => {
  const bundle: unknown = await (await request(BUNDLE)).json();
  return new Map(Object.entries(bundle ?? {}));
};

/**
 * A file of this build. A page has to be of this build, too, and is marked with the time, so that it says so itself.
 * @param bundled the page as the bundle has it, if it does
 */
const download = async (path: string, bundled: unknown): Promise<Response> => {
  if (!isPage(path)) return request(path);
  const isCurrent = typeof bundled === 'string' && versionIn(bundled) === HASHES[path];
  const html = isCurrent ? bundled : await (await request(path)).text();
  if (versionIn(html) !== HASHES[path]) throw new Error(`${path} is of another build`);
  const marked = html.replace('<html ', `<html data-saved="${new Date().toISOString()}" `);
  return new Response(marked, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/** The files of this build that are not saved. */
const missing = async (cache: Cache, files = FILES): Promise<string[]> => {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return Object.keys(files).filter((path) => !kept.has(keyOf(path)));
};

/** Saves what is not saved yet, and looks whether all of it is there. */
const save = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  const waiting = await missing(cache);
  const bundle = waiting.filter(isPage).length > MOST_APART ? await readBundle() : new Map<string, unknown>();
  const saveNext = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await cache.put(keyOf(path), await download(path, bundle.get(path)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, saveNext));
  const [lost] = await missing(cache);
  if (lost !== undefined) throw new Error(`${lost} was not saved`);
};

/** Saves a page that has been visited, if it is one of those that are saved only then. */
const saveVisited = async (path: string): Promise<void> => {
  const cache = await caches.open(CACHE);
  for (const each of await missing(cache, WHEN_VISITED[path] ?? {}))
    await cache.put(keyOf(each), await download(each, undefined));
};

const install = async (): Promise<void> => {
  try {
    await save();
  } catch (error) {
    // Of a first visit nothing is left behind; beside an older worker, what it has saved stays.
    if (!worker.registration.active) await caches.delete(CACHE);
    throw error;
  }
};

const activate = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  const wanted = new Set(Object.keys(HASHES).map(keyOf));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  // The first visit is enough.
  await worker.clients.claim();
  for (const { url } of await worker.clients.matchAll()) saveVisited(pathOf(url)).catch(console.warn);
};

const saved = async (path: string): Promise<Response | undefined> =>
  path in HASHES ? (await caches.open(CACHE)).match(keyOf(path)) : undefined;

/** Leads to what stands in for a page, if that is saved. */
const standIn = async (path: string): Promise<Response | undefined> => {
  const address = STAND_INS[path];
  const isSaved = address !== undefined && (await saved(address.replace(/#.*/, ''))) !== undefined;
  return isSaved ? Response.redirect(scope + address) : undefined;
};

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('slow')), SLOW_MS);
    }),
  ]);

/** Whether it is a page of this site: read from its first bytes, so that the rest still flows. */
const isOurs = async (response: Response): Promise<boolean> => {
  const reader = response.clone().body?.getReader();
  const start = await reader?.read();
  reader?.cancel().catch(() => undefined);
  return versionIn(new TextDecoder().decode(start?.value)) !== undefined;
};

/** Whether the server's answer is the one to show: the page, or that there is none; no failure, and no page to log in. */
const isAnswer = async (request: Request, response: Response): Promise<boolean> => {
  if (response.status === 404 || response.status === 410) return true;
  if (response.type !== 'opaqueredirect') return response.ok && (await isOurs(response));
  // Where it leads the browser does not tell; on another site this fails.
  const target = await fetch(request.url, { cache: 'no-cache', mode: 'same-origin' });
  return target.ok && (await isOurs(target));
};

/** A page comes from the server while it answers; the copy is for when it does not, is slow, or answers something else. */
const page = async (request: Request): Promise<Response> => {
  const path = pathOf(request.url).replace(/(^|\/)index\.html$/, '$1');
  const copy = (await saved(path)) ?? (await saved(`${path}/`)) ?? (await standIn(path)) ?? (await standIn(`${path}/`));
  // Asked of the server each time, even where it says nothing of how long a page may be kept.
  const answer = fetch(new Request(request, { cache: 'no-cache' }));
  if (!copy) return answer;
  try {
    const response = await inTime(answer);
    return (await inTime(isAnswer(request, response))) ? response : copy;
  } catch {
    return copy;
  }
};

/** Names below _astro change with what is in the file, so that a copy is as good; of the others the server may have newer ones. */
const file = async (request: Request, path: string): Promise<Response> => {
  const copy = await saved(path);
  if (!copy) return fetch(request);
  if (path.startsWith('_astro/')) return copy;
  try {
    const response = await inTime(fetch(request));
    return response.ok ? response : copy;
  } catch {
    return copy;
  }
};

let filling: Promise<void> | undefined;
/** Browsers and readers may clear what was saved while the worker lives on. */
const refill = async (): Promise<void> => {
  if ((await missing(await caches.open(CACHE))).length === 0) return;
  filling ??= save().finally(() => (filling = undefined));
  await filling;
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
// A new version waits until the reader asks for it or has closed the old pages.
worker.addEventListener('message', ({ data }) => data === 'skip-waiting' && worker.skipWaiting());
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') {
    event.respondWith(page(request));
    event.waitUntil(
      refill()
        .then(() => saveVisited(pathOf(request.url)))
        .catch(console.warn),
    );
  } else {
    const path = pathOf(request.url);
    // A page that compares itself with the server's wants the server's.
    if (path in HASHES && !isPage(path)) event.respondWith(file(request, path));
  }
});
