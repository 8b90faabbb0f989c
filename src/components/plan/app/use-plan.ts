import { useEffect, useState } from 'preact/hooks';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import type { OnScreen } from '../../../plan/on-screen.ts';
import { OpenPlan } from '../../../plan/open-plan.ts';
import { isPlanKey } from '../../../plan/store/plan-store.ts';
import { browserStorage } from '../../../plan/store/storage.ts';
import { planAddress } from './plan-address.ts';

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
    const leave = (): void => {
      address.flush();
      open.sync();
    };
    const listeners: readonly (readonly [string, (event: Event) => void])[] = [
      ['hashchange', () => isPlanLink(location.hash) && open.arrive()],
      ['storage', (event) => event instanceof StorageEvent && isPlanKey(event.key) && open.sync()],
      // Where a message of another tab was lost, what it has stored is found at the latest when this one is looked at.
      ['pageshow', () => open.sync()],
      ['focus', () => open.sync()],
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
