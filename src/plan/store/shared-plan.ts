import { PLAN } from './plan-keys.ts';
import { listAside, setAside, type Aside } from './set-aside.ts';
import { attempt, newId, type PlanStorage } from './storage.ts';
import { readStored, writeStored } from './stored-text.ts';
import { EMPTY, merge, undone, type StoredPlan } from './stored-plan.ts';

/** `refused`: the browser keeps nothing; `full`: too much has been set aside, and nothing is written over what cannot be read. */
export type Persistence = 'kept' | 'refused' | 'full';

/** How to read what is stored; a later version of the site reads more. */
export type Read = (text: string) => StoredPlan | undefined;

/** The stored plan as a tab holds it: it reads before it writes, and what it reads it merges, so nothing is written over. */
export class SharedPlan {
  /** Names this tab in the deeds that it does. */
  readonly tab = newId();
  protected readonly storage: PlanStorage;
  protected readonly read: Read;
  readonly #listeners = new Set<() => void>();
  #plan = EMPTY;
  #persistence: Persistence = 'kept';

  constructor(storage: PlanStorage, read: Read = readStored) {
    this.storage = storage;
    this.read = read;
    this.#exchange(false);
  }

  get plan(): StoredPlan {
    return this.#plan;
  }

  get persistence(): Persistence {
    return this.#persistence;
  }

  /** What cannot be read. */
  get aside(): readonly Aside[] {
    return listAside(this.storage);
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
      this.replace(after);
      this.#tell();
    }
    return () => void this.change((plan, tab) => undone(plan, tab, before, after));
  }

  /** Takes in what other tabs have stored. */
  sync(): void {
    const [plan, persistence, { length }] = [this.#plan, this.#persistence, this.aside];
    this.takeIn();
    if (plan !== this.#plan || persistence !== this.#persistence || length !== this.aside.length) this.#tell();
  }

  /** Deletes what was set aside, or keeps it again. */
  discard({ key }: Aside): void {
    attempt(() => this.storage.removeItem(key));
    this.#tell();
  }

  keepAside({ text }: Aside): void {
    setAside(this.storage, text);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** All that has been stored meanwhile. */
  protected takeIn(): void {
    this.#exchange(false);
  }

  /** Stores a plan in place of the one that was there. */
  protected replace(plan: StoredPlan): void {
    this.#plan = plan;
    this.#exchange(true);
  }

  #exchange(isDeed: boolean): void {
    let text: string | null;
    try {
      text = this.storage.getItem(PLAN);
    } catch {
      this.#persistence = 'refused';
      return;
    }
    let stored = text === null ? EMPTY : this.read(text);
    if (text !== null && !stored) {
      if (!setAside(this.storage, text)) {
        this.#persistence = this.aside.length > 0 ? 'full' : 'refused';
        return;
      }
      attempt(() => this.storage.removeItem(PLAN));
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
        this.storage.setItem(PLAN, text);
        return true;
      }) ?? false
    );
  }
}
