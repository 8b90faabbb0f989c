import { parse } from 'csv-parse/sync';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/entry/draft.ts';
import { Questions } from '../../../src/components/estimator/Questions.tsx';
import { Result } from '../../../src/components/estimator/Result.tsx';
import { result } from '../../../src/strings/index.ts';
import {
  benefits,
  estimate,
  isFailure,
  measures,
  openQuestions,
  questionsAbout,
  questionsUnder,
  restrictionsOn,
} from '../../../src/rules/index.ts';
import { read } from '../../guards/support.ts';

/** The points of the register of ambiguities that change whether or how much money there is, by their published ids. */
const GRAVE = [
  ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G13', 'G14', 'G16', 'G19', '1.1', '1.2', '1.3'],
  ...['2.1', '2.3', '2.5', '2.8', '2.9', '2.13', '3.1', '3.3', '3.4', '3.5', '3.6', '4.1', '4.2', '4.3', '4.4', '4.5'],
  ...['5.1', '5.2', '5.3', '5.7', '6.1', '6.2', '6.4', '6.5', '6.8', '7.1', '7.2', '7.3', '8.1', '8.2', '8.3', '8.6'],
  ...['8.7', '8.8', '8.9', '8.10', '9.1', '9.3', '9.4', '9.5', '9.6', '9.10', '9.11', '10.1', '10.2', '10.3', '10.4'],
  ...['10.9', '11.1', '11.3', '11.5', '11.7', '11.11', '11.13', '12.2', '12.3', '12.4', '12.7', '13.1', '13.3', '13.4'],
  ...['13.6', 'S1', 'S2', 'S3'],
];

/** Points about the document or the annex as a whole: each result carries them as its disclaimer and its limits. */
const CARRIED_BY_EVERY_RESULT: Readonly<Record<string, string>> = {
  G1: result.disclaimer,
  G2: result.disclaimer,
  S1: '已享受惠阳区区级其他同类优惠措施的，不能重复享受',
  S2: '全部奖补资金有总额控制',
  S3: '措施有截止日期',
};

interface Row {
  readonly benefit: string;
  readonly inputs: string;
  readonly status: string;
}

const rows = parse<Row>(read('test/golden/cases.csv'), { columns: true });

/** The result of each benefit as the page shows it, on the first golden row that pays. */
const shown = new Map(
  benefits.map((benefit) => {
    const row = rows.find((each) => each.benefit === benefit.id && each.status === 'eligible');
    const answer = estimate({ benefit: benefit.id, inputs: JSON.parse(row?.inputs ?? '') as unknown });
    if (isFailure(answer)) throw new Error(`${benefit.id}: the golden row is not answered`);
    const draft = draftOf(benefit, {}, {});
    const props = { benefit, draft, estimate: answer, isJudged: () => true };
    return [
      benefit.id,
      renderToString(h(Result, props, h(Questions, { questions: questionsAbout(benefit.id) }))),
    ] as const;
  }),
);

test('改变能否得到或得到多少的每一点都有登记', () => {
  expect(GRAVE).toHaveLength(82);
  const ids = new Set(openQuestions.map(({ id }) => id));
  expect(GRAVE.filter((id) => !ids.has(id))).toEqual([]);
});

test('每一点都属于一个页面', () => {
  const onPages = [
    ...questionsUnder('content'),
    ...questionsUnder('annex'),
    ...measures.flatMap((each) => questionsUnder(each.number)),
  ];
  expect(openQuestions.filter((question) => !onPages.includes(question)).map(({ id }) => id)).toEqual([]);
});

describe('每一点都出现在所涉的结果旁', () => {
  test.each(GRAVE)('%s', (id) => {
    const carried = CARRIED_BY_EVERY_RESULT[id];
    if (carried !== undefined) {
      for (const [benefit, html] of shown) expect(html, benefit).toContain(carried);
      return;
    }
    const question = openQuestions.find((each) => each.id === id);
    expect(question?.benefits, `${id} concerns no result; name the benefits in src/rules/open-questions`).not.toEqual(
      [],
    );
    for (const benefit of question?.benefits ?? []) {
      expect(shown.get(benefit), benefit).toContain(question?.matter);
      expect(shown.get(benefit), benefit).toContain(question?.treatment);
    }
  });
});

test.each(benefits.map(({ id }) => id))('%s 的结果列出全部限制和有关的待明确事项', (id) => {
  for (const { words } of restrictionsOn(id)) expect(shown.get(id)).toContain(words);
  for (const { matter } of questionsAbout(id)) expect(shown.get(id)).toContain(matter);
});
