import { describe, expect, test, vi } from 'vitest';

vi.mock('../../src/links/forwards.json', () => ({
  default: {
    benefits: { 'compute-grant': 'compute-purchase', gone: '/editions/2025-draft/measures/x/' },
    conditions: { 'compute-grant.heldHere': 'compute-purchase.districtHeldCompute' },
    questions: { Q: 'G1' },
  },
}));

const { currentId, formerIds } = await import('../../src/links/forwards.ts');
const { currentRequest } = await import('../../src/links/forwards.ts');
const { readLink, writeLink } = await import('../../src/plan/link/plan-link.ts');
const { readText } = await import('../../src/plan/record/read-text.ts');
const { keptBenefits, keptPlan } = await import('../../src/plan/store/kept-benefits.ts');
const { PlanStore } = await import('../../src/plan/store/plan-store.ts');
const { PageStorage } = await import('../../src/plan/store/storage.ts');
const { viewOf } = await import('../../src/plan/store/view.ts');

const FORMER = 'compute-grant;purchaseCost=1000000;yes=heldHere';
const PRESENT = 'compute-purchase;purchaseCost=1000000;yes=districtHeldCompute';
const linkOf = (item: string): string => `v1/2026/${item}/end`;
const former = { benefit: 'compute-grant', inputs: { purchaseCost: '1000000' }, conditions: { heldHere: true } };
const present = {
  benefit: 'compute-purchase',
  inputs: { purchaseCost: '1000000' },
  conditions: { districtHeldCompute: true },
};

describe('An id that has become another', () => {
  test('leads to the present one; one that is only in an edition, or unknown, stays', () => {
    expect(
      ['compute-grant', 'compute-purchase', 'gone', 'no-such', '__proto__', ''].map((id) => currentId('benefits', id)),
    ).toEqual(['compute-purchase', 'compute-purchase', 'gone', 'no-such', '__proto__', '']);
    expect(formerIds('questions', 'G1')).toEqual(['Q']);
  });

  test('is the present one in a request, alone and in a plan', () => {
    expect(currentRequest(former)).toEqual(present);
    expect(currentRequest({ start: 2026, items: [former, present, 1] })).toEqual({
      start: 2026,
      items: [present, present, 1],
    });
    // The rules refuse the one that they do not know.
    const both = { ...former, conditions: { heldHere: true, districtHeldCompute: false } };
    expect(currentRequest(both)).toEqual({ ...both, benefit: 'compute-purchase' });
    for (const other of [null, 1, 'x', [], {}, { benefit: 1 }, { benefit: 'compute-grant', conditions: 'x' }])
      expect(() => currentRequest(other)).not.toThrow();
  });

  test('is the present one in a link, which is then written so', () => {
    const { plan, unread } = readLink(linkOf(FORMER));
    expect([writeLink(plan), unread]).toEqual([linkOf(PRESENT), []]);
  });

  test('is the present one in a file', () => {
    const read = readText(
      JSON.stringify({ start: 2026, items: [former], sheet: { unfinished: [{ place: 1, ...former, inputs: {} }] } }),
    );
    if ('refused' in read) throw new Error(read.refused.join());
    expect(read.unread).toEqual([]);
    expect(read.plan.items.map(({ benefit, conditions }) => [benefit, conditions])).toEqual([
      ['compute-purchase', { districtHeldCompute: true }],
      ['compute-purchase', { districtHeldCompute: true }],
    ]);
  });

  test('is the present one in what a browser keeps, and in what waits to be taken in', () => {
    const storage = new PageStorage();
    storage.setItem('plan', linkOf(FORMER));
    storage.setItem('plan.joining', JSON.stringify(former));
    const store = new PlanStore(storage);
    const { plan, unreadable } = viewOf(store.plan, store.tab);
    expect(unreadable).toEqual([]);
    expect(plan.items.map(({ item }) => item.benefit)).toEqual(['compute-purchase', 'compute-purchase']);
    expect(keptBenefits(storage)).toEqual(['compute-purchase', 'compute-purchase']);
    expect(keptPlan(storage)).toEqual({ start: '2026', items: [FORMER, PRESENT] });
  });
});
