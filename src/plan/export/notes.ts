import { formatYuan, policy, summaryOf } from '../../rules/index.ts';
import { planSummary, printWords as words, result, status } from '../../strings/index.ts';
import { loweredIn, endedOn } from '../warning-text.ts';
import { apartInYuan, inYuan } from '../../format/amount-text.ts';
import type { Handing } from '../record/address.ts';
import { warningsIn } from './warnings-in.ts';

/** A label and a text. */
export type Note = readonly [label: string, text: string];

/** What somebody who opens a table has to know about it. */
export const notesOf = ({ computed, rules, date }: Omit<Handing, 'base'>): readonly Note[] => {
  const { plan, worked, left } = computed;
  const summary = summaryOf(worked);
  const { beyond, strict, restrictions } = summary;
  const { byYear, total, inKind } = worked.answer;
  return [
    ...(plan.name === '' ? [] : [[words.name, plan.name] as const]),
    [words.date, date],
    [words.policy, policy.policyTitle],
    [words.status, status.draft],
    ...endedOn(date).map((text) => ['', text] as const),
    ...byYear.map((span) => [words.year(span.year), apartInYuan(span)] as const),
    [words.total, apartInYuan(total)],
    ...loweredIn(summary, (item) => worked.lines[item]?.benefit.title ?? '').map((text) => ['', text] as const),
    ...(beyond ? [[words.beyond, inYuan(beyond)] as const] : []),
    ...(inKind === '0.00'
      ? []
      : ([
          [words.inKind, formatYuan(inKind)],
          ['', planSummary.inKindNote],
        ] as const)),
    ...(strict ? [[words.strict, inYuan(strict.within)] as const] : []),
    ...(left.waiting.length > 0 ? [[words.unfinished, words.waiting(left.waiting.length)] as const] : []),
    ...restrictions.map((each) => [words.limits, each.words] as const),
    ...warningsIn(computed).map((text) => [planSummary.warnings, text] as const),
    [words.title, words.notPaid],
    ['', result.disclaimer],
    [words.rules, rules],
    [words.text, policy.sha256],
  ];
};
