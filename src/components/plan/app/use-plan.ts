import { useEffect, useRef, useState } from 'preact/hooks';
import { readLink, writeLink } from '../plan-link.ts';
import type { SavedItem, SavedPlan } from '../saved-plan.ts';
import { isJoining, takeJoining } from '../joining.ts';
import { forget, load, save } from '../store.ts';
import { applicantAnswers, withAnswers } from './applicant.ts';

/** An item with a key of its own, which stays with its form. */
export interface KeyedItem {
  readonly key: number;
  readonly item: SavedItem;
}

export interface KeyedPlan extends Omit<SavedPlan, 'items'> {
  readonly items: readonly KeyedItem[];
}

/** Where the plan on the screen stands with what the browser keeps. */
export interface Keeping {
  /** `linked`: it came by a link, and the browser keeps another one, which is left alone until the reader decides. */
  readonly state: 'kept' | 'linked' | 'refused';
  /** What of a link could not be read. */
  readonly unread: readonly string[];
}

const isPlanLink = (fragment: string): boolean => /^v\d/.test(fragment);

const emptyPlan = (): KeyedPlan => ({ name: '', start: new Date().getFullYear(), items: [] });

let lastKey = 0;
const keyed = (item: SavedItem): KeyedItem => ({ key: (lastKey += 1), item });
const keyedPlan = (plan: SavedPlan): KeyedPlan => ({ ...plan, items: plan.items.map(keyed) });
export const savedPlan = ({ items, ...plan }: KeyedPlan): SavedPlan => ({
  ...plan,
  items: items.map(({ item }) => item),
});

/** What the pages of the measures left, as far as it is sound; it has been in the hands of the browser. */
const soundItems = (items: readonly SavedItem[]): readonly SavedItem[] =>
  items.length === 0 ? [] : readLink(writeLink({ name: '', start: 2026, items })).plan.items;

/** The plan on the screen, kept in the browser as it changes; undefined until the page has come to life. */
export const usePlan = () => {
  const [plan, setPlan] = useState<KeyedPlan>();
  const [keeping, setKeeping] = useState<Keeping>({ state: 'kept', unread: [] });
  /** What was taken away last, and the plan as it was before. */
  const [removed, setRemoved] = useState<{ readonly what: string; readonly before: KeyedPlan }>();
  const latest = useRef(plan);
  latest.current = plan;

  const change = (next: (plan: KeyedPlan) => KeyedPlan): void => setPlan((last) => last && next(last));
  const add = (...items: readonly SavedItem[]): void =>
    change((last) => {
      const answers = applicantAnswers(last.items);
      return { ...last, items: [...last.items, ...items.map((item) => keyed(withAnswers(item, answers)))] };
    });
  const takeAway = (what: string, next: (plan: KeyedPlan) => KeyedPlan): void => {
    if (latest.current) setRemoved({ what, before: latest.current });
    change(next);
  };
  const show = (text: string | undefined, state: Keeping['state']): void => {
    const { plan: read, unread } = text === undefined ? { plan: undefined, unread: [] } : readLink(text);
    setPlan(read ? keyedPlan(read) : emptyPlan());
    add(...soundItems(takeJoining()));
    setKeeping({ state, unread });
  };
  const arrive = (): void => {
    const fragment = location.hash.slice(1);
    const own = load();
    if (!isPlanLink(fragment)) show(own, 'kept');
    else show(fragment, own === undefined || own === writeLink(readLink(fragment).plan) ? 'kept' : 'linked');
  };

  useEffect(() => {
    arrive();
    const onHash = (): void => {
      if (isPlanLink(location.hash.slice(1))) arrive();
    };
    const onStorage = (event: StorageEvent): void => {
      if (isJoining(event)) add(...soundItems(takeJoining()));
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
    removed: removed?.what,
    change,
    add,
    changeItems: (next: (item: SavedItem, key: number) => SavedItem): void =>
      change((last) => {
        const items = last.items.map((each) => {
          const item = next(each.item, each.key);
          return item === each.item ? each : { ...each, item };
        });
        return items.some((each, place) => each !== last.items[place]) ? { ...last, items } : last;
      }),
    remove: (what: string, isMeant: (each: KeyedItem) => boolean): void =>
      takeAway(what, (last) => ({ ...last, items: last.items.filter((each) => !isMeant(each)) })),
    clear: (what: string): void => takeAway(what, emptyPlan),
    undo: (): void => {
      setPlan(removed?.before);
      setRemoved(undefined);
    },
    /** Keeps the plan of the link in place of the one that the browser has kept. */
    keepLinked: (): void => setKeeping((last) => ({ ...last, state: 'kept' })),
    /** Leaves the plan of the link and opens the one that the browser has kept. */
    openOwn: (): void => show(load(), 'kept'),
  };
};

/** Returns whether the browser keeps it; of an empty plan nothing is left behind. */
const keep = (plan: KeyedPlan): boolean => {
  if (plan.items.length > 0 || plan.name !== '') return save(writeLink(savedPlan(plan)));
  forget();
  return true;
};
