import { formatYuan, policy, summaryOf } from '../../rules/index.ts';
import { planSummary, result, sheetWords as words, status } from '../../strings/index.ts';
import type { Edition } from '../record/rules-version.ts';
import type { ComputedPlan } from '../compute.ts';
import { loweredIn } from '../warning-text.ts';
import { inYuan } from '../../format/sums.ts';

/** What somebody who opens a table has to know about it: pairs of a label and a text. */
export const notesOf = (
  { plan, worked }: ComputedPlan,
  edition: Edition,
  date: string,
): readonly (readonly [string, string])[] => {
  const summary = summaryOf(worked);
  const { beyond, strict, restrictions } = summary;
  const { byYear, total, inKind } = worked.answer;
  return [
    ...(plan.name === '' ? [] : [[words.name, plan.name] as const]),
    [words.date, date],
    [words.policy, policy.policyTitle],
    [words.status, status.draft],
    ...byYear.map((span) => [words.year(span.year), inYuan(span)] as const),
    [words.total, inYuan(total)],
    ...loweredIn(summary, (item) => worked.lines[item]?.benefit.title ?? '').map((text) => ['', text] as const),
    ...(beyond ? [[words.beyond, inYuan(beyond)] as const] : []),
    ...(inKind === '0.00'
      ? []
      : ([
          [words.inKind, formatYuan(inKind)],
          ['', planSummary.inKindNote],
        ] as const)),
    ...(strict ? [[words.strict, inYuan(strict.within)] as const] : []),
    ...restrictions.map((each) => [words.limits, each.words] as const),
    [words.title, words.notPaid],
    ['', result.disclaimer],
    [words.rules, edition.rules],
    [words.text, edition.text],
  ];
};
