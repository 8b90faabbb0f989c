import type { Address } from '../../../plan/on-screen.ts';

/** Browsers refuse to change the address for each key: the first change is written at once, further ones after a pause. */
const PAUSE_MS = 300;

/** Stays with the address over a reload and on the way back, and goes nowhere with a link that is handed on. */
const WRITTEN = 'plan written here';

/** The address of the page; `flush` writes at once what waits for a pause in the typing. */
export const planAddress = (): Address & { readonly flush: () => void } => {
  let waiting: { readonly fragment: string | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = -PAUSE_MS;
  const addressOf = (fragment: string | undefined): string =>
    location.pathname + location.search + (fragment === undefined ? '' : `#${fragment}`);
  const forget = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    if (waiting) {
      history.replaceState(waiting.fragment && WRITTEN, '', addressOf(waiting.fragment));
      writtenAt = performance.now();
    }
    forget();
  };
  return {
    flush,
    read: () => {
      // What stands in the address now is another plan; what waited belongs to the one before.
      forget();
      return location.hash.slice(1);
    },
    isWritten: () => history.state === WRITTEN,
    replace: (fragment) => {
      forget();
      waiting = { fragment };
      if (fragment === undefined || performance.now() - writtenAt >= PAUSE_MS) flush();
      else timer = setTimeout(flush, PAUSE_MS);
    },
    push: (fragment) => {
      flush();
      history.pushState(fragment && WRITTEN, '', addressOf(fragment));
    },
  };
};
