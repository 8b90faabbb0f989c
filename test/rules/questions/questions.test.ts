import { describe, expect, test } from 'vitest';
import {
  annex,
  benefits,
  concerns,
  findProvision,
  measures,
  openQuestions,
  questionsAbout,
  questionsByStake,
  type Benefit,
} from '../../../src/rules/index.ts';

/** The points of the register of ambiguities that change whether or how much is paid, for all or in some cases. */
const REGISTER = [
  ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11', 'G12', 'G13', 'G14', 'G15', 'G16', 'G17'],
  ...['G18', 'G19', 'G20', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1', '2.3', '2.4', '2.5', '2.6', '2.8'],
  ...['2.9', '2.10', '2.11', '2.13', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '4.1', '4.2', '4.3', '4.4'],
  ...['4.5', '4.6', '4.7', '4.9', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.11', '6.1', '6.2', '6.3'],
  ...['6.4', '6.5', '6.6', '6.8', '6.9', '6.10', '7.1', '7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '8.1', '8.2', '8.3'],
  ...['8.5', '8.6', '8.7', '8.8', '8.9', '8.10', '8.11', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7', '9.8'],
  ...['9.9', '9.10', '9.11', '9.12', '10.1', '10.2', '10.3', '10.4', '10.5', '10.6', '10.9', '11.1', '11.2', '11.3'],
  ...['11.4', '11.5', '11.7', '11.8', '11.9', '11.10', '11.11', '11.12', '11.13', '11.14', '12.2', '12.3', '12.4'],
  ...['12.5', '12.6', '12.7', '12.8', '12.9', '12.10', '13.1', '13.3', '13.4', '13.5', '13.6', '13.8', 'S1', 'S2'],
  ...['S3', 'S4'],
];

const all = () => true;
const says =
  (...patterns: readonly RegExp[]) =>
  ({ provisions }: Benefit): boolean =>
    provisions.some((id) => patterns.some((pattern) => pattern.test(findProvision(id)?.text ?? '')));
const has =
  (...ids: readonly string[]) =>
  ({ id }: Benefit): boolean =>
    ids.includes(id);

/** Whom each general point concerns, told by the words of the sentences that pay, not by the register itself. */
const CONCERNED: Readonly<Record<string, (benefit: Benefit) => boolean>> = {
  G1: all,
  G2: all,
  G3: ({ kind }) => kind === 'ceiling',
  G4: (benefit) =>
    says(/人工智能[或和与]机器人/)(benefit) ||
    // Their neighbours say it of the field, and this site asks it.
    has('talent-award', 'talent-matching', 'platform-grant', 'guarantee-fee', 'exhibition')(benefit),
  G5: all,
  G6: all,
  G7: all,
  G8: (benefit) => says(/年最高|连续|不超过3年|两年的免租/, /每年给予最高/)(benefit),
  G9: all,
  G10: all,
  G11: all,
  G12: all,
  G13: (benefit) => says(/采购费用|投资额|总投入|合同金额|担保费用|实际投入|年营收|免租/)(benefit),
  G14: (benefit) => says(/实际(?:采购|支出|购买|投入)|审定|合同金额|场地租赁费/)(benefit),
  G15: (benefit) => says(/年度|每年|年营收/)(benefit),
  G16: has(
    'compute-purchase',
    'innovation-award',
    'platform-grant',
    'data-service-award',
    'event-hosting',
    'demonstration-project',
  ),
  G17: (benefit) => 'cap' in benefit.figures && !has('innovation-award', 'talent-matching')(benefit),
  G18: (benefit) => says(/等方面|等费用|等方式/)(benefit) || has('platform-grant')(benefit),
  G19: (benefit) => says(/符合条件|经认定|经过考评|遴选|符合园区/)(benefit),
  G20: all,
};

test('登记册中会影响能否得到或得到多少的各点都有登记', () => {
  const ids = new Set(openQuestions.map(({ id }) => id));
  expect(REGISTER.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(REGISTER).size).toBe(REGISTER.length);
});

describe('总体各点，或者各条更具体的说法，出现在每一项有关的支持旁', () => {
  test.each(Object.keys(CONCERNED))('%s', (id) => {
    const general = openQuestions.find((each) => each.id === id);
    const isMeant = CONCERNED[id] ?? all;
    const missing = benefits.filter((benefit) => {
      const shown = questionsAbout(benefit.id).some((each) => each.id === id || (each.refines?.includes(id) ?? false));
      return isMeant(benefit) !== shown;
    });
    expect(missing.map((benefit) => benefit.id)).toEqual([]);
    expect(general?.provision === 'content' || general?.provision.startsWith('annex.')).toBe(true);
  });
});

/** The points of the register that concern each benefit, by its own sentence or by one beside it. */
const OF_BENEFIT: Readonly<Record<string, string>> = {
  'compute-purchase': '1.1 1.2 1.3 1.4 1.5 1.6 1.7',
  'title-award': '2.1 2.3 2.4 2.5 2.6',
  'scale-up-award': '2.8 2.9 2.10 2.11 2.13',
  'tech-upgrade': '3.1 3.2 3.3 3.4 3.5 3.6 3.7 13.8',
  'innovation-award': '4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.9',
  'team-award': '5.1 5.2 5.3 5.4 5.5 5.6 5.11 S1',
  'talent-award': '5.1 5.2 5.3 5.4 5.5 5.6 5.11 S1',
  'talent-matching': '5.3 5.4 5.5 5.6 5.7 5.8 5.11 S1',
  'platform-grant': '6.1 6.2 6.3 6.4 6.5 6.6 6.10',
  'innovation-center-matching': '6.8 6.9 6.10',
  'vertical-model-award': '7.1 7.2 7.3 7.4 7.5 7.6 7.7',
  'data-service-award': '8.1 8.2 8.3 8.5',
  'corpus-purchase': '8.6 8.7 8.8 8.9 8.10 8.11',
  'rent-subsidy': '9.1 9.2 9.3 9.4 9.5 9.6 9.7 9.8 9.9 9.10 9.11 9.12',
  'incubator-tenancy': '9.11 10.1 10.5 10.6 10.9',
  'incubator-operation': '10.2 10.3 10.4 10.5 10.9',
  'loan-interest': '3.7 11.1 11.2 11.3 11.4 11.5 11.7 11.13 11.14',
  'guarantee-fee': '11.4 11.5 11.8 11.9 11.10 11.11 11.12 11.13',
  'event-hosting': '12.2 12.3 12.4 12.5 12.10',
  exhibition: '12.5 12.6 12.7 12.8 12.9 12.10',
  'demonstration-project': '13.1 13.3 13.4 13.5 13.6 13.8',
};

test.each(benefits.map(({ id }) => id))('登记册中与 %s 有关的各点，都在它的结果旁', (benefit) => {
  const shown = questionsAbout(benefit).map(({ id }) => id);
  const points = OF_BENEFIT[benefit]?.split(' ') ?? [];
  expect(points.length).toBeGreaterThan(0);
  expect(points.filter((id) => !shown.includes(id))).toEqual([]);
});

test('登记册中属于一条措施的各点，都有它的支持', () => {
  const placed = new Set(Object.values(OF_BENEFIT).flatMap((points) => points.split(' ')));
  expect(REGISTER.filter((id) => /^\d/.test(id) && !placed.has(id))).toEqual([]);
});

test('总体的说法被具体的说法代替的，不再重复', () => {
  expect(questionsAbout('compute-purchase').map(({ id }) => id)).not.toContain('G16');
  expect(questionsAbout('compute-purchase').map(({ id }) => id)).toContain('1.1');
});

test('每个问题只问一件事，离开本页也看得懂', () => {
  for (const { id, ask } of openQuestions) {
    expect(ask.match(/？/g), id).toHaveLength(1);
    expect(ask.endsWith('？'), id).toBe(true);
    expect(ask, id).not.toMatch(/请问|该|本条|这一标准|这个数|改选或补差/);
  }
});

test('问题里的数都是原文里的数', () => {
  const text = [...measures.flatMap(({ provisions }) => provisions), ...annex].map((each) => each.text).join('');
  const figures = openQuestions.flatMap(({ ask, treatment, matter }) =>
    [ask, treatment, matter].flatMap((words) => words.match(/\d+(?:\.\d+)?(?:万元|元|%|家|平方米|月\d+日)/g) ?? []),
  );
  expect(figures.length).toBeGreaterThan(10);
  // 市里给1元，区里再给0.5元: the ratio of 5.3, said in words.
  const inOwnWords = ['1元', '0.5元'];
  expect(figures.filter((figure) => !text.includes(figure) && !inOwnWords.includes(figure))).toEqual([]);
});

test('按可能影响的金额排列，措施总数的问题排在最后', () => {
  expect(questionsByStake).toHaveLength(openQuestions.length);
  expect(questionsByStake.at(-1)?.id).toBe('D3');
  // Of the points that concern one benefit alone, the tiers of the teams move most: up to 1000万元 and 300万元.
  const ofOneMeasure = questionsByStake.filter(({ id }) => /^\d/.test(id));
  expect(ofOneMeasure.slice(0, 3).map(({ id }) => id)).toEqual(['5.3', '5.1', '5.2']);
});

test('所涉支持写“全部”的，对每一项都成立', () => {
  const general = openQuestions.find(({ id }) => id === 'G10');
  expect(general && benefits.every(({ id }) => concerns(general, id))).toBe(true);
});
