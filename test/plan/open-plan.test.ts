import { expect, test } from 'vitest';
import { writeLink } from '../../src/plan/link/plan-link.ts';
import type { Address } from '../../src/plan/on-screen.ts';
import { OpenPlan } from '../../src/plan/open-plan.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';
import { PageStorage } from '../../src/plan/store/storage.ts';
import { TabStorage } from './store/fake-storage.ts';

/** A principal that is far beyond what the rule pays for, and was likely typed in yuan. */
const UNLIKELY = '800000000';
const ASKED = '8亿元还是8万元';

const loan: SavedItem = {
  benefit: 'loan-interest',
  inputs: { years: [{ principal: UNLIKELY, annualRatePercent: '3.5', months: '12' }] },
  conditions: {},
  claimedElsewhere: false,
};

const linkOf = (...items: readonly SavedItem[]): string => writeLink({ name: '', start: 2026, items });

class FakeAddress implements Address {
  fragment: string;
  wasWritten = false;

  constructor(fragment = '') {
    this.fragment = fragment;
  }

  read = (): string => this.fragment;
  isWritten = (): boolean => this.wasWritten;
  replace = (fragment = ''): void => {
    this.fragment = fragment;
    this.wasWritten = true;
  };
  push = this.replace;
}

const itemsOf = (open: OpenPlan): readonly SavedItem[] => open.onScreen.plan.items.map(({ item }) => item);

test('An unlikely number of a link is asked about before it counts', () => {
  const open = new OpenPlan(new PageStorage(), new FakeAddress(linkOf(loan)));
  expect(open.onScreen.state).toBe('linked');
  expect(itemsOf(open)).toMatchObject([
    { inputs: { years: [{ annualRatePercent: '3.5', months: '12' }] }, typed: { 'years.1.principal': ASKED } },
  ]);
  expect(JSON.stringify(itemsOf(open))).not.toContain(UNLIKELY);
});

test('A number of the plan that the browser keeps has been confirmed, and is not asked about again', () => {
  const storage = new PageStorage();
  new OpenPlan(storage, new FakeAddress()).add('', loan);
  expect(itemsOf(new OpenPlan(storage, new FakeAddress()))).toEqual([loan]);
});

test('A link to the plan that the browser keeps opens that, whether its number has been confirmed or not yet', () => {
  const confirmed = new PageStorage();
  new OpenPlan(confirmed, new FakeAddress()).add('', loan);
  const own = new OpenPlan(confirmed, new FakeAddress(linkOf(loan)));
  expect([own.onScreen.state, itemsOf(own)]).toEqual(['kept', [loan]]);

  const stillAsked = new PageStorage();
  new OpenPlan(stillAsked, new FakeAddress(linkOf(loan))).keepLinked();
  const again = new OpenPlan(stillAsked, new FakeAddress(linkOf(loan)));
  expect(again.onScreen.state).toBe('kept');
  expect(itemsOf(again)).toMatchObject([{ typed: { 'years.1.principal': ASKED } }]);
});

test('What was confirmed in the plan of a link is not asked again after a reload, but by whoever gets its address', () => {
  const address = new FakeAddress(linkOf(loan));
  new OpenPlan(new PageStorage(), address).changeItems(() => loan);
  const reloaded = new OpenPlan(new PageStorage(), address);
  expect([reloaded.onScreen.state, itemsOf(reloaded)]).toEqual(['linked', [loan]]);
  const elsewhere = new OpenPlan(new PageStorage(), new FakeAddress(address.fragment));
  expect(itemsOf(elsewhere)).toMatchObject([{ typed: { 'years.1.principal': ASKED } }]);
});

test('To keep the plan of a link does not ask again what was confirmed in it', () => {
  const open = new OpenPlan(new PageStorage(), new FakeAddress(linkOf(loan)));
  open.changeItems(() => loan);
  open.keepLinked();
  expect(itemsOf(open)).toEqual([loan]);
});

test('What the sums take to hold is confirmed at once, and taken back at once', () => {
  const compute: SavedItem = {
    benefit: 'compute-purchase',
    inputs: { purchaseCost: '1000000' },
    conditions: {},
    claimedElsewhere: false,
  };
  const open = new OpenPlan(new PageStorage(), new FakeAddress());
  open.add('', compute);
  open.confirm('已确认');
  expect(itemsOf(open)[0]?.conditions).toEqual({ districtHeldCompute: true });
  const [removal] = open.onScreen.removals;
  expect(removal).toMatchObject({ where: 'conditions', said: '已确认' });
  if (removal) open.undo(removal);
  expect(itemsOf(open)[0]?.conditions).toEqual({});
});

test('A plan that is opened in place of another is an arrival, a change is none', () => {
  const address = new FakeAddress(linkOf(loan));
  const open = new OpenPlan(new PageStorage(), address);
  const { arrivals } = open.onScreen;
  open.changeItems((item) => ({ ...item, claimedElsewhere: true }));
  expect(open.onScreen.arrivals).toBe(arrivals);
  open.openOwn();
  expect(open.onScreen.arrivals).toBe(arrivals + 1);
});

const bought = (purchaseCost: string): SavedItem => ({
  benefit: 'compute-purchase',
  inputs: { purchaseCost },
  conditions: {},
  claimedElsewhere: false,
});
const costsIn = (open: OpenPlan) => itemsOf(open).map(({ inputs }) => inputs.purchaseCost);
const change = (open: OpenPlan, purchaseCost: string) => open.changeItems(() => bought(purchaseCost));

test('A second plan is a copy that changes by itself, and each is there again after a reload', () => {
  const storage = new PageStorage();
  const open = new OpenPlan(storage, new FakeAddress());
  open.add('', bought('1'));
  expect(open.onScreen).toMatchObject({ slot: 'a', other: undefined });
  open.copy();
  expect([open.onScreen.slot, costsIn(open)]).toEqual(['b', ['1']]);
  change(open, '2');
  expect(open.onScreen.other?.items).toEqual([bought('1')]);

  const again = new OpenPlan(storage, new FakeAddress());
  expect([again.onScreen.slot, costsIn(again)]).toEqual(['b', ['2']]);
  again.show('a');
  expect([again.onScreen.slot, costsIn(again), again.onScreen.other?.items]).toEqual(['a', ['1'], [bought('2')]]);
});

test('To delete one plan leaves the other alone, and the way back is there for it alone', () => {
  const open = new OpenPlan(new PageStorage(), new FakeAddress());
  open.add('', bought('1'));
  open.copy();
  open.clear();
  expect([costsIn(open), open.onScreen.other?.items]).toEqual([[], [bought('1')]]);
  const [removal] = open.onScreen.removals;
  open.show('a');
  expect([costsIn(open), open.onScreen.removals, open.onScreen.other]).toEqual([['1'], [], undefined]);
  open.show('b');
  expect(open.onScreen.removals).toEqual([removal]);
  if (removal) open.undo(removal);
  expect([costsIn(open), open.onScreen.other?.items]).toEqual([['1'], [bought('1')]]);
});

test('What is left by the page of a measure joins the plan that is on the screen', () => {
  const storage = new PageStorage();
  const open = new OpenPlan(storage, new FakeAddress());
  open.add('', bought('1'));
  open.copy();
  const { conditions, inputs, benefit } = bought('3');
  storage.setItem('plan.joining.1', JSON.stringify({ benefit, inputs, conditions }));
  open.sync();
  expect([costsIn(open), open.onScreen.other?.items]).toEqual([['1', '3'], [bought('1')]]);
});

test('Where the browser keeps nothing, the plan on the screen is always in the address', () => {
  const storage = new TabStorage();
  storage.isRefusing = true;
  const address = new FakeAddress();
  const open = new OpenPlan(storage, address);
  open.add('', bought('1'));
  open.copy();
  change(open, '2');
  expect(address.fragment).toContain('purchaseCost=2');
  open.show('a');
  expect(address.fragment).toContain('purchaseCost=1');
});

test('The plan of a link is kept beside one’s own, or found among the two', () => {
  const storage = new PageStorage();
  new OpenPlan(storage, new FakeAddress()).add('', bought('1'));
  const linked = new OpenPlan(storage, new FakeAddress(linkOf(bought('2'))));
  expect(linked.onScreen.state).toBe('linked');
  linked.copy();
  expect([linked.onScreen.state, linked.onScreen.slot, costsIn(linked)]).toEqual(['kept', 'b', ['2']]);
  const found = new OpenPlan(storage, new FakeAddress(linkOf(bought('1'))));
  expect([found.onScreen.state, found.onScreen.slot, costsIn(found)]).toEqual(['kept', 'a', ['1']]);
});

test('A link says on which day it was made, and an old one does not', () => {
  const recorded = linkOf(bought('1')).replace(/end$/, 'record=2026-10-05,7c0a1b2d3e4f,1,0,0;1/end');
  expect(new OpenPlan(new PageStorage(), new FakeAddress(recorded)).onScreen.made).toBe('2026-10-05');
  expect(new OpenPlan(new PageStorage(), new FakeAddress(linkOf(bought('1')))).onScreen.made).toBeUndefined();
});
