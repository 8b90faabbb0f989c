import { MOST_ITEMS } from '../rules/index.ts';
import { planItem, planKeeping as words, planVariants } from '../strings/index.ts';
import { applicantAnswers, withAnswers } from './applicant.ts';
import { computePlan } from './compute.ts';
import { withDoubtsAsked } from './draft-of-item.ts';
import { isEmpty, keyed, savedPlan, withItems, type KeyedItem, type KeyedPlan } from './keyed-plan.ts';
import { isPlanLink, readLink, writeLink } from './link/plan-link.ts';
import { readShort } from './record/record-codec.ts';
import type { SavedItem, SavedPlan } from './saved-plan.ts';
import type { Address, OnScreen, Removal } from './on-screen.ts';
import type { Slot } from './store/kept-benefits.ts';
import { isBlank, otherThan, OwnPlans } from './store/own-plans.ts';
import { PlanStore } from './store/plan-store.ts';
import type { Aside } from './store/set-aside.ts';
import { PageStorage, type PlanStorage } from './store/storage.ts';
import { apply, type StoredPlan, type Version } from './store/stored-plan.ts';
import { changed, cleared, viewOf, type PlanView } from './store/view.ts';
import { withAllConfirmed } from './unconfirmed.ts';

const planIn = (store: PlanStore): SavedPlan => savedPlan(viewOf(store.plan, store.tab).plan);

type Change = (plan: KeyedPlan) => KeyedPlan;

/** The plan on the screen: one's own, which the browser keeps, or that of the address, which nobody has asked to store. */
export class OpenPlan {
  readonly #plans: OwnPlans;
  readonly #address: Address;
  readonly #listeners = new Set<() => void>();
  #linked: PlanStore | undefined;
  #unread: readonly string[] = [];
  #made: string | undefined;
  #removals: readonly (Removal & { readonly of: PlanStore })[] = [];
  #said = '';
  #lastRemoval = 0;
  #arrivals = 0;
  /** Whether what stands in the address is the plan on the screen. */
  #isInAddress = false;
  #isAsItCame = false;

  constructor(storage: PlanStorage, address: Address) {
    this.#plans = new OwnPlans(storage);
    this.#address = address;
    this.#plans.subscribe(() => {
      this.#follow();
      this.#tell();
    });
    this.arrive();
  }

  get onScreen(): OnScreen {
    const { persistence, returned } = this.#own;
    const own = this.#linked && planIn(this.#own);
    return {
      ...this.#view,
      state: this.#linked ? 'linked' : persistence,
      slot: this.#plans.slot,
      own: own && !isEmpty(own) ? own : undefined,
      other: isBlank(this.#plans.other) ? undefined : planIn(this.#plans.other),
      made: this.#linked && this.#made,
      unread: this.#unread,
      aside: [...this.#own.aside, ...this.#plans.other.aside],
      returned,
      removals: this.#removals.filter(({ of }) => of === this.#store),
      arrivals: this.#arrivals,
      said: this.#said,
    };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens what the address asks for. Of a link that holds nothing readable there is nothing to show but what is wrong. */
  arrive(): void {
    this.#arrivals += 1;
    const fragment = this.#address.read();
    const link = isPlanLink(fragment) ? readLink(fragment) : undefined;
    const plan = link && !isEmpty(link.plan) ? link.plan : undefined;
    // An unlikely number that comes from elsewhere is asked about before it counts; in one's own plan it may have been already.
    const linked = this.#address.isWritten() ? plan : plan && { ...plan, items: plan.items.map(withDoubtsAsked) };
    const isPlan = (store: PlanStore): boolean =>
      store.persistence === 'kept' &&
      [plan, linked].some((each) => each && writeLink(each) === writeLink(planIn(store)));
    const slot = [this.#plans.slot, otherThan(this.#plans.slot)].find((each) => isPlan(this.#plans.of(each)));
    if (slot !== undefined && slot !== this.#plans.slot) this.#plans.show(slot);
    this.#open(slot === undefined ? linked : undefined, link?.unread);
    this.#made = readShort(link?.record ?? '', 0)?.date;
    this.#isInAddress = linked !== undefined;
    this.#isAsItCame = this.#isInAddress;
    this.#follow();
  }

  /** Takes in what other tabs have done. */
  sync(): void {
    this.#plans.sync();
  }

  /** Returns the way back. */
  change(next: Change): () => void {
    return this.#change((plan, tab) => changed(plan, tab, next(viewOf(plan, tab).plan)));
  }

  /** Changes each item as `next` says; an item that is returned as it was stays. */
  changeItems(next: (item: SavedItem, key: string) => SavedItem): void {
    this.change((plan) => ({ ...plan, items: plan.items.map(({ key, item }) => ({ key, item: next(item, key) })) }));
  }

  /** Adds an item at the end, or after that of a key; returns its own key. */
  add(said: string, item: SavedItem, after?: string): string {
    const { items } = this.#view.plan;
    const fresh = keyed(withAnswers(item, applicantAnswers(items)));
    this.#said = items.length >= MOST_ITEMS ? planItem.full(MOST_ITEMS) : said;
    const place = after === undefined ? items.length : 1 + items.findIndex(({ key }) => key === after);
    this.change((plan) => withItems(plan, [fresh], place));
    this.#tell();
    return fresh.key;
  }

  /** Adds a benefit; where it was taken away as a whole before, all that was filled in is back. */
  addBenefit(said: string, item: SavedItem): void {
    const removal = this.onScreen.removals.find(
      ({ where, benefit }) => where === 'choosing' && benefit === item.benefit,
    );
    if (removal) this.undo(removal);
    else this.add(said, item);
  }

  removeBenefit(said: string, benefit: string): void {
    this.#remove(said, 'choosing', ({ item }) => item.benefit === benefit, benefit);
  }

  /** Returns the id of the way back. */
  removeItem(said: string, key: string): number {
    return this.#remove(said, 'items', (each) => each.key === key);
  }

  /** Answers with yes what the sums take to hold without an answer. */
  confirm(said: string): void {
    const undo = this.change((plan) => ({
      ...plan,
      items: withAllConfirmed(computePlan(savedPlan(plan)), plan.items),
    }));
    this.#offer({ said, where: 'conditions', keys: [], undo });
  }

  /** Removes the plan on the screen, and what of it could not be read. */
  clear(): void {
    const keys = this.#view.plan.items.map(({ key }) => key);
    this.#offer({ said: words.forgotten, where: 'keeping', keys, undo: this.#change(cleared) });
  }

  undo(removal: Removal): void {
    this.#removals = this.#removals.filter(({ id }) => id !== removal.id);
    this.#said = words.undone;
    removal.undo();
    this.#tell();
  }

  /** Keeps one version where two tabs have changed the same; a removal is one, too. */
  choose(id: string, { value }: Version): void {
    this.#change((plan, tab) => apply(plan, tab, { id, value }));
  }

  /** Removes an item that cannot be read, or puts what can be read of it in its place. */
  replaceUnreadable(said: string, id: string, value: string | null): void {
    const undo = this.#change((plan, tab) => apply(plan, tab, { id, value }));
    this.#offer({ said, where: 'plan', keys: [], undo });
  }

  discard(aside: Aside, said: string): void {
    const isIn = (store: PlanStore): boolean => store.aside.some(({ key }) => key === aside.key);
    const store = isIn(this.#own) ? this.#own : this.#plans.other;
    store.discard(aside);
    this.#offer({ said, where: 'plan', keys: [], undo: () => store.keepAside(aside) });
  }

  /** Makes the plan of the address one's own, in place of the one that the browser has kept; that can be undone. */
  keepLinked(): void {
    const { plan } = this.#view;
    const own = viewOf(this.#own.plan, this.#own.tab).plan;
    const items = plan.items.map(({ item }) => keyed(item));
    this.#open(undefined);
    const back = this.#own.change((stored, tab) => changed(stored, tab, { ...plan, items }));
    this.#isInAddress = true;
    this.#follow();
    const undo = (): void => {
      const replaced = savedPlan(this.#view.plan);
      back();
      this.#open(replaced);
      this.#address.push(writeLink(replaced));
      this.#isInAddress = true;
    };
    this.#said = words.stored;
    if (!isEmpty(own)) this.#offer({ said: words.replaced, where: 'plan', keys: [], undo });
    this.#tell();
  }

  /** Makes a second plan of the one on the screen, where the browser keeps none yet, and goes there; the first stays as it is. */
  copy(): void {
    const { plan } = this.#view;
    const items = plan.items.map(({ item }) => keyed(item));
    const slot = otherThan(this.#plans.slot);
    this.#plans.of(slot).change((stored, tab) => changed(stored, tab, { ...plan, items }));
    this.show(slot);
    this.#said = planVariants.copied(planVariants.names[slot]);
    this.#tell();
  }

  /** Opens one of the two plans of the browser. */
  show(slot: Slot): void {
    this.#arrivals += 1;
    if (this.#isInAddress) this.#address.push(undefined);
    this.#plans.show(slot);
    this.#close();
    this.#isInAddress = false;
    this.#follow(true);
    this.#tell();
  }

  /** Leaves the plan of the address, to which the way back leads, and opens one's own. */
  openOwn(): void {
    this.#arrivals += 1;
    this.#address.push(undefined);
    this.#open(undefined);
    this.#isInAddress = false;
    this.#follow();
    this.#tell();
  }

  get #own(): PlanStore {
    return this.#plans.shown;
  }

  get #store(): PlanStore {
    return this.#linked ?? this.#own;
  }

  get #view(): PlanView {
    return viewOf(this.#store.plan, this.#store.tab);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #close(unread: readonly string[] = []): void {
    this.#linked = undefined;
    this.#unread = unread;
    this.#said = '';
  }

  #open(linked: SavedPlan | undefined, unread: readonly string[] = []): void {
    this.#close(unread);
    this.#removals = [];
    if (linked) {
      const storage = new PageStorage();
      storage.setItem('plan', writeLink(linked));
      this.#linked = new PlanStore(storage);
      this.#linked.subscribe(() => this.#tell());
    }
    this.#tell();
  }

  #change(deed: (plan: StoredPlan, tab: string) => StoredPlan): () => void {
    const store = this.#store;
    const before = store.plan;
    const undo = store.change(deed);
    if (store.plan !== before) this.#follow(true);
    return () => {
      undo();
      this.#follow(true);
    };
  }

  /** Keeps the address in step: it carries what is stored nowhere else, and no more than that. */
  #follow(isChanged = false): void {
    const isSafe = !this.#linked && this.#own.persistence === 'kept';
    if (isSafe) {
      if (this.#isInAddress) this.#address.replace(undefined);
      this.#isInAddress = false;
    } else if (isChanged) {
      const plan = savedPlan(this.#view.plan);
      const fragment = isEmpty(plan) ? undefined : writeLink(plan);
      // What could not be read is only in the address as it came; the way back leads there.
      if (this.#isAsItCame && this.#unread.length > 0) this.#address.push(fragment);
      else this.#address.replace(fragment);
      this.#isAsItCame = false;
      this.#isInAddress = true;
    }
  }

  #remove(said: string, where: Removal['where'], isMeant: (each: KeyedItem) => boolean, benefit?: string): number {
    const { items } = this.#view.plan;
    const keys = items.filter(isMeant).map(({ key }) => key);
    const last = items.findIndex(({ key }) => key === keys[keys.length - 1]);
    const undo = this.change((plan) => ({ ...plan, items: plan.items.filter(({ key }) => !keys.includes(key)) }));
    return this.#offer({ said, where, keys, before: items[last + 1]?.key, benefit, undo });
  }

  #offer(removal: Pick<Removal, 'said' | 'where' | 'keys' | 'undo'> & Partial<Removal>): number {
    this.#lastRemoval += 1;
    const marks = { of: this.#store, id: this.#lastRemoval };
    this.#removals = [...this.#removals, { before: undefined, benefit: undefined, ...removal, ...marks }];
    this.#said = removal.said;
    this.#tell();
    return this.#lastRemoval;
  }
}
