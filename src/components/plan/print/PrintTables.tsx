import { kinds, planSummary, printWords as words, statuses } from '../../../strings/index.ts';
import { amountText, inYuan } from '../../../format/sums.ts';
import { lineAt, reasonAt, type ComputedPlan, type Line } from '../../../plan/compute.ts';
import { saidAt, titleAt, yearsText } from '../../../plan/export/line-text.ts';
import { apartIn } from '../../../plan/export/table.ts';
import { nameOf } from '../../../format/provision.ts';
import { FIRST_START, groupDigits, type PlanSummary, type WorkedPlan } from '../../../rules/index.ts';
import { toChineseNumerals } from '../../../plan/export/capitals.ts';

/** The items at a glance: what, of what kind, how sure, when, how much, and why one is not in the total. */
export const PrintLines = ({ computed }: { readonly computed: ComputedPlan }) => (
  <table class="paper-lines">
    <caption>{words.lines}</caption>
    <thead>
      <tr>
        <th scope="col">{words.lineHead}</th>
        <th scope="col">{words.kindHead}</th>
        <th scope="col">{words.statusHead}</th>
        <th scope="col">{words.yearHead}</th>
        <th scope="col">{words.amountHead}</th>
      </tr>
    </thead>
    <tbody>
      {computed.plan.items.map((_, place) => {
        const line = lineAt(computed, place);
        return line ? (
          <LineRow key={place} computed={computed} line={line} place={place} />
        ) : (
          <LeftRow key={place} computed={computed} place={place} />
        );
      })}
    </tbody>
  </table>
);

interface LineProps {
  readonly computed: ComputedPlan;
  readonly place: number;
}

const LineRow = ({ computed, line, place }: LineProps & { readonly line: Line }) => (
  <tr>
    <th scope="row">
      {words.numbered(place + 1, line.benefit.title)}
      {saidAt(computed, place) !== '' && <small>{saidAt(computed, place)}</small>}
      <small>{line.benefit.provisions.map(nameOf).join(' ')}</small>
    </th>
    <td>{kinds[line.benefit.kind].name}</td>
    <td>{statuses[line.estimate.status].name}</td>
    <td>{yearsText(computed, line)}</td>
    <td>
      {amountText(line.estimate).inYuan}
      {line.takenOff && <small>{words.takenOff(inYuan(line.takenOff))}</small>}
      {apartIn(computed, line).map((said) => (
        <small key={said}>{said}</small>
      ))}
    </td>
  </tr>
);

const LeftRow = ({ computed, place }: LineProps) => (
  <tr>
    <th scope="row">{words.numbered(place + 1, titleAt(computed, place))}</th>
    <td colSpan={4}>{words.left[reasonAt(computed, place) ?? 'waiting']}</td>
  </tr>
);

interface YearsProps {
  readonly worked: WorkedPlan;
  readonly summary: PlanSummary;
}

/** The bounds of each year and their sum; later years below it and in no sum. */
export const PrintYears = ({ worked, summary }: YearsProps) => {
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
          ({ year, isValid, min, max }) =>
            isValid && (
              <SumRow
                key={year}
                head={words.year(year)}
                note={year === FIRST_START ? planSummary.perhapsBefore : undefined}
                min={min}
                max={max}
              />
            ),
        )}
        <SumRow head={words.total} {...total} isTotal />
        {summary.years.map(
          ({ year, isValid, min, max }) =>
            !isValid && <SumRow key={year} head={words.year(year)} note={words.afterValidity} min={min} max={max} />,
        )}
      </tbody>
    </table>
  );
};

interface SumProps {
  readonly head: string;
  readonly note?: string | undefined;
  readonly min: string;
  readonly max: string;
  readonly isTotal?: boolean;
}

const SumRow = ({ head, note, min, max, isTotal = false }: SumProps) => (
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
