import { AddressInStep, type Address, type OnScreen, type Removal } from './on-screen.ts';
import { isEmpty, savedPlan } from './keyed-plan.ts';
import { writeLink } from './link/plan-link.ts';
import type { SavedPlan } from './saved-plan.ts';
import type { Slot } from './store/plan-keys.ts';
import { isBlank, otherThan, OwnPlans, planIn } from './store/own-plans.ts';
import { PlanStore } from './store/plan-store.ts';
import { PageStorage, type PlanStorage } from './store/storage.ts';
import type { StoredPlan } from './store/stored-plan.ts';
import { viewOf, type PlanView } from './store/view.ts';

/** Which plan is on the screen: one's own, which the browser keeps, or that of the address, which nobody has asked to store. */
export class PlanOnScreen {
  protected readonly plans: OwnPlans;
  protected readonly address: AddressInStep;
  protected removals: readonly (Removal & { readonly of: PlanStore })[] = [];
  protected said = '';
  #arrivals = 0;
  readonly #listeners = new Set<() => void>();
  #linked: PlanStore | undefined;
  #unread: readonly string[] = [];
  #made: string | undefined;

  constructor(storage: PlanStorage, address: Address) {
    this.plans = new OwnPlans(storage);
    this.address = new AddressInStep(address);
    this.plans.subscribe(() => {
      this.follow();
      this.tell();
    });
    this.arrive();
  }

  get onScreen(): OnScreen {
    const { persistence, returned } = this.own;
    const own = this.#linked && planIn(this.own);
    return {
      ...this.view,
      state: this.#linked ? 'linked' : persistence,
      slot: this.plans.slot,
      own: own && !isEmpty(own) ? own : undefined,
      other: isBlank(this.plans.other) ? undefined : planIn(this.plans.other),
      made: this.#linked && this.#made,
      unread: this.#unread,
      aside: [...this.own.aside, ...this.plans.other.aside],
      returned,
      removals: this.removals.filter(({ of }) => of === this.store),
      arrivals: this.#arrivals,
      said: this.said,
    };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens what the address asks for. Of a link that holds nothing readable there is nothing to show but what is wrong. */
  arrive(): void {
    this.#arrivals += 1;
    const { plan, opened, unread, made } = this.address.read();
    const isPlan = (store: PlanStore): boolean =>
      store.persistence === 'kept' &&
      [plan, opened].some((each) => each && writeLink(each) === writeLink(planIn(store)));
    const slot = [this.plans.slot, otherThan(this.plans.slot)].find((each) => isPlan(this.plans.of(each)));
    if (slot !== undefined && slot !== this.plans.slot) this.plans.show(slot);
    this.open(slot === undefined ? opened : undefined, unread);
    this.#made = made;
    this.follow();
  }

  /** Takes in what other tabs have done. */
  sync(): void {
    this.plans.sync();
  }

  /** Opens one of the two plans of the browser. */
  show(slot: Slot): void {
    this.#arrivals += 1;
    this.address.leave();
    this.plans.show(slot);
    this.#close();
    this.follow(true);
    this.tell();
  }

  /** Leaves the plan of the address, to which the way back leads, and opens one's own. */
  openOwn(): void {
    this.#arrivals += 1;
    this.address.leave();
    this.open(undefined);
    this.follow();
    this.tell();
  }

  protected get own(): PlanStore {
    return this.plans.shown;
  }

  protected get store(): PlanStore {
    return this.#linked ?? this.own;
  }

  protected get view(): PlanView {
    return viewOf(this.store.plan, this.store.tab);
  }

  protected tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Leaves the plan of the address, where one is on the screen. */
  #close(unread: readonly string[] = []): void {
    this.#linked = undefined;
    this.#unread = unread;
    this.said = '';
  }

  protected open(linked: SavedPlan | undefined, unread?: readonly string[]): void {
    this.#close(unread);
    this.removals = [];
    if (linked) {
      const storage = new PageStorage();
      storage.setItem('plan', writeLink(linked));
      this.#linked = new PlanStore(storage);
      this.#linked.subscribe(() => this.tell());
    }
    this.tell();
  }

  /** Changes the plan on the screen; returns the way back. */
  protected changeStored(deed: (plan: StoredPlan, tab: string) => StoredPlan): () => void {
    const store = this.store;
    const before = store.plan;
    const undo = store.change(deed);
    if (store.plan !== before) this.follow(true);
    return () => {
      undo();
      this.follow(true);
    };
  }

  /** Keeps the address in step. */
  protected follow(isChanged = false): void {
    const isSafe = !this.#linked && this.own.persistence === 'kept';
    if (isSafe) this.address.clear();
    else if (isChanged) this.address.follow(savedPlan(this.view.plan), this.#unread.length === 0);
  }
}
