import { Exact, LAST_VALID_YEAR, workOut, type Benefit, type Span, type WorkedPlan } from '../../rules/index.ts';
import { nameOf } from '../../format/provision.ts';
import { bulkResult as words, bulkStates, kinds, statuses, type bulkResultHeads } from '../../strings/index.ts';
import type { Line } from '../compute.ts';
import { labelsOf } from '../export/table.ts';
import type { RowItem } from './read-row.ts';

export type ResultColumn = keyof typeof bulkResultHeads;

/** What the result says of a row, by its columns; a column that has nothing to say is absent. */
export type RowResult = Readonly<Partial<Record<ResultColumn, string>>>;

/** Works out the rows of one firm as its plan. Undefined where the rules refuse it, which sound items never are. */
export const workOutFirm = (items: readonly RowItem[]): WorkedPlan | undefined => {
  const [first] = items;
  const worked = workOut({ start: first?.start, items }, { explain: false });
  return 'error' in worked ? undefined : worked;
};

const provisions = new Map<string, string>();

const provisionsOf = ({ benefit }: Line): string => {
  const text = provisions.get(benefit.id) ?? benefit.provisions.map(nameOf).join(words.between);
  provisions.set(benefit.id, text);
  return text;
};

/** What is counted of a line of money: its lower bounds under the lowest readings, as in the total. */
export interface Counted {
  readonly within: Span;
  /** Undefined where no year of the line is after the last valid one. */
  readonly beyond: Span | undefined;
}

/** Undefined for what is in no sum of money: support in kind, and what is supported elsewhere. */
export const countedOf = ({ years, claimedElsewhere, benefit }: Line): Counted | undefined => {
  if (claimedElsewhere || benefit.kind === 'in-kind') return undefined;
  const later = years.filter(({ year }) => year > LAST_VALID_YEAR);
  if (later.length === 0) return { within: sumOf(years), beyond: undefined };
  return { within: sumOf(years.filter(({ year }) => year <= LAST_VALID_YEAR)), beyond: sumOf(later) };
};

const sumOf = (years: Line['years']): Span => ({
  min: years.reduce((sum, { lowest }) => sum.plus(lowest), Exact.zero).toFen(),
  max: years.reduce((sum, { counted }) => sum.plus(counted.max), Exact.zero).toFen(),
});

const spanText = ({ min, max }: Span): string => words.span(min, max);

/** The columns of a line of a plan that has been worked out. */
export const resultOf = (line: Line, counted: Counted | undefined, note: string): RowResult => {
  const { benefit, estimate, years, takenOff } = line;
  const { status, amount, readings, unconfirmed, unmet, capped } = estimate;
  // Filled in one by one: a hundred thousand rows feel each object that is made only to be copied.
  const result: Partial<Record<ResultColumn, string>> = {
    state: bulkStates.answered,
    status: statuses[status].name,
    kind: kinds[benefit.kind].name,
    askedMin: amount.min,
    askedMax: amount.max,
    capped: capped ? words.yes : words.no,
    provisions: provisionsOf(line),
  };
  if (takenOff) {
    result.offMax = takenOff.max;
    result.why = takenOff.why;
  }
  if (counted) {
    result.countedMin = counted.within.min;
    result.countedMax = counted.within.max;
    if (counted.beyond) result.beyondMax = counted.beyond.max;
  }
  if (years.length > 1) result.byYear = years.map(yearText).join(words.between);
  if (unconfirmed.length > 0) result.open = labelsIn(benefit, unconfirmed);
  if (unmet.length > 0) result.unmet = labelsIn(benefit, unmet);
  if (readings.length > 0)
    result.readings = readings.map(({ label, amount: its }) => words.reading(label, spanText(its))).join(words.between);
  if (note !== '') result.note = note;
  return result;
};

const labels = new Map<string, string>();

/** The same few lists of conditions come again and again. */
const labelsIn = (benefit: Benefit, ids: readonly string[]): string => {
  const key = `${benefit.id} ${ids.join(' ')}`;
  const text = labels.get(key) ?? labelsOf(benefit, ids).join(words.between);
  labels.set(key, text);
  return text;
};

const yearText = ({ year, counted }: Line['years'][number]): string =>
  words.year(year, spanText({ min: counted.min.toFen(), max: counted.max.toFen() }));
