import type { AmountKind, PlanSummary } from '../rules/index.ts';

/** A stretch of the bar of a year: what one kind pays at least, or what it may pay beyond that. */
export interface YearStretch {
  readonly kind: AmountKind;
  readonly role: 'sure' | 'possible';
  /** Where it begins and how long it is, in percent of the longest year. */
  readonly from: number;
  readonly length: number;
}

type Year = PlanSummary['years'][number];

/** The sure parts of all kinds first, so that they end at the lower bound of the year, then the possible ones. */
export const stretchesOf = ({ byKind }: Year, longest: number): readonly YearStretch[] => {
  const parts = [
    ...byKind.map(({ of, min }) => ({ kind: of, role: 'sure' as const, sum: Number(min) })),
    ...byKind.map(({ of, min, max }) => ({ kind: of, role: 'possible' as const, sum: Number(max) - Number(min) })),
  ].filter(({ sum }) => sum > 0);
  let end = 0;
  return parts.map(({ kind, role, sum }) => {
    const from = end;
    end += sum;
    return { kind, role, from: (from / longest) * 100, length: (sum / longest) * 100 };
  });
};

/** The sum of the best year, by which all bars are drawn. */
export const longestOf = (years: readonly Year[]): number => Math.max(1, ...years.map(({ max }) => Number(max)));
