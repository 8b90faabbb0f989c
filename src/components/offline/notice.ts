// Not by way of base.ts, which the forms have too: what both need would be a file of its own.
const base = import.meta.env.BASE_URL;

/** So long after it is there, a worker that is still waiting waits for the reader. */
const WAITING_MS = 1000;

const notice = (name: 'offline' | 'updated'): HTMLElement | null =>
  document.querySelector(`.site-notice [data-${name}]`);

const show = (name: 'offline' | 'updated', isShown: boolean): void => {
  const element = notice(name);
  if (element) element.hidden = !isShown;
};

const showConnection = (): void => show('offline', !navigator.onLine);

/** Whether the server has another version of this page than the reader sees. */
const isOutdated = async (): Promise<boolean> => {
  const response = await fetch(location.href, { cache: 'no-store' });
  const [, version] = /<html[^>]* data-version="([^"]*)"/i.exec(await response.text()) ?? [];
  return version !== undefined && version !== document.documentElement.dataset.version;
};

/** Never by itself: a reader may be in the middle of a form. */
const announce = (): void =>
  void isOutdated().then(
    (outdated) => show('updated', outdated),
    // Without a network there is nothing to compare with.
    () => undefined,
  );

const reload = (registration: ServiceWorkerRegistration): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
  else location.reload();
};

const register = async (): Promise<void> => {
  // What makes the site installable goes together; in the head, the manifest and its icon would be fetched before the page is seen.
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: `${base}manifest.webmanifest` }),
  );
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  if (registration.waiting) announce();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // The very first one replaces nothing. One that does not wait takes over by itself, and a request now would keep it
      // from it: Chromium waits for that, and holds the request up until it has taken over.
      if (worker.state === 'installed' && navigator.serviceWorker.controller)
        setTimeout(() => registration.waiting === worker && announce(), WAITING_MS);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) void registration.update().catch(() => undefined);
  });
  notice('updated')
    ?.querySelector('button')
    ?.addEventListener('click', () => reload(registration));
};

addEventListener('online', showConnection);
addEventListener('offline', showConnection);
showConnection();

/** Readers who save data decide for themselves what to load. */
const savesData =
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

// After everything that the page itself needs; only the built site has a worker.
if (import.meta.env.PROD && 'serviceWorker' in navigator && !savesData) {
  const start = () => void register().catch(() => undefined);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
