import { FIRST_START, LAST_VALID_YEAR, validUntil, type ListField } from '../../rules/index.ts';
import { periodWords as words } from '../../strings/index.ts';
import type { SavedItem } from '../../plan/saved-plan.ts';
import { MONTHS_A_YEAR, monthsField, periodName, type Period } from '../../entry/period.ts';

/** Of an item of a plan: the year it begins in unless it says another, and what it says. */
export interface PlanTime {
  readonly year: number;
  readonly own: Pick<SavedItem, 'start' | 'period'>;
}

interface Props {
  readonly form: string;
  readonly list: string;
  readonly field: ListField;
  readonly period: Period;
  readonly inPlan: PlanTime | undefined;
  /** Whether it ends before it begins. */
  readonly isReversed: boolean;
  /** Whether it says when the rows are. */
  readonly isSaid: boolean;
  /** Hears of a choice before the form does. */
  readonly onChoose: () => void;
}

/** So many numbers, from the first on. */
const numbers = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

const YEARS = numbers(FIRST_START, 1 + LAST_VALID_YEAR - FIRST_START);
const MONTHS = numbers(1, MONTHS_A_YEAR);

/**
 * Since when and until when, as people have it: the years of the rows and their months follow from it. What a form keeps of it are
 * the controls themselves, as of all else.
 */
export const PeriodInput = ({ form, list, field, period, inPlan, isReversed, isSaid, onChoose }: Props) => {
  const hasMonths = monthsField(field) !== undefined;
  const id = (part: keyof Period): string => `${form}-${periodName(list, part)}`;
  const noteId = `${form}-${list}-period`;
  const lacksYear = period.month !== undefined && period.year === undefined && !inPlan;
  const select = (
    part: keyof Period,
    label: string,
    blank: string,
    options: readonly (readonly [number, string])[],
  ) => (
    <select
      id={id(part)}
      name={periodName(list, part)}
      aria-label={label}
      aria-describedby={noteId}
      aria-invalid={isReversed}
    >
      <option value="">{blank}</option>
      {options.map(([value, text]) => (
        <option key={value} value={String(value)}>
          {text}
        </option>
      ))}
    </select>
  );
  const months = MONTHS.map((month) => [month, words.month(month)] as const);
  const { start, period: kept } = inPlan?.own ?? {};
  const yearsWith = (years: readonly number[], own = FIRST_START) =>
    (years.includes(own) ? years : [...years, own]).map((year) => [year, nameOf(year)] as const);
  return (
    <fieldset class="period" onInput={onChoose}>
      <legend>{hasMonths ? words.title : words.titleOfYear}</legend>
      <div class="period-ends">
        <span>
          {select(
            'year',
            words.fromYear,
            inPlan ? words.yearOfPlan(inPlan.year) : words.yearBlank,
            yearsWith(YEARS, start),
          )}
          {hasMonths && select('month', words.fromMonth, words.monthBlank, months)}
        </span>
        {hasMonths && (
          <span hidden={period.month === undefined && period.toYear === undefined}>
            {words.to}
            {select(
              'toYear',
              words.toYear,
              words.notEnded,
              yearsWith(
                numbers(FIRST_START, LAST_VALID_YEAR - FIRST_START + field.max),
                kept?.toYear === undefined ? undefined : Number(kept.toYear),
              ),
            )}
            <span hidden={period.toYear === undefined}>
              {select('toMonth', words.toMonth, words.monthBlank, months)}
            </span>
          </span>
        )}
      </div>
      <p id={noteId} class={isReversed || lacksYear ? 'problem' : 'hint'}>
        {isReversed && words.reversed}
        {lacksYear && words.yearFirst}
        {!isReversed && isSaid && (hasMonths ? words.note : words.noteOfYear)(validUntil.words)}
      </p>
    </fieldset>
  );
};

const nameOf = (year: number): string => (year > LAST_VALID_YEAR ? words.yearAfter(year) : words.year(year));
