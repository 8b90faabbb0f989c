import type { Figure } from '../kit/figures.ts';
import type { OpenQuestion } from '../kit/open-question.ts';
import { concerns, openQuestions } from '../questions/index.ts';
import { pays } from './amounts.ts';
import { askedBy, isCounted, isInKind, type Line } from './lines.ts';
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

export type PlanWarning = OverlapWarning | TermWarning;

/** What to look at before relying on the sums: points of the register that arise between lines, then terms overrun. */
export const warningsOf = ({ lines }: WorkedPlan): readonly PlanWarning[] => {
  const paying = lines.filter((line) => isCounted(line) && pays(askedBy(line)));
  return [
    ...openQuestions.flatMap((question) => overlaps(question, paying)),
    ...overrunTerms(paying.filter((line) => !isInKind(line))),
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

const placesOf = (lines: readonly Line[]): readonly number[] => lines.map(({ item }) => item);
