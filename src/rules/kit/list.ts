import { award, type AmountKind, type Award, type AwardReading } from './award.ts';
import { Exact } from './exact.ts';
import type { Figure } from './figures.ts';
import { moneyStep, refer } from './step.ts';
import type { FigureReference, Step, StepData } from './step-data.ts';

/** The entries of a list input: projects, years, events. */
export interface Items<T> {
  /** The input's name, as `unmet` reports it. */
  readonly name: string;
  readonly entries: readonly T[];
  /** What the n-th entry is called: 第1年. */
  readonly part: (index: number) => string;
}

/** An award that is paid year by year. */
export type YearlyAward<K extends AmountKind> = Award<K> & { readonly years: readonly Award<K>[] };

/** Each project or event has its own award (and its own cap); the sum is exact and rounded once at the end. */
export const each = <T, K extends AmountKind>(items: Items<T>, awardOf: (entry: T) => Award<K>): Award<K> => {
  const parts = items.entries.map(awardOf);
  return total(items, parts, { of: 'items', limit: null }, []);
};

/**
 * "每年最高…，连续…年": each year is computed and rounded to the fen on its own, as it is paid; the total is the sum of
 * the years. The limit is the term and the words of the text that set it.
 */
export const perYear = <T, K extends AmountKind>(
  items: Items<T>,
  awardOf: (year: T) => Award<K>,
  limit?: { readonly term: Figure<'year'>; readonly quote: string },
): YearlyAward<K> => {
  const years = items.entries.map((year) => roundedToFen(awardOf(year)));
  const adding = { of: 'years', limit: limit?.quote ?? null } as const;
  return { ...total(items, years, adding, limit ? [refer(limit.term)] : []), years };
};

/** "每年…的一次性资助": where several years differ from the best single one, the reading "once only" is reported. */
export const orBestYear = <K extends AmountKind>(
  yearly: YearlyAward<K>,
  { id, label, provision }: Pick<AwardReading, 'id' | 'label' | 'provision'>,
): Award<K> => {
  const best = yearly.years.reduce((top, year) => (year.max.compare(top.max) > 0 ? year : top), {
    min: Exact.zero,
    max: Exact.zero,
  });
  return { ...yearly, readings: [...yearly.readings, { id, label, provision, min: best.min, max: best.max }] };
};

const roundedToFen = <K extends AmountKind>(year: Award<K>): Award<K> => ({
  ...year,
  min: year.min.roundedToFen(),
  max: year.max.roundedToFen(),
});

/** What is added, and the words of the text that limit how many. */
type Adding = Pick<Extract<StepData, { readonly type: 'sum' }>, 'of' | 'limit'>;

const total = <T, K extends AmountKind>(
  items: Items<T>,
  parts: readonly Award<K>[],
  adding: Adding,
  figures: readonly FigureReference[],
): Award<K> => {
  const [first] = parts;
  if (!first) throw new RangeError(`${items.name}: a list input has at least one entry; check the input's schema`);
  if (parts.some(({ readings }) => readings.length > 0)) {
    throw new RangeError(`${items.name}: the readings of an entry would be lost in the sum; give the list its own`);
  }
  const min = parts.reduce((sum, part) => sum.plus(part.min), Exact.zero);
  const max = parts.reduce((sum, part) => sum.plus(part.max), Exact.zero);
  return {
    ...award(first.kind, min, max, () => explainTotal(items, parts, max, adding, figures)),
    capped: parts.some(({ capped }) => capped),
    unmet: parts.every(({ unmet }) => unmet.length > 0) ? [items.name] : [],
  };
};

const explainTotal = <T>(
  items: Items<T>,
  parts: readonly Award[],
  sum: Exact,
  adding: Adding,
  figures: readonly FigureReference[],
): readonly Step[] => {
  const steps: Step[] = [];
  parts.forEach((award, index) => {
    const part = items.part(index);
    for (const step of award.explain()) steps.push({ ...step, part });
  });
  const [first] = steps;
  if (parts.length === 1 || !first) return steps;
  const terms = parts.map(({ max }) => max.toText());
  // The sum stands under the sentence of its terms.
  steps.push(moneyStep({ type: 'sum', terms, ...adding }, sum, first.provision, figures));
  return steps;
};
