import { LAST_VALID_YEAR } from '../document/annex.ts';
import type { Figure } from '../kit/figures.ts';
import type { OpenQuestion } from '../kit/open-question.ts';
import { concerns, openQuestions } from '../questions/index.ts';
import { pays } from './amounts.ts';
import { isInKind, isPaying, placesOf, type Line } from './lines.ts';
import type { WorkedPlan } from './plan.ts';

/** What the text leaves open about lines that stand in one plan: nothing is subtracted for it. */
export interface OverlapWarning {
  readonly kind: 'together' | 'repeated';
  readonly question: OpenQuestion;
  readonly items: readonly number[];
}

/** Lines of a benefit that pay in more years than its term (连续补贴三年). */
export interface TermWarning {
  readonly kind: 'term';
  readonly term: Figure;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly items: readonly number[];
}

/** Lines that look at the year before the one of application (上年度), and whose year is the last valid one. */
export interface PreviousYearWarning {
  readonly kind: 'previous-year';
  readonly year: number;
  /** The words of the text. */
  readonly quote: string;
  readonly provisions: readonly string[];
  readonly items: readonly number[];
}

export type PlanWarning = OverlapWarning | TermWarning | PreviousYearWarning;

/** What to look at before relying on the sums: points that arise between lines, terms overrun, a year too late to apply for. */
export const warningsOf = ({ lines }: WorkedPlan): readonly PlanWarning[] => {
  const paying = lines.filter(isPaying);
  return [
    ...openQuestions.flatMap((question) => overlaps(question, paying)),
    ...overrunTerms(paying.filter((line) => !isInKind(line))),
    ...lastPreviousYears(paying),
  ];
};

/** A point that arises where a benefit is `repeated` concerns one benefit alone. */
const overlaps = (question: OpenQuestion, paying: readonly Line[]): readonly OverlapWarning[] => {
  const { inPlan: kind } = question;
  if (!kind) return [];
  const involved = paying.filter(({ benefit }) => concerns(question, benefit.id));
  const count = kind === 'together' ? new Set(involved.map(({ benefit }) => benefit)).size : involved.length;
  return count > 1 ? [{ kind, question, items: placesOf(involved) }] : [];
};

const overrunTerms = (paying: readonly Line[]): readonly TermWarning[] =>
  [...new Set(paying.map(({ benefit }) => benefit))].flatMap((benefit) => {
    const { term } = benefit.figures;
    const ofBenefit = paying.filter((line) => line.benefit === benefit);
    const years = ofBenefit.flatMap((line) => line.years.filter(({ asked }) => pays(asked)).map(({ year }) => year));
    const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
    if (!term || lastYear - firstYear < Number(term.exact.toText())) return [];
    return [{ kind: 'term', term, firstYear, lastYear, items: placesOf(ofBenefit) }];
  });

/** What is of the last valid year could be applied for only after it. */
const lastPreviousYears = (paying: readonly Line[]): readonly PreviousYearWarning[] =>
  [...new Set(paying.map(({ benefit }) => benefit))].flatMap(({ id, previousYear: quote, provisions }) => {
    const items = placesOf(
      paying.filter(({ benefit, years }) => benefit.id === id && years.some((each) => each.year === LAST_VALID_YEAR)),
    );
    if (quote === undefined || items.length === 0) return [];
    return [{ kind: 'previous-year', year: LAST_VALID_YEAR, quote, provisions: provisions.slice(-1), items }];
  });
