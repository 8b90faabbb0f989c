import { MOST_ITEMS } from '../rules/index.ts';
import { planItem, planKeeping as words, planVariants } from '../strings/index.ts';
import { applicantAnswers, withAnswers, withAllConfirmed } from './conditions.ts';
import { computePlan } from './compute.ts';
import { isEmpty, keyed, savedPlan, withItems, type KeyedItem, type KeyedPlan } from './keyed-plan.ts';
import type { Removal } from './on-screen.ts';
import { PlanOnScreen } from './plan-on-screen.ts';
import type { SavedItem } from './saved-plan.ts';
import { otherThan } from './store/own-plans.ts';
import type { PlanStore } from './store/plan-store.ts';
import type { Aside } from './store/set-aside.ts';
import { apply, cleared, type Version } from './store/stored-plan.ts';
import { changed, viewOf } from './store/view.ts';

type Change = (plan: KeyedPlan) => KeyedPlan;

/** The plan on the screen and what a reader does to it. */
export class OpenPlan extends PlanOnScreen {
  #lastRemoval = 0;

  /** Returns the way back. */
  change(next: Change): () => void {
    return this.changeStored((plan, tab) => changed(plan, tab, next(viewOf(plan, tab).plan)));
  }

  /** Changes each item as `next` says; an item that is returned as it was stays. */
  changeItems(next: (item: SavedItem, key: string) => SavedItem): void {
    this.change((plan) => ({ ...plan, items: plan.items.map(({ key, item }) => ({ key, item: next(item, key) })) }));
  }

  /** Adds an item at the end, or after that of a key; returns its own key. */
  add(said: string, item: SavedItem, after?: string): string {
    const { items } = this.view.plan;
    const fresh = keyed(withAnswers(item, applicantAnswers(items)));
    this.said = items.length >= MOST_ITEMS ? planItem.full(MOST_ITEMS) : said;
    const place = after === undefined ? items.length : 1 + items.findIndex(({ key }) => key === after);
    this.change((plan) => withItems(plan, [fresh], place));
    this.tell();
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
    const keys = this.view.plan.items.map(({ key }) => key);
    this.#offer({ said: words.forgotten, where: 'plan', keys, undo: this.changeStored(cleared) });
  }

  undo(removal: Removal): void {
    this.removals = this.removals.filter(({ id }) => id !== removal.id);
    this.said = words.undone;
    removal.undo();
    this.tell();
  }

  /** Keeps one version where two tabs have changed the same; a removal is one, too. */
  choose(id: string, { value }: Version): void {
    this.changeStored((plan, tab) => apply(plan, tab, { id, value }));
  }

  /** Removes an item that cannot be read, or puts what can be read of it in its place. */
  replaceUnreadable(said: string, id: string, value: string | null): void {
    const undo = this.changeStored((plan, tab) => apply(plan, tab, { id, value }));
    this.#offer({ said, where: 'plan', keys: [], undo });
  }

  discard(aside: Aside, said: string): void {
    const isIn = (store: PlanStore): boolean => store.aside.some(({ key }) => key === aside.key);
    const store = isIn(this.own) ? this.own : this.plans.other;
    store.discard(aside);
    this.#offer({ said, where: 'plan', keys: [], undo: () => store.keepAside(aside) });
  }

  /** Makes the plan of the address one's own, in place of the one that the browser has kept; that can be undone. */
  keepLinked(): void {
    const { plan } = this.view;
    const own = viewOf(this.own.plan, this.own.tab).plan;
    const items = plan.items.map(({ item }) => keyed(item));
    this.open(undefined);
    const back = this.own.change((stored, tab) => changed(stored, tab, { ...plan, items }));
    this.follow();
    const undo = (): void => {
      const replaced = savedPlan(this.view.plan);
      back();
      this.open(replaced);
      this.address.goBackTo(replaced);
    };
    this.said = words.stored;
    if (!isEmpty(own)) this.#offer({ said: words.replaced, where: 'plan', keys: [], undo });
    this.tell();
  }

  /** Makes a second plan of the one on the screen, where the browser keeps none yet, and goes there; the first stays as it is. */
  copy(): void {
    const { plan } = this.view;
    const items = plan.items.map(({ item }) => keyed(item));
    const slot = otherThan(this.plans.slot);
    this.plans.of(slot).change((stored, tab) => changed(stored, tab, { ...plan, items }));
    this.show(slot);
    this.said = planVariants.copied(planVariants.names[slot]);
    this.tell();
  }

  #remove(said: string, where: Removal['where'], isMeant: (each: KeyedItem) => boolean, benefit?: string): number {
    const { items } = this.view.plan;
    const keys = items.filter(isMeant).map(({ key }) => key);
    const last = items.findIndex(({ key }) => key === keys[keys.length - 1]);
    const undo = this.change((plan) => ({ ...plan, items: plan.items.filter(({ key }) => !keys.includes(key)) }));
    return this.#offer({ said, where, keys, before: items[last + 1]?.key, benefit, undo });
  }

  #offer(removal: Pick<Removal, 'said' | 'where' | 'keys' | 'undo'> & Partial<Removal>): number {
    this.#lastRemoval += 1;
    const marks = { of: this.store, id: this.#lastRemoval };
    this.removals = [...this.removals, { before: undefined, benefit: undefined, ...removal, ...marks }];
    this.said = removal.said;
    this.tell();
    return this.#lastRemoval;
  }
}
