import { useEffect, useRef, useState } from 'preact/hooks';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import type { Address, OnScreen } from '../../../plan/on-screen.ts';
import type { Step } from './StepNav.tsx';
import { OpenPlan } from '../../../plan/open-plan.ts';
import { isPlanKey } from '../../../plan/store/plan-keys.ts';
import { browserStorage } from '../../../plan/store/storage.ts';

/** What an entry of the history keeps over a reload and on the way back, and what goes nowhere with a link that is handed on. */
interface Entry {
  /** Whether the plan in the address was written by this page. */
  readonly written?: boolean;
  readonly step?: Step;
}

/** What the present entry keeps. Other scripts of the page keep nothing there. */
const entryNow = (): Entry => (history.state as Entry | null) ?? {};

/** The step at which the page is. The way back of the browser leads to the step before, and not off the page. */
export const useStep = () => {
  const [step, setStep] = useState<Step>();
  useEffect(() => {
    const goBack = ({ state }: PopStateEvent): void => {
      const { step: former } = (state as Entry | null) ?? {};
      if (former !== undefined) setStep(former);
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);
  return {
    step,
    /** Where a plan opens, to which the way back will lead. */
    begin: (first: Step): void => {
      setStep(first);
      history.replaceState({ ...entryNow(), step: first }, '');
    },
    /** Where the reader goes on to. A plan in the address changes with each key: the way back would lead to an older one. */
    goOn: (next: Step): void => {
      setStep(next);
      if (next !== step && !isPlanLink(location.hash)) history.pushState({ ...entryNow(), step: next }, '');
    },
  };
};

/** The title of the step, and what takes the focus to what has just been drawn, or to that title. */
export const useFocus = () => {
  const title = useRef<HTMLHeadingElement>(null);
  const focusNext = (selector?: string): void => {
    requestAnimationFrame(() => {
      const target = (selector === undefined ? null : document.querySelector<HTMLElement>(selector)) ?? title.current;
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
    });
  };
  return { title, focusNext };
};

/** Browsers refuse to change the address for each key: the first change is written at once, further ones after a pause. */
const PAUSE_MS = 300;

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
      history.replaceState({ ...entryNow(), written: waiting.fragment !== undefined }, '', addressOf(waiting.fragment));
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
    isWritten: () => entryNow().written === true,
    replace: (fragment) => {
      forget();
      waiting = { fragment };
      if (fragment === undefined || performance.now() - writtenAt >= PAUSE_MS) flush();
      else timer = setTimeout(flush, PAUSE_MS);
    },
    push: (fragment) => {
      flush();
      history.pushState({ ...entryNow(), written: fragment !== undefined }, '', addressOf(fragment));
    },
  };
};

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
