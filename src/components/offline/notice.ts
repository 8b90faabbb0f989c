// Says what the reader sees where it is not what the server has: without a network, saved in this browser, or replaced since.
import { versionIn } from '../../loading/fetch-file.ts';
import { h } from '../../loading/h.ts';
import { offline } from '../../strings/every-page.ts';
import { saveWhenIdle } from './saving.ts';

const base = import.meta.env.BASE_URL;
const root = document.documentElement;

/** So long after it is there, a worker that is still waiting waits for the reader. */
const WAITING_MS = 1000;
/** A page that stays open asks so often whether it is still what the server has. */
const CHECK_MS = 50_000;
/** A saved page asks more often whether the server can be reached again. */
const CHECK_SAVED_MS = 5000;

type Name = 'offline' | 'saved' | 'updated';

const notice = (name: Name): HTMLElement | null => document.querySelector(`.site-notice [data-${name}]`);

const show = (name: Name, isShown: boolean): void => {
  const element = notice(name);
  if (element) element.hidden = !isShown;
};

const reload = h('button', { type: 'button' }, offline.reload);
notice('offline')?.append(offline.offline);
notice('updated')?.append(offline.updated, reload);

/** The version of this page that the server has, which sends it only where it is another one; undefined while it does not answer, or something else does. */
const versionOfServer = async (): Promise<string | undefined> => {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    return response.ok ? versionIn(await response.text()) : undefined;
  } catch {
    return undefined;
  }
};

/** Never reloads by itself: a reader may be in the middle of a form. */
const compare = async (): Promise<void> => {
  const version = await versionOfServer();
  if (version === undefined) return;
  show('offline', false);
  show('saved', false);
  show('updated', version !== root.dataset.version);
};

let isAsking = false;
const check = (): void => {
  // A slow server is not asked again before it has answered.
  if (document.visibilityState !== 'visible' || isAsking) return;
  isAsking = true;
  compare()
    .catch(console.error)
    .finally(() => (isAsking = false));
};

/** The worker marks each page that it saves with the time (src/worker/worker.ts). */
const { saved } = root.dataset;
if (saved !== undefined) {
  const time = new Date(saved).toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  notice('saved')?.append(offline.saved, h('time', { datetime: saved }, time), offline.savedAt);
  show('saved', true);
  const waiting = setInterval(() => (notice('saved')?.hidden ? clearInterval(waiting) : check()), CHECK_SAVED_MS);
  check();
}

addEventListener('online', check);
addEventListener('offline', () => show('offline', saved === undefined));
// A browser that knows that it has no network is right; one that does not may be wrong.
if (!navigator.onLine) show('offline', saved === undefined);
document.addEventListener('visibilitychange', check);
setInterval(check, CHECK_MS);

let registration: ServiceWorkerRegistration | undefined;

const takeUpdate = (): void => {
  const waiting = registration?.waiting;
  if (!waiting) location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting?.postMessage('skip-waiting');
};
reload.addEventListener('click', takeUpdate);

let isPrepared = false;
/** Once, before the worker is registered for the first time; a reader may ask for it again where it failed. */
const prepare = (): void => {
  if (isPrepared) return;
  isPrepared = true;
  // What makes the site installable goes together; in the head, the manifest and its icon would be fetched before the page is seen.
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: `${base}manifest.webmanifest` }),
  );
  // The first worker takes over a page that it has nothing new for; each later one stands for another build, in every tab.
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled) check();
    isControlled = true;
  });
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing newer.
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
  });
};

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => {
    readonly createScriptURL: (from: string) => string;
  };
}

/** The address of the worker, as browsers with Trusted Types want it: from the one rule that build/policy.ts knows. */
const workerAddress = (): string => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const createScriptURL = (): string => `${base}sw.js`;
  return trustedTypes?.createPolicy('worker', { createScriptURL }).createScriptURL('') ?? createScriptURL();
};

let address: string | undefined;
const register = async (): Promise<ServiceWorkerRegistration> => {
  prepare();
  // A rule is made once, and a reader may ask again.
  address ??= workerAddress();
  const registered = await navigator.serviceWorker.register(address, { scope: base });
  if (registered.waiting) check();
  if (registered === registration) return registered;
  registration = registered;
  registered.addEventListener('updatefound', () => {
    const worker = registered.installing;
    worker?.addEventListener('statechange', () => {
      // The very first one replaces nothing. One that does not wait takes over by itself, and a request now would keep it
      // from it: Chromium waits for that, and holds the request up until it has taken over.
      if (worker.state === 'installed' && navigator.serviceWorker.controller)
        setTimeout(() => registered.waiting === worker && check(), WAITING_MS);
    });
  });
  return registered;
};

// After everything that the page itself needs; only the built site has a worker.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const start = (): void => saveWhenIdle(register);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
