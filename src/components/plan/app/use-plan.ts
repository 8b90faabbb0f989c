import { useEffect, useRef, useState } from 'preact/hooks';
import { isJoining, drainPending } from '../../../plan/pending-items.ts';
import { planItem } from '../../../strings/index.ts';
import { isPlanLink, MOST_ITEMS, readLink, writeLink } from '../../../plan/link/plan-link.ts';
import { withDoubtsAsked } from '../../../plan/draft-of-item.ts';
import type { SavedItem, SavedPlan } from '../../../plan/saved-plan.ts';
import { forget, load, save } from '../../../plan/store.ts';
import { applicantAnswers, withAnswers } from '../../../plan/applicant.ts';
import { emptyPlan, isEmpty, keyed, keyedPlan, restored, savedPlan, withItems } from '../../../plan/keyed-plan.ts';
import type { KeyedItem, KeyedPlan } from '../../../plan/keyed-plan.ts';

/** Where the plan on the screen stands with what the browser keeps. */
export interface Persistence {
  /** `linked`: it came by a link, and the browser keeps another one, which is left alone until the reader decides. */
  readonly state: 'kept' | 'linked' | 'refused';
  /** What of a link could not be read. */
  readonly unread: readonly string[];
}

/** What has just been done to the plan. */
interface Done {
  readonly said: string;
  /** The plan before something was taken away, and after it. */
  readonly taken?: { readonly before: KeyedPlan; readonly after: KeyedPlan };
}

/** What the pages of the measures left, as far as it is sound; it has been in the hands of the browser. */
const soundItems = (items: readonly SavedItem[]): readonly SavedItem[] =>
  items.length === 0 ? [] : readLink(writeLink({ name: '', start: 2026, items })).plan.items;

/** What is added takes over what has been answered about the applicant already. */
const joined = (plan: KeyedPlan, items: readonly KeyedItem[], place?: number): KeyedPlan => {
  const answers = applicantAnswers(plan.items);
  return withItems(
    plan,
    items.map(({ key, item }) => ({ key, item: withAnswers(item, answers) })),
    place,
  );
};

/** The plan on the screen, kept in the browser as it changes; undefined until the page has come to life. */
export const usePlan = () => {
  const [plan, setPlan] = useState<KeyedPlan>();
  const [keeping, setKeeping] = useState<Persistence>({ state: 'kept', unread: [] });
  const [done, setDone] = useState<Done>();
  const latest = useRef({ plan, state: keeping.state });
  latest.current = { plan, state: keeping.state };

  const change = (next: (plan: KeyedPlan) => KeyedPlan): void => setPlan((last) => last && next(last));
  const takeAway = (said: string, next: (plan: KeyedPlan) => KeyedPlan): void => {
    const before = latest.current.plan;
    if (before) setDone({ said, taken: { before, after: next(before) } });
    change(next);
  };
  /** What is said of items that are added: that they are, or that there is no room. */
  const sayAdded = (said: string): void => {
    const isFull = (latest.current.plan?.items.length ?? 0) >= MOST_ITEMS;
    setDone({ said: isFull ? planItem.full(MOST_ITEMS) : said });
  };
  /** Into the plan that the browser keeps; beside a plan of a link it waits until that is decided. */
  const addPending = (): void => {
    const items = soundItems(drainPending()).map(keyed);
    if (items.length > 0) change((last) => joined(last, items));
  };
  const show = (shown: SavedPlan | undefined, state: Persistence['state'], unread: readonly string[] = []): void => {
    setPlan(shown ? keyedPlan(shown) : emptyPlan());
    setKeeping({ state, unread });
    setDone(undefined);
    if (state !== 'linked') addPending();
  };
  const showOwn = (own = load(), unread: readonly string[] = []): void => {
    const read = own === undefined ? undefined : readLink(own);
    show(read?.plan, 'kept', [...unread, ...(read?.unread ?? [])]);
  };
  const arrive = (): void => {
    const fragment = location.hash.slice(1);
    const own = load();
    const linked = isPlanLink(fragment) ? readLink(fragment) : undefined;
    // Of a link that holds nothing readable there is nothing to show but what is wrong with it.
    if (!linked || isEmpty(linked.plan)) showOwn(own, linked?.unread);
    else if (own === writeLink(linked.plan)) show(linked.plan, 'kept', linked.unread);
    else {
      const plan = { ...linked.plan, items: linked.plan.items.map(withDoubtsAsked) };
      show(plan, own === undefined ? 'kept' : 'linked', linked.unread);
    }
  };

  useEffect(() => {
    arrive();
    const onHash = (): void => {
      if (isPlanLink(location.hash.slice(1))) arrive();
    };
    const onStorage = (event: StorageEvent): void => {
      if (isJoining(event) && latest.current.state !== 'linked') addPending();
    };
    addEventListener('hashchange', onHash);
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener('hashchange', onHash);
      removeEventListener('storage', onStorage);
    };
  }, []);

  useEffect(() => {
    if (!plan || keeping.state === 'linked') return;
    // The address would bring back the plan as it came.
    if (isPlanLink(location.hash.slice(1))) history.replaceState(null, '', location.pathname);
    const state = keep(plan) ? 'kept' : 'refused';
    setKeeping((last) => (last.state === state ? last : { ...last, state }));
  }, [plan, keeping.state]);

  return {
    plan,
    keeping,
    done: done && { said: done.said, isUndoable: done.taken !== undefined },
    change,
    changeItems: (next: (item: SavedItem, key: number) => SavedItem): void =>
      change((last) => {
        const items = last.items.map((each) => {
          const item = next(each.item, each.key);
          return item === each.item ? each : { ...each, item };
        });
        return items.some((each, place) => each !== last.items[place]) ? { ...last, items } : last;
      }),
    add: (said: string, item: SavedItem): void => {
      sayAdded(said);
      change((last) => joined(last, [keyed(item)]));
    },
    /** Another item right after the one of that key; returns its key. */
    addAfter: (said: string, key: number, item: SavedItem): number => {
      const fresh = keyed(item);
      sayAdded(said);
      change((last) => joined(last, [fresh], 1 + last.items.findIndex((each) => each.key === key)));
      return fresh.key;
    },
    remove: (said: string, isMeant: (each: KeyedItem) => boolean): void =>
      takeAway(said, (last) => ({ ...last, items: last.items.filter((each) => !isMeant(each)) })),
    /** Forgets the plan on the screen, and any other that the browser keeps. */
    clear: (said: string): void => {
      const empty = emptyPlan();
      takeAway(said, () => empty);
      setKeeping({ state: 'kept', unread: [] });
    },
    undo: (): void => {
      const taken = done?.taken;
      if (taken) change((last) => restored(last, taken.before, taken.after));
      setDone(undefined);
    },
    /** Keeps the plan of the link in place of the one that the browser has kept. */
    keepLinked: (): void => {
      setKeeping((last) => ({ ...last, state: 'kept' }));
      addPending();
    },
    /** Leaves the plan of the link and opens the one that the browser has kept. */
    openOwn: (): void => showOwn(),
  };
};

/** Returns whether the browser keeps it; of an empty plan nothing is left behind. */
const keep = (plan: KeyedPlan): boolean => {
  if (!isEmpty(plan)) return save(writeLink(savedPlan(plan)));
  forget();
  return true;
};
