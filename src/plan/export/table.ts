import { findBenefit, type Benefit } from '../../rules/index.ts';
import { kinds, printWords, statuses, tableWords as words } from '../../strings/index.ts';
import { lineAt, reasonAt, type ComputedPlan, type Line } from '../compute.ts';
import { writeLink } from '../link/plan-link.ts';
import { amountsOf, isInTotal } from '../record/check.ts';
import { givenAt, yearsOf } from './line-text.ts';
import { nameOf } from '../../format/provision.ts';

/** A column of the table that is handed on; those of sums hold plain decimals with two places, or nothing. */
export type Column = keyof typeof words.columns;

export const COLUMNS = Object.keys(words.columns) as readonly Column[];
export const SUMS: ReadonlySet<Column> = new Set<Column>([
  ...(['askedMin', 'askedMax', 'offMin', 'offMax', 'countedMin', 'countedMax'] as const),
]);

export type TableRow = Readonly<Record<Column, string>>;

/** A text without control characters and halves of characters, which no file format carries. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim();

const BLANK = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as TableRow;

/**
 * One row for each line and year, and one for each item that is not counted, in the order of the plan. The last two columns
 * of sums add up to the total, their lower bound under the lowest reading, as that of the total is; whatever is stated apart has nothing there. Each row carries its own item as a link, so that
 * a table that was sorted, cut or saved by another program can be read again.
 */
export const tableOf = (computed: ComputedPlan): readonly TableRow[] => {
  const { plan } = computed;
  return plan.items.flatMap((item, place): readonly TableRow[] => {
    const benefit = findBenefit(item.benefit);
    if (!benefit) return [];
    const shared = {
      ...BLANK,
      line: String(place + 1),
      benefit: benefit.title,
      provisions: benefit.provisions.map(nameOf).join(words.between),
      kind: kinds[benefit.kind].name,
      inputs: clean(givenAt(computed, place).join(words.between)),
      code: writeLink({ name: '', start: plan.start, items: [item] }),
    };
    const line = lineAt(computed, place);
    const reason = reasonAt(computed, place);
    if (line) return rowsOf(computed, line, shared);
    return reason ? [{ ...shared, status: words.left[reason].status, place: words.left[reason].place }] : [];
  });
};

const rowsOf = (computed: ComputedPlan, line: Line, shared: TableRow): readonly TableRow[] => {
  const { benefit, estimate, years } = line;
  const [first, last] = yearsOf(computed, line);
  return years.map((ofYear) => {
    const { year } = ofYear;
    const { asked, takenOff, counted } = amountsOf(line, ofYear, computed.worked);
    return {
      ...shared,
      status: statuses[estimate.status].name,
      open: conditionsIn(benefit, estimate.unconfirmed),
      unmet: conditionsIn(benefit, estimate.unmet),
      // What is no list of years may still run over several.
      year: years.length === 1 && last > first ? words.yearsOf(first, last) : String(year),
      askedMin: asked.min,
      askedMax: asked.max,
      offMin: takenOff?.min ?? '',
      offMax: takenOff?.max ?? '',
      why: takenOff ? (line.takenOff?.why ?? '') : '',
      place: words.places[placeOf(line, year, computed.worked)],
      countedMin: counted?.min ?? '',
      countedMax: counted?.max ?? '',
    };
  });
};

/** Where a line stands in a year: in the total, or apart from it and why. */
export type Place = keyof typeof words.places;

export const placeOf = (line: Line, year: number, worked: ComputedPlan['worked']): Place => {
  if (line.claimedElsewhere) return 'elsewhere';
  if (line.benefit.kind === 'in-kind') return 'inKind';
  return isInTotal(line, year, worked) ? 'total' : 'beyond';
};

/** Why a line, or some of its years, is not in the total; empty where all of it is. */
export const apartIn = (computed: ComputedPlan, line: Line): readonly string[] => {
  const years = line.years.map(({ year }) => ({ year, place: placeOf(line, year, computed.worked) }));
  const beyond = years.filter(({ place }) => place === 'beyond').map(({ year }) => year);
  const [first] = years;
  if (beyond.length > 0) return [printWords.beyondYears(beyond, beyond.length === years.length)];
  return first && first.place !== 'total' ? [printWords.apart[first.place]] : [];
};

/** Conditions and thresholds by what they are called. */
export const labelsOf = ({ conditions, fields }: Benefit, ids: readonly string[]): readonly string[] =>
  ids.map(
    (id) => conditions.find((each) => each.id === id)?.label ?? new Map(Object.entries(fields)).get(id)?.label ?? id,
  );

const conditionsIn = (benefit: Benefit, ids: readonly string[]): string => labelsOf(benefit, ids).join(words.between);
