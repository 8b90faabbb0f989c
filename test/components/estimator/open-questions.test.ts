import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { draftOf } from '../../../src/entry/draft.ts';
import { EstimateDetails, Result } from '../../../src/components/estimator/Result.tsx';
import { Questions } from '../../../src/components/estimator/Questions.tsx';
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
import { csvRows } from '../../csv.ts';

/** Points about the document or the annex as a whole: each result carries them as its disclaimer and its limits. */
const CARRIED_BY_EVERY_RESULT: Readonly<Record<string, string>> = {
  G1: result.disclaimer,
  G2: result.disclaimer,
  S1: '已享受惠阳区区级其他同类优惠措施的，不能重复享受',
  S2: '全部奖补资金有总额控制',
  S3: '措施有截止日期',
};

const rows = csvRows(read('test/golden/cases.csv'), ['benefit', 'inputs', 'status']);

/** The result of each benefit, with what stands behind it, as the page shows it, on the first golden row that pays. */
const shown = new Map(
  benefits.map((benefit) => {
    const row = rows.find((each) => each.benefit === benefit.id && each.status === 'eligible');
    const answer = estimate({ benefit: benefit.id, inputs: JSON.parse(row?.inputs ?? '') as unknown });
    if (isFailure(answer)) throw new Error(`${benefit.id}: the golden row is not answered`);
    const draft = draftOf(benefit, {}, {});
    const result = h(Result, { benefit, draft, estimate: answer, isJudged: () => true });
    const questions = h(Questions, { loaded: questionsAbout(benefit.id), error: undefined, again: () => undefined });
    const details = h(EstimateDetails, { benefit, estimate: answer }, questions);
    return [benefit.id, renderToString(result) + renderToString(details)] as const;
  }),
);

test('每一点都属于一个页面', () => {
  const onPages = [
    ...questionsUnder('content'),
    ...questionsUnder('annex'),
    ...measures.flatMap((each) => questionsUnder(each.number)),
  ];
  expect(openQuestions.filter((question) => !onPages.includes(question)).map(({ id }) => id)).toEqual([]);
});

test.each(Object.keys(CARRIED_BY_EVERY_RESULT))('%s 由每个结果的说明和限制带着', (id) => {
  for (const [benefit, html] of shown) expect(html.includes(CARRIED_BY_EVERY_RESULT[id] ?? ''), benefit).toBe(true);
});

test.each(benefits.map(({ id }) => id))('%s 的结果列出全部限制和有关的原文没写清的', (id) => {
  for (const { words } of restrictionsOn(id)) expect(shown.get(id)).toContain(words);
  for (const { matter, treatment } of questionsAbout(id)) {
    expect(shown.get(id)?.includes(matter), matter).toBe(true);
    expect(shown.get(id)?.includes(treatment), treatment).toBe(true);
  }
});
