import { groupDigits, type PlanSummary, type WorkedPlan } from '../../../rules/index.ts';
import { printWords as words } from '../../../strings/index.ts';
import { toChineseNumerals } from '../../../plan/export/capitals.ts';

interface Props {
  readonly worked: WorkedPlan;
  readonly summary: PlanSummary;
}

/** The bounds of each year and their sum; later years below it and in no sum. */
export const PrintYears = ({ worked, summary }: Props) => {
  const { total } = worked.answer;
  return (
    <table class="paper-sums">
      <caption>{words.byYear}</caption>
      <thead>
        <tr>
          <th scope="col">{words.yearHead}</th>
          <th scope="col">{words.atLeast}</th>
          <th scope="col">{words.atMost}</th>
        </tr>
      </thead>
      <tbody>
        {summary.years.map(
          ({ year, isValid, min, max }) => isValid && <Row key={year} head={words.year(year)} min={min} max={max} />,
        )}
        <Row head={words.total} {...total} isTotal />
        {summary.years.map(
          ({ year, isValid, min, max }) =>
            !isValid && <Row key={year} head={words.year(year)} note={words.afterValidity} min={min} max={max} />,
        )}
      </tbody>
    </table>
  );
};

interface RowProps {
  readonly head: string;
  readonly note?: string;
  readonly min: string;
  readonly max: string;
  readonly isTotal?: boolean;
}

const Row = ({ head, note, min, max, isTotal = false }: RowProps) => (
  <tr class={isTotal ? 'paper-total' : undefined}>
    <th scope="row">
      {head}
      {note !== undefined && <small>{note}</small>}
    </th>
    {[min, max].map((sum, index) => (
      <td key={index}>
        {groupDigits(sum)}
        {isTotal && <small>{toChineseNumerals(sum)}</small>}
      </td>
    ))}
  </tr>
);
