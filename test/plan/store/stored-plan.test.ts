import { describe, expect, test } from 'vitest';
import { apply, EMPTY, merge, revisionOf, type StoredPlan, type Version } from '../../../src/plan/store/stored-plan.ts';
import { readStored, writeStored } from '../../../src/plan/store/stored-text.ts';

const typed = (plan: StoredPlan, by: string, value: string | null, over?: Version): StoredPlan =>
  apply(plan, by, { id: 'x', value, over });
const valuesIn = (plan: StoredPlan) => plan.get('x')?.versions.map(({ value }) => value);

const shared = typed(EMPTY, 'a', 'one');

describe('A merge', () => {
  test('takes what one side changed and the other did not', () => {
    const changed = typed(shared, 'b', 'two');
    expect(valuesIn(merge(shared, changed))).toEqual(['two']);
    expect(valuesIn(merge(changed, shared))).toEqual(['two']);
  });

  test('keeps both where both changed the same', () => {
    const [mine, theirs] = [typed(shared, 'a', 'mine'), typed(shared, 'b', 'theirs')];
    expect(valuesIn(merge(mine, theirs))?.sort()).toEqual(['mine', 'theirs']);
    expect(writeStored(merge(mine, theirs))).toBe(writeStored(merge(theirs, mine)));
  });

  test('keeps a removal against a stale copy, however often that is stored', () => {
    const removed = typed(shared, 'b', null);
    expect(valuesIn(merge(merge(removed, shared), shared))).toEqual([null]);
  });

  test('asks where one side removed what the other changed', () => {
    expect(valuesIn(merge(typed(shared, 'a', null), typed(shared, 'b', 'two')))).toEqual(['two', null].reverse());
  });

  test('knows a deed that came later from one that did not know of it', () => {
    const conflict = merge(typed(shared, 'a', 'mine'), typed(shared, 'b', 'theirs'));
    const chosen = typed(conflict, 'a', 'mine');
    expect(valuesIn(merge(chosen, conflict))).toEqual(['mine']);
    const wentOn = typed(
      conflict,
      'b',
      'more',
      conflict.get('x')?.versions.find(({ by }) => by === 'b'),
    );
    expect(valuesIn(wentOn)?.sort()).toEqual(['mine', 'more']);
    expect(valuesIn(merge(chosen, wentOn))?.sort()).toEqual(['mine', 'more']);
  });

  test('forgets the oldest removals only beyond 300, and never an item', () => {
    const many = (count: number): StoredPlan =>
      Array.from({ length: count }, (_, index) => String(index)).reduce(
        (plan, id) => apply(apply(plan, 'a', { id, value: 'v' }), 'a', { id, value: null }),
        shared,
      );
    expect(merge(many(300), EMPTY).size).toBe(301);
    expect(merge(many(301), EMPTY).size).toBe(301);
    expect(merge(many(301), EMPTY).has('0')).toBe(false);
    expect(valuesIn(merge(many(301), EMPTY))).toEqual(['one']);
  });
});

describe('The stored text', () => {
  test('carries a revision that each deed raises', () => {
    expect(writeStored(shared)).toBe(
      '{"version":1,"revision":1,"parts":[{"id":"x","place":0,"seen":{"a":1},"versions":[{"at":1,"by":"a","value":"one"}]}]}',
    );
    expect(revisionOf(typed(shared, 'b', 'two'))).toBe(2);
  });

  test('is read as it was written', () => {
    const conflict = merge(typed(shared, 'a', null), typed(shared, '__proto__', 'two'));
    expect(readStored(writeStored(conflict))).toEqual(conflict);
  });

  test('of an older version is the text of a link, which every tab reads alike', () => {
    const read = readStored('v1/2027/name=%E7%94%B2/team-award/unknown-2;x=1/team-award/end');
    expect([...(read?.values() ?? [])].map(({ versions }) => versions[0]?.value)).toEqual([
      '甲',
      '2027',
      'team-award',
      'unknown-2;x=1',
      'team-award',
    ]);
    expect(read).toEqual(readStored('v1/2027/name=%E7%94%B2/team-award/unknown-2;x=1/team-award/end'));
  });

  const sound = JSON.parse(writeStored(shared)) as { parts: object[] };
  test.each([
    ['a later version', JSON.stringify({ ...sound, version: 2 })],
    ['an unknown field', JSON.stringify({ ...sound, more: 1 })],
    ['an unknown field of a part', JSON.stringify({ ...sound, parts: [{ ...sound.parts[0], more: 1 }] })],
    ['a part without versions', JSON.stringify({ ...sound, parts: [{ ...sound.parts[0], versions: [] }] })],
    ['a cut text', writeStored(shared).slice(0, -1)],
    ['no plan', '{}'],
    ['null', 'null'],
    ['a name that is too long', writeStored(apply(EMPTY, 'a', { id: 'name', value: 'a'.repeat(101) }))],
    ['a year out of reach', writeStored(apply(EMPTY, 'a', { id: 'start', value: '2101' }))],
    ['a link of a later version', 'v2/2026/team-award/end'],
    ['a link that was cut', 'v1/2026/team-award'],
    ['a link with a wrong year', 'v1/2024/team-award/end'],
    ['anything', 'garbage'],
    ['nothing', ''],
  ])('of %s is not read at all', (_, text) => {
    expect(readStored(text)).toBeUndefined();
  });
});
