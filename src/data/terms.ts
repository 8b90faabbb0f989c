import type { Benefit, Figure } from '../rules/index.ts';

/** What a benefit pays by the figures of one sentence or of all its sentences, in the words of the text. */
export interface Terms {
  /** A share, a ratio or a standard: 30%, 1:0.5, 5元/月/平方米. */
  readonly rates: readonly string[];
  /** What is paid, or the most of it, as the kind of the benefit says. */
  readonly sums: readonly string[];
  readonly terms: readonly string[];
  /** What has to be reached: 30家, 100平方米, 2000万元. */
  readonly thresholds: readonly string[];
}

type Part = keyof Terms;

const UNITS: Readonly<Partial<Record<Figure['unit'], Part>>> = {
  share: 'rates',
  rent: 'rates',
  yuan: 'sums',
  year: 'terms',
};

/** Of the figures, a sum that has to be reached is called so by its rule; every other unit is only ever a threshold. */
export const partOf = ({ unit, id }: Figure): Part =>
  id === 'threshold' ? 'thresholds' : (UNITS[unit] ?? 'thresholds');

/** @param provision the only sentence whose figures are wanted; without it, all of the benefit's */
export const termsOf = ({ figures }: Benefit, provision?: string): Terms => {
  const wanted = Object.values(figures).filter((each) => provision === undefined || each.provision === provision);
  const wordsOf = (part: Part) => [
    ...new Set(wanted.filter((each) => partOf(each) === part).map(({ words }) => words)),
  ];
  return { rates: wordsOf('rates'), sums: wordsOf('sums'), terms: wordsOf('terms'), thresholds: wordsOf('thresholds') };
};
