import { expect, test } from 'vitest';
import { summaryOf } from '../../src/rules/index.ts';
import { loweredIn } from '../../src/plan/warning-text.ts';
import { corpus, models, worked } from '../rules/plan/support.ts';

const said = (items: Parameters<typeof worked>[0]) =>
  loweredIn(summaryOf(worked(items)), (item) => `第${String(item)}项`);

test('what lowers the lower bound is said with its line, and that the years add up to less', () => {
  expect(said([models(3)(), corpus('1500000', 2)()])).toEqual([
    '第0项有不同理解，低的一端按这一种算：“以上”不含本数，恰好等于的不予奖励。',
    '第1项有不同理解，低的一端按这一种算：“一次性”指只资助一次，取资助最多的一年。',
    '只资助一次的，落在哪一年条文没有写，所以各年低的一端相加少于合计的。',
  ]);
});

test('a lowered line of a single year says nothing of the years', () => {
  expect(said([models(3)()])).toHaveLength(1);
});

test('nothing is said where nothing is lowered', () => {
  expect(said([models(4)(), corpus('1500000')()])).toEqual([]);
});
