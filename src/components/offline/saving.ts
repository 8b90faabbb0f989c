// When the site is saved in the browser, and what the footer says of it.
import { offline } from '../../strings/every-page.ts';

const { saving, kept, notKept } = offline;
/** Here and not in each page, which cannot save anything without this script. */
const WORDS = { saving, kept, failed: notKept };
type State = keyof typeof WORDS;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const place = document.querySelector<HTMLElement>('[data-save]');
const button = place?.querySelector('button');

const say = (state: State): void => {
  const status = place?.querySelector('[role="status"]');
  if (!place || !button || !status) return;
  place.hidden = false;
  button.hidden = state !== 'failed';
  status.textContent = WORDS[state];
};

/** Readers who save data, or have a slow network, decide for themselves what to load. */
const isSparing = (): boolean => {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || /^(?:slow-2g|2g|3g)$/.test(connection?.effectiveType ?? '');
};

/** Until a registered worker has saved the site, or could not. */
const untilSaved = ({ active, installing, waiting }: ServiceWorkerRegistration): Promise<State> =>
  new Promise((resolve) => {
    const worker = installing ?? waiting;
    if (active || !worker) resolve(active ? 'kept' : 'failed');
    const look = (): void => {
      if (worker?.state === 'activated') resolve('kept');
      if (worker?.state === 'redundant') resolve('failed');
    };
    worker?.addEventListener('statechange', look);
    look();
  });

const whenIdle = (task: () => void): void => {
  // Safari has no such call.
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 1000);
};

/**
 * Registers the worker, which saves the site, when the page has nothing else to do; where data are to be spared, when the reader
 * asks for it, and ever after.
 */
export const saveWhenIdle = (register: () => Promise<ServiceWorkerRegistration>): void => {
  const save = async (): Promise<void> => {
    try {
      const registration = await register();
      if (!registration.active) say('saving');
      say(await untilSaved(registration));
    } catch {
      // Where a browser refuses, the site is read as without a worker.
      say('failed');
    }
  };
  button?.addEventListener('click', () => void save());
  const start = async (): Promise<void> => {
    if (isSparing() && !(await navigator.serviceWorker.getRegistration())) {
      if (place) place.hidden = false;
    } else await save();
  };
  whenIdle(() => void start());
};
