import { isEmpty, savedPlan } from '../keyed-plan.ts';
import type { SavedPlan } from '../saved-plan.ts';
import { PLAN, SECOND, SHOWN, type Slot } from './plan-keys.ts';
import { PENDING } from './leave-estimate.ts';
import { PlanStore } from './plan-store.ts';
import { attempt, type PlanStorage } from './storage.ts';
import { readStored } from './stored-text.ts';
import { EMPTY } from './stored-plan.ts';
import { viewOf } from './view.ts';

export const SLOTS: readonly Slot[] = ['a', 'b'];

/**
 * The two plans that a browser may keep, each with a store of its own, so that whatever holds of one holds of both: most readers
 * have plan A alone. What the pages of the measures leave joins the one that is shown.
 */
export class OwnPlans {
  readonly #storage: PlanStorage;
  readonly #stores: Readonly<Record<Slot, PlanStore>>;
  #slot: Slot;

  constructor(storage: PlanStorage) {
    this.#storage = storage;
    this.#slot = attempt(() => storage.getItem(SHOWN) === 'b' && !isNothing(storage.getItem(SECOND))) ? 'b' : 'a';
    const storeOf = (slot: Slot) => new PlanStore(new SlotStorage(storage, slot, () => this.#slot === slot));
    this.#stores = { a: storeOf('a'), b: storeOf('b') };
  }

  get slot(): Slot {
    return this.#slot;
  }

  get shown(): PlanStore {
    return this.#stores[this.#slot];
  }

  get other(): PlanStore {
    return this.#stores[otherThan(this.#slot)];
  }

  of(slot: Slot): PlanStore {
    return this.#stores[slot];
  }

  /** Goes to the other plan, here and where the page is opened the next time. */
  show(slot: Slot): void {
    this.#slot = slot;
    attempt(() => this.#storage.setItem(SHOWN, slot));
    this.shown.sync();
  }

  sync(): void {
    for (const slot of SLOTS) this.#stores[slot].sync();
  }

  subscribe(listener: () => void): void {
    for (const slot of SLOTS) this.#stores[slot].subscribe(listener);
  }
}

export const otherThan = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

export const planIn = (store: PlanStore): SavedPlan => savedPlan(viewOf(store.plan, store.tab).plan);

export const isBlank = ({ plan, tab }: Pick<PlanStore, 'plan' | 'tab'>): boolean => isEmpty(viewOf(plan, tab).plan);

const isNothing = (text: string | null): boolean =>
  isBlank({ plan: (text === null ? undefined : readStored(text)) ?? EMPTY, tab: '' });

/** The storage as the plan of one slot sees it, under the same names; estimates that wait are there for the plan that is shown alone. */
class SlotStorage implements PlanStorage {
  readonly #storage: PlanStorage;
  readonly #prefix: string;
  readonly #isShown: () => boolean;

  constructor(storage: PlanStorage, slot: Slot, isShown: () => boolean) {
    this.#storage = storage;
    this.#prefix = slot === 'a' ? PLAN : SECOND;
    this.#isShown = isShown;
  }

  get length(): number {
    return this.#names.length;
  }

  key(index: number): string | null {
    return this.#names[index] ?? null;
  }

  getItem(name: string): string | null {
    return this.#storage.getItem(this.#keyOf(name));
  }

  setItem(name: string, value: string): void {
    this.#storage.setItem(this.#keyOf(name), value);
  }

  removeItem(name: string): void {
    this.#storage.removeItem(this.#keyOf(name));
  }

  get #names(): readonly string[] {
    return Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '').flatMap((key) => {
      if (key.startsWith(PENDING)) return this.#isShown() ? [key] : [];
      return key === this.#prefix || key.startsWith(`${this.#prefix}.`) ? [PLAN + key.slice(this.#prefix.length)] : [];
    });
  }

  #keyOf(name: string): string {
    return name.startsWith(PENDING) ? name : this.#prefix + name.slice(PLAN.length);
  }
}
