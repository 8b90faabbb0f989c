import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/editions/compare.ts';
import { answerNow, editionNow, type Edition, type Request } from '../../src/editions/edition.ts';
import { compareWords } from '../../src/editions/sentences.ts';

/** A rehearsal: a second edition that nobody has issued, made of the first in every way in which drafts become documents. */

const purchase = (purchaseCost: string, conditions = {}): Request => ({
  benefit: 'compute-purchase',
  inputs: { purchaseCost },
  conditions,
});
const GOLDEN = [
  { name: '到上限', request: purchase('4000000') },
  { name: '不到上限', request: purchase('1000000') },
  {
    name: '已撤销的',
    request: {
      benefit: 'exhibition',
      inputs: { events: [{ boothArea: '100', approvedInvestment: '100000' }] },
      conditions: {},
    },
  },
];

const first = editionNow({ id: '2025-draft', frozenOn: '2026-11-28', pages: [], golden: GOLDEN });

const reworded =
  (id: string, change: (text: string) => string) =>
  (edition: Edition): Edition => ({
    ...edition,
    sentences: edition.sentences.map((each) => (each.id === id ? { ...each, text: change(each.text) } : each)),
  });

const second: Edition = [
  // A cap is raised.
  reworded('1.2', (text) => text.replace('100万元', '150万元')),
  // A start date is given.
  reworded('annex.3', (text) => text.replace('本措施自实施起', '本措施自2026年7月1日起实施')),
  // A condition is added.
  reworded('6.3', (text) => text.replace('。', '，且须在惠阳区登记注册。')),
  // A sentence is split.
  (edition: Edition): Edition => ({
    ...edition,
    sentences: edition.sentences.flatMap((each) => {
      if (each.id !== '9.1') return [each];
      const at = each.text.indexOf('给予每家企业每年最高');
      return [
        { ...each, text: `${each.text.slice(0, at - 1)}。` },
        { ...each, id: '9.2', name: '第9条第2句', place: '三（四）9，第2句', text: each.text.slice(at) },
      ];
    }),
  }),
  // A measure is withdrawn, and the next takes its number.
  (edition: Edition): Edition => ({
    ...edition,
    sentences: edition.sentences
      .filter(({ id }) => !id.startsWith('12.'))
      .map((each) => (each.id.startsWith('13.') ? { ...each, id: each.id.replace('13.', '12.') } : each)),
    benefits: edition.benefits.filter(({ id }) => id !== 'event-hosting' && id !== 'exhibition'),
  }),
  (edition: Edition): Edition => ({
    ...edition,
    benefits: edition.benefits.map((benefit) => {
      if (benefit.id === 'compute-purchase') {
        return {
          ...benefit,
          figures: benefit.figures.map((each) => (each.id === 'cap' ? { ...each, words: '150万元' } : each)),
        };
      }
      if (benefit.id !== 'innovation-center-matching') return benefit;
      const added = { id: 'registered', label: '在惠阳区登记注册', provision: '6.3', stated: true };
      return { ...benefit, conditions: [...benefit.conditions, added] };
    }),
  }),
].reduce((edition, change) => change(edition), { ...first, id: '2026' });

/** Its rules: the new cap, and no more fairs. */
const answerThen = (request: Request) => {
  if (request.benefit === 'exhibition') return undefined;
  const answer = answerNow(request);
  if (answer?.amount.max !== '1000000.00') return answer;
  const sum = { min: '1200000.00', max: '1200000.00' };
  return { ...answer, amount: { ...answer.amount, ...sum } };
};

describe('第二版与第一版', () => {
  const { sentences, benefits, cases, casesUnchanged } = compareEditions(first, second, answerThen);
  const changed = sentences.filter(({ kind }) => kind !== 'same');
  const told = changed.map(({ kind, before, after }) => [
    kind,
    before.map(({ id }) => id).join('+'),
    after.map(({ id }) => id).join('+'),
  ]);

  test('每句的去向都说出来', () => {
    expect(told).toEqual([
      ['changed', '1.2', '1.2'],
      ['changed', '6.3', '6.3'],
      ['split', '9.1', '9.1+9.2'],
      ['withdrawn', '12.1', ''],
      ['withdrawn', '12.2', ''],
      ['withdrawn', '12.3', ''],
      ['changed', 'annex.3', 'annex.3'],
    ]);
  });

  test('只换了编号的句子没有变', () => {
    const renumbered = sentences.filter(({ before, after }) => before[0]?.id === '13.2' && after[0]?.id === '12.2');
    expect(renumbered.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('改动按词标出，不拆开字', () => {
    const [before, after] = [first, second].map(({ sentences: all }) => all.find(({ id }) => id === '1.2')?.text ?? '');
    const stretches = compareWords(before ?? '', after ?? '');
    expect(stretches.filter(({ of }) => of !== 'both')).toEqual([
      { of: 'before', text: '100' },
      { of: 'after', text: '150' },
    ]);
    expect(
      stretches
        .filter(({ of }) => of !== 'after')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      stretches
        .filter(({ of }) => of !== 'before')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });

  test('数字和条件的改动归到各项支持', () => {
    expect(
      benefits.map(({ id, before, after, figures, conditions }) => [
        id,
        before && after ? 'changed' : before ? 'withdrawn' : 'added',
        before && after ? figures.map((each) => [each.before?.words, each.after?.words]) : [],
        before && after ? conditions.map((each) => [each.before?.label, each.after?.label]) : [],
      ]),
    ).toEqual([
      ['compute-purchase', 'changed', [['100万元', '150万元']], []],
      ['innovation-center-matching', 'changed', [], [[undefined, '在惠阳区登记注册']]],
      ['event-hosting', 'withdrawn', [], []],
      ['exhibition', 'withdrawn', [], []],
    ]);
  });

  test('金额随之改变的算例逐个列出', () => {
    expect(cases.map(({ name, before, after }) => [name, before?.amount.max, after?.amount.max])).toEqual([
      ['到上限', '1000000.00', '1200000.00'],
      ['已撤销的', '50000.00', undefined],
    ]);
    expect(casesUnchanged).toBe(1);
  });

  test('没有变的两版，什么也不说', () => {
    const none = compareEditions(first, first, answerNow);
    expect([none.sentences.every(({ kind }) => kind === 'same'), none.benefits, none.cases]).toEqual([true, [], []]);
    expect(none.sentences).toHaveLength(35);
  });

  test('反过来看，分开的合成一句，撤销的是新增', () => {
    const back = compareEditions(second, first, answerNow).sentences.filter(({ kind }) => kind !== 'same');
    expect(back.map(({ kind }) => kind).sort()).toEqual([
      'added',
      'added',
      'added',
      'changed',
      'changed',
      'changed',
      'merged',
    ]);
  });
});
