import { useEffect, useState } from 'preact/hooks';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import type { OnScreen } from '../../../plan/on-screen.ts';
import { OpenPlan } from '../../../plan/open-plan.ts';
import { isPlanKey } from '../../../plan/store/kept-benefits.ts';
import { browserStorage } from '../../../plan/store/storage.ts';
import { planAddress } from './page-history.ts';

export interface Shown extends OnScreen {
  readonly open: OpenPlan;
}

/** The plan on the screen and what can be done to it; undefined until the page has come to life. */
export const usePlan = (): Shown | undefined => {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const address = planAddress();
    const open = new OpenPlan(browserStorage(), address);
    const show = (): void => setShown({ open, ...open.onScreen });
    show();
    const stop = open.subscribe(show);
    // While an input method composes, what another tab has stored waits: it would be put into the field, and end it. What is
    // composed is stored first, since the reader did it without having seen the other.
    let isComposing = false;
    const sync = (): void => {
      if (!isComposing) open.sync();
    };
    const endComposition = (): void => {
      if (!isComposing) return;
      isComposing = false;
      setTimeout(sync);
    };
    const leave = (): void => {
      address.flush();
      sync();
    };
    const listeners: readonly (readonly [string, (event: Event) => void])[] = [
      ['hashchange', () => isPlanLink(location.hash) && open.arrive()],
      ['storage', (event) => event instanceof StorageEvent && isPlanKey(event.key) && sync()],
      // Where a message of another tab was lost, what it has stored is found at the latest when this one is looked at.
      ['pageshow', sync],
      ['focus', sync],
      ['compositionstart', () => (isComposing = true)],
      ['compositionend', endComposition],
      // Where a field is left, some browsers do not say that the composition has ended.
      ['focusout', endComposition],
      ['visibilitychange', leave],
      ['pagehide', leave],
    ];
    // Of these events one is of the document, and does not always reach the window.
    const targetOf = (name: string): EventTarget => (name === 'visibilitychange' ? document : window);
    for (const [name, listener] of listeners) targetOf(name).addEventListener(name, listener);
    return () => {
      stop();
      for (const [name, listener] of listeners) targetOf(name).removeEventListener(name, listener);
    };
  }, []);
  return shown;
};
