import { findProvision, LAST_VALID_YEAR, type Benefit, type ListField } from '../../rules/index.ts';
import { sampler, variablesOf } from './sample.ts';

/** `within` the years before the last day of validity; `after` it, which the text leaves open; `reading` where the readings differ. */
export type YearState = 'within' | 'after' | 'reading';

export interface Calendar {
  /** The calendar years that are drawn, and the last one in which the measures are valid. */
  readonly years: readonly number[];
  readonly lastValid: number;
  /** The clause that sets the term, in the text's own words. */
  readonly quote: string;
  /** One row for each year in which the support may begin. */
  readonly rows: readonly { readonly start: number; readonly states: readonly YearState[] }[];
}

/** What runs over years, against the last year of validity; undefined for what is paid once. */
export const calendarOf = (benefit: Benefit): Calendar | undefined => {
  const term = Object.values(benefit.figures).find(({ unit }) => unit === 'year');
  const yearly = Object.values(benefit.fields).find((field): field is ListField => field.type === 'list');
  const lastValid = LAST_VALID_YEAR;
  if (term) {
    const length = Number(term.exact.toText());
    const starts = upTo(lastValid, length);
    const rows = starts.map((start) => ({
      start,
      states: Array.from({ length }, (_, index): YearState => (start + index <= lastValid ? 'within' : 'after')),
    }));
    return {
      years: upTo(lastValid + length - 1, 2 * length - 1),
      lastValid,
      quote: clauseOf(term.words, term.provision),
      rows,
    };
  }
  const answer = yearly && sampler(benefit, variablesOf(benefit), yearly.max)();
  if (!yearly || !answer?.years) return undefined;
  // No term in the text: every year until the validity ends, unless a reading says otherwise.
  const later = answer.readings.length > 0 ? 'reading' : 'within';
  const states = Array.from({ length: yearly.max }, (_, index): YearState => (index === 0 ? 'within' : later));
  const [start = lastValid, ...others] = upTo(lastValid, yearly.max);
  return { years: [start, ...others], lastValid, quote: headlineClauseOf(benefit), rows: [{ start, states }] };
};

/** So many years in a row, the last of them given. */
const upTo = (last: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => last - count + 1 + index);

/** The clause of the official text that some words stand in. */
const clauseOf = (words: string, provision: string): string =>
  (findProvision(provision)?.text ?? '').split(/[，；。]/u).find((clause) => clause.includes(words)) ?? words;

const headlineClauseOf = ({ headlines: [headline = ''], provisions }: Benefit): string =>
  clauseOf(headline, provisions[provisions.length - 1] ?? '');
