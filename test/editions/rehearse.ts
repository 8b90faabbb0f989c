// Invents the edition before this one, so that the site below a sub-path is built as that of a second edition: of the present
// text it lacks a date, a condition and a part of a cap, has one sentence where there are two, and a measure more.
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenCases } from '../../build/golden-cases.ts';
import { editionNow, type Edition, type FrozenBenefit, type Sentence } from '../../src/editions/edition.ts';
import { REHEARSED } from './rehearsed.ts';

const now = editionNow('2024-invented', '2024-01-31', goldenCases());
const textOf = (id: string): string => now.sentences.find((each) => each.id === id)?.text ?? '';

const sentenceBefore = (each: Sentence): readonly Sentence[] => {
  if (each.id === '1.2') return [{ ...each, text: each.text.replace('最高100万元', '最高80万元') }];
  if (each.id === 'annex.3') return [{ ...each, text: each.text.replace('，有效期至2027年12月31日止', '') }];
  if (each.id === '13.1') return [{ ...each, text: `${each.text.slice(0, -1)}，${textOf('13.2')}` }];
  return each.id === '13.2' ? [] : [each];
};

const benefitBefore = (each: FrozenBenefit): FrozenBenefit => {
  if (each.id === 'rent-subsidy')
    return { ...each, conditions: each.conditions.filter(({ id }) => id !== 'inProduction') };
  if (each.id !== 'compute-purchase') return each;
  return { ...each, figures: each.figures.map((figure) => (figure.id === 'cap' ? { ...figure, words: '80万元' } : figure)) };
};

/** What its lower cap leaves of an award. */
const CUT = { min: '800000.00', max: '800000.00' };

const before: Edition = {
  ...now,
  sentences: [
    ...now.sentences.flatMap(sentenceBefore),
    {
      id: '14.1',
      name: '第14条第1句',
      place: '三（五）14，第1句',
      text: '对新购置智能消防机器人的物业服务机构，每台给予最高5万元补贴。',
    },
  ],
  benefits: [
    ...now.benefits.map(benefitBefore),
    { id: 'fire-robot', title: '消防机器人补贴', provisions: ['14.1'], figures: [], conditions: [] },
  ],
  cases: now.cases.map((each) => {
    const { request, answer } = each;
    if (request.benefit !== 'compute-purchase' || !answer || Number(answer.amount.max) <= Number(CUT.max)) return each;
    return { ...each, answer: { ...answer, amount: { ...answer.amount, ...CUT } } };
  }),
};

mkdirSync(REHEARSED, { recursive: true });
writeFileSync(`${REHEARSED}/${before.id}.json`, JSON.stringify(before));
