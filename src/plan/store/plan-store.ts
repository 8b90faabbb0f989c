import { applicantAnswers, withAnswers } from '../applicant.ts';
import { PLAN } from './kept-benefits.ts';
import { CHOSEN, PENDING } from './leave-estimate.ts';
import { listPending, readPending, type Pending } from './pending-items.ts';
import { listAside, setAside, type Aside } from './set-aside.ts';
import { attempt, type PlanStorage } from './storage.ts';
import { first, readStored, writeStored } from './stored-text.ts';
import { EMPTY, merge, type StoredPlan } from './stored-plan.ts';
import { newId } from './ids.ts';
import { changed, undone, viewOf } from './view.ts';

/** Whether a stored value under this key concerns a plan; null stands for all of them. */
export const isPlanKey = (key: string | null): boolean => key === null || key === PLAN || key.startsWith(`${PLAN}.`);

/** `refused`: the browser keeps nothing; `full`: too much has been set aside, and nothing is written over what cannot be read. */
export type Persistence = 'kept' | 'refused' | 'full';

/** How to read what is stored; a later version of the site reads more. */
export type Read = (text: string) => StoredPlan | undefined;

/**
 * The one owner of the plan that the browser keeps. It reads before it writes, and what it reads it merges; so whatever
 * other tabs do, and whether or not this one hears of it, nothing is written over.
 */
export class PlanStore {
  /** Names this tab in the deeds that it does. */
  readonly tab = newId();
  readonly #storage: PlanStorage;
  readonly #read: Read;
  readonly #listeners = new Set<() => void>();
  #plan = EMPTY;
  #persistence: Persistence = 'kept';
  #returned = 0;

  constructor(storage: PlanStorage, read: Read = readStored) {
    this.#storage = storage;
    this.#read = read;
    this.#exchange(false);
    this.#takePending(true);
    this.#bringBack();
  }

  get plan(): StoredPlan {
    return this.#plan;
  }

  get persistence(): Persistence {
    return this.#persistence;
  }

  /** What cannot be read. */
  get aside(): readonly Aside[] {
    return listAside(this.#storage);
  }

  /** How many stored values that an earlier version of the site could not read this one has taken in. */
  get returned(): number {
    return this.#returned;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Does what a reader did. It rests on what this tab has shown, not on what another has stored since. Returns the way
   * back, which is a new deed.
   */
  change(deed: (plan: StoredPlan, tab: string) => StoredPlan): () => void {
    const before = this.#plan;
    const after = deed(before, this.tab);
    if (after !== before) {
      this.#plan = after;
      this.#exchange(true);
      this.#tell();
    }
    return () => void this.change((plan, tab) => undone(plan, tab, before, after));
  }

  /** Takes in what other tabs have stored, and what the pages of the measures have left. */
  sync(): void {
    const [plan, persistence] = [this.#plan, this.#persistence];
    this.#exchange(false);
    this.#takePending(false);
    if (plan !== this.#plan || persistence !== this.#persistence) this.#tell();
  }

  /** Deletes what was set aside, or keeps it again. */
  discard({ key }: Aside): void {
    attempt(() => this.#storage.removeItem(key));
    this.#tell();
  }

  keepAside({ text }: Aside): void {
    setAside(this.#storage, text);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #exchange(isDeed: boolean): void {
    let text: string | null;
    try {
      text = this.#storage.getItem(PLAN);
    } catch {
      this.#persistence = 'refused';
      return;
    }
    let stored = text === null ? EMPTY : this.#read(text);
    if (text !== null && !stored) {
      if (!setAside(this.#storage, text)) {
        this.#persistence = this.aside.length > 0 ? 'full' : 'refused';
        return;
      }
      attempt(() => this.#storage.removeItem(PLAN));
      stored = EMPTY;
    }
    const merged = merge(this.#plan, stored ?? EMPTY);
    const next = writeStored(merged);
    if (next !== writeStored(this.#plan)) this.#plan = merged;
    // Where nothing is stored, somebody has emptied the browser: that is not undone before the reader does something.
    if (next === text || (text === null && !isDeed && this.#persistence === 'kept')) {
      if (next === text) this.#persistence = 'kept';
      return;
    }
    this.#persistence = this.#write(next) ? 'kept' : 'refused';
  }

  #write(text: string): boolean {
    return (
      attempt(() => {
        this.#storage.setItem(PLAN, text);
        return true;
      }) ?? false
    );
  }

  /** Takes in what was stored elsewhere; it takes over what has been answered about the applicant already. */
  #join(plan: StoredPlan): boolean {
    const before = viewOf(this.#plan, this.tab).plan.items;
    const answers = applicantAnswers(before);
    const joined = merge(this.#plan, plan);
    const { plan: view } = viewOf(joined, this.tab);
    const isNew = (key: string): boolean => !before.some((each) => each.key === key);
    const items = view.items.map(({ key, item }) => ({ key, item: isNew(key) ? withAnswers(item, answers) : item }));
    this.#plan = changed(joined, this.tab, { ...view, items });
    this.#exchange(true);
    return this.#persistence === 'kept';
  }

  /** What is ticked on home may still be changed there, and is taken in when a plan is opened alone. */
  #takePending(isOpening: boolean): void {
    for (const { key, items, unreadable } of listPending(this.#storage)) {
      if (key.endsWith(CHOSEN) && !isOpening) continue;
      const news = items.filter(([, text]) => !this.#isListed(text));
      const isSafe = news.length === 0 || this.#join(this.#atEnd(news));
      if (unreadable.every((text) => setAside(this.#storage, text)) && isSafe)
        attempt(() => this.#storage.removeItem(key));
    }
  }

  /** Whether an item says no more than its benefit, and the plan has one of that benefit already. */
  #isListed(text: string): boolean {
    return viewOf(this.#plan, this.tab).plan.items.some(({ item }) => item.benefit === text);
  }

  /** Items that are not there yet, after the last. */
  #atEnd(items: Pending['items']): StoredPlan {
    const last = Math.max(0, ...[...this.#plan.values()].map(({ place }) => place));
    return new Map(
      items.filter(([id]) => !this.#plan.has(id)).map(([id, text], index) => [id, first(text, last + index + 1)]),
    );
  }

  /** What was set aside and can now be read. */
  #bringBack(): void {
    for (const aside of this.aside) {
      const { items } = readPending(`${PENDING}.${aside.key}`, aside.text);
      const plan = this.#read(aside.text) ?? this.#atEnd(items);
      if (plan.size === 0 || !this.#join(plan)) continue;
      attempt(() => this.#storage.removeItem(aside.key));
      this.#returned += 1;
    }
  }
}
