import fc from 'fast-check';
import { keyed, type KeyedPlan } from '../../src/plan/keyed-plan.ts';
import { readWholeItem, writeItem } from '../../src/plan/link/plan-link.ts';
import { PENDING } from '../../src/plan/store/leave-estimate.ts';
import { PLAN, SECOND, type Slot } from '../../src/plan/store/plan-keys.ts';
import { OwnPlans } from '../../src/plan/store/own-plans.ts';
import type { PlanStore } from '../../src/plan/store/plan-store.ts';
import { PageStorage } from '../../src/plan/store/storage.ts';
import { apply, cleared, undone, type StoredPlan } from '../../src/plan/store/stored-plan.ts';
import { writeStored } from '../../src/plan/store/stored-text.ts';
import { changed, viewOf } from '../../src/plan/store/view.ts';
import { TabStorage } from '../plan/store/fake-storage.ts';
import { holds } from './support.ts';

const DEEDS = ['add', 'type', 'type', 'remove', 'name', 'undo', 'clear', 'choose'] as const;
type Deed = (typeof DEEDS)[number];

interface Step {
  readonly tab: number;
  readonly what: Deed | 'sync' | 'reload' | 'refuse' | 'accept' | 'join';
  readonly which: number;
  /** What another tab does between the reading and the writing of this one. */
  readonly meanwhile: { readonly tab: number; readonly what: Deed; readonly which: number } | undefined;
}

const deed = fc.record({ tab: fc.nat(2), what: fc.constantFrom(...DEEDS), which: fc.nat(3) });
const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat(2),
  what: fc.constantFrom(...DEEDS, 'sync', 'sync', 'reload', 'refuse', 'accept', 'join'),
  which: fc.nat(3),
  meanwhile: fc.option(deed, { nil: undefined, freq: 4 }),
});

/** All that stands in a plan, whether or not something else stands beside it. */
const valuesIn = (plan: StoredPlan): ReadonlySet<string> =>
  new Set([...plan.values()].flatMap(({ versions }) => versions.flatMap(({ value }) => value ?? [])));

/** All that a reader of a plan sees, in its forms and among what waits for a choice. */
const seenIn = ({ plan, tab }: PlanStore): ReadonlySet<string> => {
  const view = viewOf(plan, tab);
  const inForms = view.plan.items.map(({ item }) => writeItem(item));
  const choices = view.conflicts.flatMap((conflict) => conflict.choices.flatMap(({ value }) => value ?? []));
  return new Set([view.plan.name, ...inForms, ...choices]);
};

/** Tabs of one browser, and what their readers have typed and removed. */
class Browser {
  readonly #shared = new PageStorage();
  readonly #tabs: { storage: TabStorage; store: PlanStore; done: [StoredPlan, StoredPlan][] }[];
  readonly #typed = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #broughtBack = new Set<string>();
  readonly #slot: Slot;
  #count = 0;

  constructor(tabs: number, isOld: boolean, slot: Slot) {
    this.#slot = slot;
    if (isOld) this.#shared.setItem(this.#key, `v1/2026/name=a/${this.#text()}/${this.#text()}/end`);
    this.#tabs = Array.from({ length: tabs }, () => this.#open());
    this.#typed.delete('a');
  }

  do({ tab, what, which, meanwhile }: Step): void {
    const here = this.#tabs[tab % this.#tabs.length];
    if (!here) return;
    const other = this.#tabs[(meanwhile?.tab ?? 0) % this.#tabs.length];
    // A tab does not do two things at once.
    if (meanwhile && other !== here) here.storage.meanwhile = () => this.#act(meanwhile);
    if (what === 'sync') here.store.sync();
    else if (what === 'refuse') here.storage.isRefusing = true;
    else if (what === 'accept') here.storage.isRefusing = false;
    else if (what === 'join') this.#join();
    else if (what === 'reload') this.#reload(tab % this.#tabs.length);
    else this.#act({ tab, what, which });
    here.storage.meanwhile = undefined;
  }

  /** What holds once every tab has had a look at what is stored. */
  check(): void {
    for (const { storage } of this.#tabs) storage.isRefusing = false;
    for (let round = 0; round < 4; round += 1) for (const { store } of this.#tabs) store.sync();
    const texts = new Set(this.#tabs.map(({ store }) => writeStored(store.plan)));
    if (valuesIn(this.#tabs[0]?.store.plan ?? new Map()).size > 0) texts.add(this.#shared.getItem(this.#key) ?? '');
    if (texts.size !== 1) throw new Error('the tabs do not agree');
    for (const { store } of this.#tabs) {
      const seen = seenIn(store);
      for (const value of this.#typed)
        if (!this.#removed.has(value) && !seen.has(value)) throw new Error(`vanished: ${value}`);
      for (const value of this.#removed)
        if (!this.#broughtBack.has(value) && seen.has(value)) throw new Error(`returned: ${value}`);
    }
  }

  get #key(): string {
    return this.#slot === 'a' ? PLAN : SECOND;
  }

  #open() {
    const storage = new TabStorage(this.#shared);
    const plans = new OwnPlans(storage);
    if (plans.slot !== this.#slot) plans.show(this.#slot);
    return { storage, store: plans.shown, done: [] as [StoredPlan, StoredPlan][] };
  }

  #text(): string {
    this.#count += 1;
    const text = `compute-purchase;purchaseCost=${String(this.#count)}`;
    this.#typed.add(text);
    return text;
  }

  #join(): void {
    const text = this.#text();
    const inputs = { purchaseCost: text.slice(text.indexOf('=') + 1) };
    const waiting = JSON.stringify({ benefit: 'compute-purchase', inputs, conditions: {} });
    this.#shared.setItem(`${PENDING}.${String(this.#count)}`, waiting);
  }

  /** What a tab has only in its own memory, because its browser refuses, is lost with it, as the page says. */
  #reload(index: number): void {
    const tab = this.#tabs[index];
    if (!tab || tab.storage.isRefusing) return;
    tab.storage.meanwhile = undefined;
    tab.store.sync();
    this.#tabs[index] = this.#open();
  }

  #act({ tab, what, which }: { tab: number; what: Deed; which: number }): void {
    const here = this.#tabs[tab % this.#tabs.length];
    if (!here) return;
    const { store, done } = here;
    store.change((plan, by) => {
      const last = what === 'undo' ? done.pop() : undefined;
      if (what === 'undo') return last ? this.#record(plan, undone(plan, by, ...last)) : plan;
      const after = this.#deed(what, which, plan, by);
      done.push([plan, after]);
      return this.#record(plan, after);
    });
  }

  #record(before: StoredPlan, after: StoredPlan): StoredPlan {
    const [was, is] = [valuesIn(before), valuesIn(after)];
    for (const value of was) if (!is.has(value)) this.#removed.add(value);
    // What the way back brought back was said anew.
    for (const value of is) if (!was.has(value) && this.#removed.delete(value)) this.#broughtBack.add(value);
    return after;
  }

  #deed(what: Exclude<Deed, 'undo'>, which: number, plan: StoredPlan, by: string): StoredPlan {
    const { plan: shown, conflicts } = viewOf(plan, by);
    const at = which % Math.max(1, shown.items.length);
    const conflict = conflicts[which % Math.max(1, conflicts.length)];
    const become = (next: Partial<KeyedPlan>): StoredPlan => changed(plan, by, { ...shown, ...next });
    if (what === 'clear') return which === 0 ? cleared(plan, by) : plan;
    if (what === 'choose') {
      const value = conflict?.choices[which % conflict.choices.length]?.value;
      if (!conflict || value === undefined) return plan;
      // What is chosen is said anew, and stands against a removal by a tab that did not know of the choice.
      if (value !== null) this.#broughtBack.add(value);
      return apply(plan, by, { id: conflict.id, value });
    }
    if (what === 'name') {
      this.#count += 1;
      this.#typed.add(`name ${String(this.#count)}`);
      return become({ name: `name ${String(this.#count)}` });
    }
    if (what === 'remove') return become({ items: shown.items.filter((_, index) => index !== at) });
    const item = readWholeItem(what === 'type' && shown.items.length === 0 ? '' : this.#text());
    if (!item) return plan;
    if (what === 'add') return become({ items: [...shown.items.slice(0, at), keyed(item), ...shown.items.slice(at)] });
    return become({ items: shown.items.map((each, index) => (index === at ? { ...each, item } : each)) });
  }
}

holds(
  'In two and three tabs nothing typed vanishes, nothing removed returns, and all come to the same',
  fc.record({
    tabs: fc.integer({ min: 2, max: 3 }),
    steps: fc.array(step, { maxLength: 14 }),
    isOld: fc.boolean(),
    slot: fc.constantFrom('a', 'b'),
  }),
  ({ tabs, steps, isOld, slot }) => {
    const browser = new Browser(tabs, isOld, slot);
    for (const each of steps) browser.do(each);
    browser.check();
    return true;
  },
);
