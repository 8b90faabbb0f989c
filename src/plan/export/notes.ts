import { formatYuan, policy, summaryOf, warningsOf, type PlanWarning } from '../../rules/index.ts';
import { planSummary, printWords as words, question, result, status } from '../../strings/index.ts';
import { loweredIn, endedOn } from '../warning-text.ts';
import { apartInYuan, inYuan } from '../../format/sums.ts';
import type { ComputedPlan } from '../compute.ts';
import type { Handing } from '../record/address.ts';
import { numberOf } from './line-text.ts';

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

/** What to look at before one relies on the sums, a sentence each, as paper and files say it. */
export const warningsIn = (computed: ComputedPlan): readonly string[] =>
  warningsOf(computed.worked).map((warning) => said(warning, titlesIn(computed, warning.items)));

/** The benefits of some lines, each once, with the numbers of its lines. */
export const titlesIn = (computed: ComputedPlan, items: readonly number[]): string => {
  const numbers = new Map<string, number[]>();
  for (const item of items) {
    const title = computed.worked.lines[item]?.benefit.title ?? '';
    numbers.set(title, [...(numbers.get(title) ?? []), numberOf(computed, { item })]);
  }
  return Array.from(numbers, ([title, places]) => words.places(title, places)).join('、');
};

const said = (warning: PlanWarning, titles: string): string => {
  if (warning.kind === 'term') return words.term(titles, warning.term.words, warning.firstYear, warning.lastYear);
  if (warning.kind === 'previous-year') return words.previousYear(titles, warning.quote, warning.year);
  const { matter, treatment } = warning.question;
  return `${titles}：${matter}${question.treatment}：${treatment}`;
};
