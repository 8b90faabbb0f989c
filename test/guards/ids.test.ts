import { describe, expect, test } from 'vitest';
import { newIds, presentIds, vanishedIds, withNewIds, type Ids } from '../../build/ids.ts';
import { keptEditions } from '../../src/editions/edition.ts';
import { published } from '../../src/links/published.ts';
import { findBenefit, findMeasure, measures } from '../../src/rules/index.ts';
import { expectNone } from './support.ts';

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/** What the site has now; its pages are known when it is built, and looked at in test/e2e/addresses.e2e.ts. */
const present: Ids = { ...presentIds([]), pages: published.ids.pages ?? [] };

const without = (kind: string, id: string): Ids => ({
  ...present,
  [kind]: present[kind]?.filter((each) => each !== id) ?? [],
});

describe('公布过的编号', () => {
  test('没有一个不见了而不指明去处', () => {
    expectNone(vanishedIds(published, present, keptEditions()));
  });

  test('新的都已登记，次序与原文一致', () => {
    const remedy = 'npm run build, then npm run ids, which adds them to src/links/published-ids.json';
    expect(newIds(published, present), remedy).toEqual({});
    for (const kind of ['provisions', 'measures', 'passages', 'benefits', 'conditions', 'figures'])
      expect(published.ids[kind]?.filter((id) => present[kind]?.includes(id))).toEqual(present[kind]);
  });

  test.each([
    ['provisions', '11.2', '11.1'],
    ['measures', 'talent', 'technology-finance'],
    ['benefits', 'guarantee-fee', 'loan-interest'],
    ['conditions', 'rent-subsidy.inNamedPark', 'rent-subsidy.fitsParkPlan'],
    ['figures', 'guarantee-fee.cap', 'loan-interest.cap'],
    ['readings', 'scale-up-award.threshold-excluded', 'scale-up-award.threshold-included'],
    ['questions', 'G1', 'G2'],
    ['passages', 'basis-1', 'basis-2'],
    ['terms', 'corpus', 'agent'],
    ['pages', '/annex/', '/official-text/#annex-1'],
  ])('%s 的 %s 不见了，生成网站就停下；指明去处就通过', (kind, id, to) => {
    const [problem = '', ...others] = vanishedIds(published, without(kind, id));
    expect(others).toEqual([]);
    expect(problem).toContain(
      `${kind}: ${id} was published and has vanished; bring it back, or say of ${kind} in src/links/forward`,
    );
    const forwarding = { ids: published.ids, forwards: { ...published.forwards, [kind]: { [id]: to } } };
    expect(vanishedIds(forwarding, without(kind, id))).toEqual([]);
  });

  test('去处也得在', () => {
    const forwarding = { ids: published.ids, forwards: { provisions: { '11.2': '11.9' } } };
    expect(vanishedIds(forwarding, without('provisions', '11.2'))).toEqual([
      'provisions: 11.2 is forwarded to 11.9, which is not there; correct it in src/links/forwards.json',
    ]);
  });

  test('不再有的，可以指到存档的那一版；那一版要有那一页', () => {
    const to = '/editions/2025-draft/c/11.2/#top';
    const forwarding = { ids: published.ids, forwards: { provisions: { '11.2': to } } };
    const vanished = (...editions: { readonly id: string; readonly pages: readonly string[] }[]) =>
      vanishedIds(forwarding, without('provisions', '11.2'), editions);
    expect(vanished({ id: '2025-draft', pages: ['/', '/c/11.2/'] })).toEqual([]);
    const problem = `provisions: 11.2 is forwarded to ${to}, which is not there; correct it in src/links/forwards.json`;
    expect(vanished({ id: '2025-draft', pages: ['/'] })).toEqual([problem]);
    expect(vanished({ id: '2026', pages: ['/c/11.2/'] })).toEqual([problem]);
    expect(vanished()).toEqual([problem]);
  });

  test('新编号加在登记之中，消失的留着', () => {
    const registry = { ids: { terms: ['old', 'a'] } };
    const now = { terms: ['a', 'b'] };
    expect(newIds(registry, now)).toEqual({ terms: ['b'] });
    expect(withNewIds(registry, now)).toEqual({ ids: { terms: ['a', 'b', 'old'] } });
  });

  test('措施依次编为1至13，条文以措施的号数开头', () => {
    expect(measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { number, provisions } of measures) {
      expect(idsOf(provisions)).toEqual(provisions.map((_, index) => `${String(number)}.${String(index + 1)}`));
    }
  });

  test('按编号能找到措施和支持，没有的找不到', () => {
    for (const slug of published.ids.measures ?? []) expect(findMeasure(slug)?.slug).toBe(slug);
    for (const id of published.ids.benefits ?? []) expect(findBenefit(id)?.id).toBe(id);
    for (const none of ['', '__proto__', 'constructor']) {
      expect([findMeasure(none), findBenefit(none)]).toEqual([undefined, undefined]);
    }
  });
});
