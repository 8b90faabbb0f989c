import type { Address } from '../../../plan/on-screen.ts';

/** Browsers refuse to change the address for each key. */
const PAUSE_MS = 300;

/** The address of the page; `flush` writes at once what waits for a pause in the typing. */
export const planAddress = (): Address & { readonly flush: () => void } => {
  let waiting: { readonly fragment: string | undefined } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const addressOf = (fragment: string | undefined): string =>
    location.pathname + location.search + (fragment === undefined ? '' : `#${fragment}`);
  const forget = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const flush = (): void => {
    const address = waiting && addressOf(waiting.fragment);
    forget();
    if (address !== undefined) history.replaceState(history.state, '', address);
  };
  return {
    flush,
    read: () => {
      // What stands in the address now is another plan; what waited belongs to the one before.
      forget();
      return location.hash.slice(1);
    },
    replace: (fragment) => {
      forget();
      waiting = { fragment };
      if (fragment === undefined) flush();
      else timer = setTimeout(flush, PAUSE_MS);
    },
    push: (fragment) => {
      flush();
      history.pushState(null, '', addressOf(fragment));
    },
  };
};
