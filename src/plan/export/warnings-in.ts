import { warningsOf, type PlanWarning } from '../../rules/index.ts';
import { question, printWords as words } from '../../strings/index.ts';
import type { ComputedPlan } from '../compute.ts';
import { numberOf } from './line-text.ts';

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
