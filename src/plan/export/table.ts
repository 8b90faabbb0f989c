import { type Benefit } from '../../rules/index.ts';
import { describeInputs } from '../../format/describe-inputs.ts';
import { kinds, measurePage, statuses, tableWords } from '../../strings/index.ts';
import type { ComputedPlan } from '../compute.ts';

/** A column of the downloaded table; those of sums hold plain decimals with two places, or nothing. */
export type Column = keyof typeof tableWords.columns;

export const COLUMNS = Object.keys(tableWords.columns) as readonly Column[];
export const SUMS: ReadonlySet<Column> = new Set<Column>([
  ...(['askedMin', 'askedMax', 'offMin', 'offMax', 'countedMin', 'countedMax'] as const),
]);

export type TableRow = Readonly<Record<Column, string>>;

type Line = ComputedPlan['worked']['lines'][number];

/**
 * One row for each line and year. The last two columns add up to the total; whatever is stated apart has nothing there. The
 * lower bound is under the lowest reading, as that of the total is.
 */
export const tableOf = ({ worked, request }: ComputedPlan): readonly TableRow[] =>
  worked.lines.flatMap((line) => {
    const { item, benefit, estimate, takenOff } = line;
    const { inputs = {} } = request.items[item] ?? {};
    const shared = {
      line: String(item + 1),
      benefit: benefit.title,
      provisions: benefit.provisions.map(measurePage.provision).join(tableWords.between),
      kind: kinds[benefit.kind].name,
      status: statuses[estimate.status].name,
      open: conditionsIn(benefit, estimate.unconfirmed),
      unmet: conditionsIn(benefit, estimate.unmet),
      inputs: describeInputs(benefit, inputs)
        .map(({ label, text }) => tableWords.given(label, text))
        .join(tableWords.between),
    };
    return line.years.map(({ year, asked, counted, lowest }) => {
      const off = takenOff?.years.find((each) => each.year === year);
      const place = placeOf(line, year, worked);
      const isTotal = place === 'total';
      return {
        ...shared,
        year: String(year),
        askedMin: asked.min.toFen(),
        askedMax: asked.max.toFen(),
        offMin: off?.min ?? '',
        offMax: off?.max ?? '',
        why: off ? (takenOff?.why ?? '') : '',
        place: tableWords.places[place],
        countedMin: isTotal ? lowest.toFen() : '',
        countedMax: isTotal ? counted.max.toFen() : '',
      };
    });
  });

export type Place = keyof typeof tableWords.places;

/** In which sum a line stands in a year. */
export const placeOf = (
  { claimedElsewhere, benefit }: Line,
  year: number,
  { answer }: ComputedPlan['worked'],
): Place => {
  if (claimedElsewhere) return 'elsewhere';
  if (benefit.kind === 'in-kind') return 'inKind';
  return answer.byYear.some((each) => each.year === year) ? 'total' : 'beyond';
};

/** Conditions and thresholds by what they are called. */
export const labelsOf = ({ conditions, fields }: Benefit, ids: readonly string[]): readonly string[] =>
  ids.map(
    (id) => conditions.find((each) => each.id === id)?.label ?? new Map(Object.entries(fields)).get(id)?.label ?? id,
  );

const conditionsIn = (benefit: Benefit, ids: readonly string[]): string =>
  labelsOf(benefit, ids).join(tableWords.between);
