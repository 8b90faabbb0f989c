import { describe, expect, test } from 'vitest';
import { keyed } from '../../../src/plan/keyed-plan.ts';
import type { SavedItem } from '../../../src/plan/saved-plan.ts';
import { keptBenefits } from '../../../src/plan/store/kept-benefits.ts';
import { readPending } from '../../../src/plan/store/pending-items.ts';
import { PlanStore } from '../../../src/plan/store/plan-store.ts';
import type { Read } from '../../../src/plan/store/shared-plan.ts';
import { PageStorage } from '../../../src/plan/store/storage.ts';
import { readStored } from '../../../src/plan/store/stored-text.ts';
import { cleared } from '../../../src/plan/store/stored-plan.ts';
import { changed, viewOf } from '../../../src/plan/store/view.ts';
import { TabStorage } from './fake-storage.ts';

const cost = (purchaseCost: string): SavedItem => ({
  benefit: 'compute-purchase',
  inputs: { purchaseCost },
  conditions: {},
  claimedElsewhere: false,
});
const view = (store: PlanStore) => viewOf(store.plan, store.tab);
const costsIn = (store: PlanStore) => view(store).plan.items.map(({ item }) => item.inputs.purchaseCost);
const add = (store: PlanStore, ...costs: readonly string[]) =>
  store.change((plan, tab) => {
    const { plan: shown } = viewOf(plan, tab);
    return changed(plan, tab, { ...shown, items: [...shown.items, ...costs.map((each) => keyed(cost(each)))] });
  });
const edit = (store: PlanStore, from: string, to: string) =>
  store.change((plan, tab) => {
    const { plan: shown } = viewOf(plan, tab);
    const items = shown.items.map((each) =>
      each.item.inputs.purchaseCost === from ? { ...each, item: cost(to) } : each,
    );
    return changed(plan, tab, { ...shown, items });
  });
const remove = (store: PlanStore, value: string) =>
  store.change((plan, tab) => {
    const { plan: shown } = viewOf(plan, tab);
    const items = shown.items.filter(({ item }) => item.inputs.purchaseCost !== value);
    return changed(plan, tab, { ...shown, items });
  });
const setStart = (store: PlanStore, start: number) =>
  store.change((plan, tab) => changed(plan, tab, { ...viewOf(plan, tab).plan, start }));
/** Tabs that share one storage, and of which none hears of another by itself. */
const tabs = (count: number, shared = new PageStorage()) =>
  Array.from({ length: count }, () => new PlanStore(shared)) as [PlanStore, PlanStore, ...PlanStore[]];

describe('Two tabs', () => {
  test('that each add an item have both, and so has what is stored', () => {
    const shared = new PageStorage();
    const [one, two] = tabs(2, shared);
    add(one, '1');
    add(two, '2');
    one.sync();
    expect(costsIn(one).sort()).toEqual(['1', '2']);
    expect(costsIn(two).sort()).toEqual(['1', '2']);
    expect(costsIn(new PlanStore(shared)).sort()).toEqual(['1', '2']);
  });

  test('leave what is stored alone where one is empty and only its year changes', () => {
    const [one, two] = tabs(2);
    add(two, '2');
    setStart(one, 2027);
    expect(costsIn(one)).toEqual(['2']);
  });

  test('mend what one of them stored while the other had already read', () => {
    const shared = new PageStorage();
    const storage = new TabStorage(shared);
    const [one, two] = [new PlanStore(storage), new PlanStore(shared)];
    storage.meanwhile = () => void add(two, '2');
    add(one, '1');
    expect(costsIn(new PlanStore(shared))).toEqual(['1']);
    two.sync();
    expect(costsIn(new PlanStore(shared)).sort()).toEqual(['1', '2']);
  });

  test('that change the same item ask, show their own, and agree once one has chosen', () => {
    const [one, two] = tabs(2);
    add(one, '1');
    two.sync();
    edit(one, '1', '10');
    edit(two, '1', '20');
    one.sync();
    expect([costsIn(one), costsIn(two)]).toEqual([['10'], ['20']]);
    const [conflict] = view(one).conflicts;
    expect(conflict?.choices.map(({ value }) => value).sort()).toEqual([
      'compute-purchase;purchaseCost=10',
      'compute-purchase;purchaseCost=20',
    ]);
    edit(one, '10', '11');
    expect(view(one).conflicts).toHaveLength(1);
  });

  test('that type the same need not ask', () => {
    const [one, two] = tabs(2);
    add(one, '1');
    two.sync();
    edit(one, '1', '10');
    edit(two, '1', '10');
    expect(view(two).conflicts).toEqual([]);
    expect(costsIn(two)).toEqual(['10']);
  });

  test('keep what was typed in one beside its removal in the other', () => {
    const [one, two] = tabs(2);
    add(one, '1');
    two.sync();
    remove(one, '1');
    edit(two, '1', '20');
    one.sync();
    expect(costsIn(one)).toEqual(['20']);
    expect(view(one).conflicts).toHaveLength(1);
  });

  test('do not bring back through a stale one what was removed', () => {
    const [one, two] = tabs(2);
    add(one, '1', '2');
    two.sync();
    remove(one, '1');
    add(two, '3');
    one.sync();
    expect(costsIn(one)).toEqual(['2', '3']);
    expect(view(one).conflicts).toEqual([]);
  });

  test('take the way back of one as a new deed, in its place', () => {
    const [one, two] = tabs(2);
    add(one, '1', '2', '3');
    const undo = remove(one, '2');
    two.sync();
    expect(costsIn(two)).toEqual(['1', '3']);
    undo();
    two.sync();
    expect(costsIn(two)).toEqual(['1', '2', '3']);
  });
});

describe('The way back', () => {
  test('from clearing brings back all, and leaves what was typed since', () => {
    const [one] = tabs(2);
    add(one, '1', '2');
    setStart(one, 2028);
    const undo = one.change(cleared);
    expect(costsIn(one)).toEqual([]);
    add(one, '9');
    undo();
    expect(costsIn(one).sort()).toEqual(['1', '2', '9']);
    expect(view(one).plan.start).toBe(2028);
  });

  test('from what has been changed since does nothing', () => {
    const [one] = tabs(2);
    add(one, '1');
    const undo = edit(one, '1', '2');
    edit(one, '2', '3');
    undo();
    expect(costsIn(one)).toEqual(['3']);
  });

  test('clearing leaves nothing of what was filled in in the browser', () => {
    const shared = new PageStorage();
    const [one] = tabs(2, shared);
    add(one, '12345');
    one.change(cleared);
    expect(shared.getItem('plan')).not.toMatch(/12345|compute/);
  });
});

describe('What cannot be read', () => {
  const LATER = '{"version":2,"all":"different"}';

  test.each([LATER, 'v2/2026/team-award/end', 'garbage', '{', '', 'v1/2026/team-award'])(
    '%j is kept whole, before anything is written',
    (text) => {
      const shared = new PageStorage();
      shared.setItem('plan', text);
      const store = new PlanStore(shared);
      expect(store.aside.map((each) => each.text)).toEqual([text]);
      add(store, '1');
      expect(new PlanStore(shared).aside.map((each) => each.text)).toEqual([text]);
      expect(costsIn(new PlanStore(shared))).toEqual(['1']);
    },
  );

  test('is told where another tab stores it while this one is open', () => {
    const shared = new PageStorage();
    const store = new PlanStore(shared);
    let told = 0;
    store.subscribe(() => (told += 1));
    shared.setItem('plan', LATER);
    store.sync();
    expect(told).toBe(1);
    expect(store.aside.map(({ text }) => text)).toEqual([LATER]);
    store.sync();
    expect(told).toBe(1);
  });

  test('comes back by itself where a later version can read it, with what was done since', () => {
    const shared = new PageStorage();
    shared.setItem('plan', LATER);
    add(new PlanStore(shared), '1');
    const readLater: Read = (text) => (text === LATER ? readStored('v1/2026/team-award/end') : readStored(text));
    const later = new PlanStore(shared, readLater);
    // Two plans have become one: which of them comes first is open.
    expect(
      view(later)
        .plan.items.map(({ item }) => item.benefit)
        .sort(),
    ).toEqual(['compute-purchase', 'team-award']);
    expect(later.returned).toBe(1);
    expect(later.aside).toEqual([]);
    expect(new PlanStore(shared, readLater).returned).toBe(0);
  });

  test('is not written over where no more can be set aside', () => {
    const shared = new PageStorage();
    for (let count = 0; count < 8; count += 1) {
      shared.setItem('plan', `garbage ${String(count)}`);
      new PlanStore(shared);
    }
    shared.setItem('plan', 'the ninth');
    const store = new PlanStore(shared);
    add(store, '1');
    expect(store.persistence).toBe('full');
    expect(shared.getItem('plan')).toBe('the ninth');
    expect(costsIn(store)).toEqual(['1']);
    const [aside] = store.aside;
    if (aside) store.discard(aside);
    store.sync();
    expect(store.persistence).toBe('kept');
    expect(costsIn(new PlanStore(shared))).toEqual(['1']);
    expect(new PlanStore(shared).aside).toHaveLength(8);
  });

  test('is not written over where the browser refuses to set it aside', () => {
    const shared = new PageStorage();
    shared.setItem('plan', 'garbage');
    const storage = new TabStorage(shared);
    storage.isRefusing = true;
    const store = new PlanStore(storage);
    add(store, '1');
    expect(store.persistence).toBe('refused');
    expect(shared.getItem('plan')).toBe('garbage');
  });

  test.each(['rent-subsidy-2;leasedArea=500', 'compute-purchase;area=4000'])(
    'the item %s stays beside the others, through every deed',
    (text) => {
      const shared = new PageStorage();
      shared.setItem('plan', `v1/2026/team-award/${text}/end`);
      const store = new PlanStore(shared);
      add(store, '1');
      const again = new PlanStore(shared);
      expect(view(again).unreadable.map((each) => each.text)).toEqual([text]);
      expect(view(again).plan.items).toHaveLength(2);
    },
  );
});

describe('A browser that refuses', () => {
  test('loses nothing on the screen, and stores it once it can', () => {
    const shared = new PageStorage();
    const storage = new TabStorage(shared);
    const store = new PlanStore(storage);
    add(store, '1');
    storage.isRefusing = true;
    add(store, '2');
    expect([store.persistence, costsIn(store)]).toEqual(['refused', ['1', '2']]);
    expect(costsIn(new PlanStore(shared))).toEqual(['1']);
    storage.isRefusing = false;
    store.sync();
    expect(store.persistence).toBe('kept');
    expect(costsIn(new PlanStore(shared))).toEqual(['1', '2']);
  });

  test('and one that has been emptied is not filled again before the reader does something', () => {
    const shared = new PageStorage();
    const store = new PlanStore(shared);
    add(store, '1');
    shared.removeItem('plan');
    store.sync();
    expect(shared.getItem('plan')).toBeNull();
    add(store, '2');
    expect(costsIn(new PlanStore(shared))).toEqual(['1', '2']);
  });
});

describe('What the pages of the measures leave', () => {
  const blank = (benefit: string) => ({ benefit, inputs: {}, conditions: {} });
  const SOUND = {
    benefit: 'compute-purchase',
    inputs: { purchaseCost: '7' },
    conditions: { districtHeldCompute: true },
  };

  test('joins once, in every tab the same', () => {
    const shared = new PageStorage();
    const [one, two] = tabs(2, shared);
    shared.setItem('plan.joining.a', JSON.stringify(SOUND));
    one.sync();
    shared.setItem('plan.joining.a', JSON.stringify(SOUND));
    two.sync();
    expect([costsIn(one), costsIn(two), view(two).conflicts]).toEqual([['7'], ['7'], []]);
    expect(shared.getItem('plan.joining.a')).toBeNull();
  });

  test('joins in its order where several are left at once, the same in every tab', () => {
    const shared = new PageStorage();
    const [one, two] = tabs(2, shared);
    const left = JSON.stringify([blank('tech-upgrade'), blank('compute-purchase'), SOUND]);
    shared.setItem('plan.joining.a', left);
    one.sync();
    shared.setItem('plan.joining.a', left);
    two.sync();
    const listed = (store: PlanStore) => view(store).plan.items.map(({ item }) => item.benefit);
    expect(listed(one)).toEqual(['tech-upgrade', 'compute-purchase', 'compute-purchase']);
    expect(listed(two)).toEqual(listed(one));
  });

  test('adds no second item of a benefit of which nothing has been said', () => {
    const shared = new PageStorage();
    const [store] = tabs(1, shared);
    add(store, '1');
    shared.setItem('plan.joining.a', JSON.stringify([blank('compute-purchase'), blank('team-award')]));
    store.sync();
    expect(view(store).plan.items.map(({ item }) => item.benefit)).toEqual(['compute-purchase', 'team-award']);
    expect(shared.getItem('plan.joining.a')).toBeNull();
    remove(store, '1');
    shared.setItem('plan.joining.b', JSON.stringify([blank('compute-purchase')]));
    store.sync();
    expect(view(store).plan.items.map(({ item }) => item.benefit)).toEqual(['team-award', 'compute-purchase']);
  });

  test('waits where the browser refuses to keep the plan', () => {
    const shared = new PageStorage();
    shared.setItem('plan.joining.a', JSON.stringify(SOUND));
    const storage = new TabStorage(shared);
    storage.isRefusing = true;
    const store = new PlanStore(storage);
    store.sync();
    expect(costsIn(store)).toEqual(['7']);
    expect(shared.getItem('plan.joining.a')).not.toBeNull();
  });

  test('is taken over from the list of an older version, and what of it is no estimate is set aside', () => {
    const shared = new PageStorage();
    shared.setItem('plan.joining', JSON.stringify([null, 1, SOUND, { benefit: 'rent-subsidy', inputs: null }]));
    const store = new PlanStore(shared);
    expect(costsIn(store)).toEqual(['7']);
    expect(store.aside.map(({ text }) => text).sort()).toEqual([
      '1',
      'null',
      '{"benefit":"rent-subsidy","inputs":null}',
    ]);
    expect(shared.getItem('plan.joining')).toBeNull();
  });

  test.each([
    ['{"x":', []],
    ['7', []],
    ['{"benefit":"rent-subsidy"}', []],
    ['{"benefit":"constructor","inputs":{},"conditions":{}}', []],
    ['{"benefit":"team-award","inputs":{"constructor":"1"},"conditions":{}}', []],
    ['{"benefit":"team-award","inputs":{},"conditions":{},"more":1}', []],
    ['{"benefit":"compute-purchase","inputs":{"purchaseCost":"-1"},"conditions":{}}', []],
    ['{"benefit":"compute-purchase","inputs":{},"conditions":{"districtHeldCompute":"yes"}}', []],
    ['{"benefit":"team-award","inputs":{},"conditions":{}}', ['team-award']],
  ])('%s is read or named, never lost', (text, items) => {
    const read = readPending('plan.joining.a', text);
    expect(read.items.map(([, item]) => item)).toEqual(items);
    expect(read.items.length + read.unreadable.length).toBe(1);
  });
});

test('Of more than a hundred items, left by two tabs, the rest is counted and kept', () => {
  const shared = new PageStorage();
  const [one, two] = tabs(2, shared);
  const costs = Array.from({ length: 60 }, (_, index) => String(index + 1));
  add(one, ...costs);
  add(two, ...costs);
  expect(view(two).plan.items).toHaveLength(100);
  expect(view(two).beyond).toBe(20);
  remove(two, '1');
  expect(view(two).plan.items).toHaveLength(100);
  expect(view(two).beyond).toBe(18);
});

test('The benefits of the plan that is kept are told without the rules', () => {
  const shared = new PageStorage();
  expect(keptBenefits(shared)).toEqual([]);
  const [store] = tabs(1, shared);
  add(store, '1', '2');
  remove(store, '1');
  setStart(store, 2027);
  expect(keptBenefits(shared)).toEqual(['compute-purchase']);
  const left = ['talent-award', 'rent-subsidy', 'exhibition', 'loan-interest'];
  shared.setItem('plan.joining.a', JSON.stringify(left.map((benefit) => ({ benefit, inputs: {}, conditions: {} }))));
  shared.setItem('plan.joining.b', JSON.stringify({ benefit: 'tech-upgrade', inputs: {}, conditions: {} }));
  expect(keptBenefits(shared)).toEqual(['compute-purchase', ...left, 'tech-upgrade']);
  store.sync();
  expect(keptBenefits(shared)).toEqual(['compute-purchase', ...left, 'tech-upgrade']);
  // What is ticked on home is counted there; what nobody can read is passed over.
  shared.setItem('plan.joining.c.chosen', '[{"benefit":"scale-up-award"}]');
  for (const [key, text] of ['null', '[null,1,{}]', '{', '"x"'].entries())
    shared.setItem(`plan.joining.d${String(key)}`, text);
  expect(keptBenefits(shared)).toEqual(['compute-purchase', ...left, 'tech-upgrade']);
  shared.setItem('plan', '{"version":9}');
  expect(keptBenefits(shared)).toEqual([]);
});
