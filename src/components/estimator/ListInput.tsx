import { useEffect, useRef } from 'preact/hooks';
import type { ListField } from '../../rules/index.ts';
import { estimator, periodWords } from '../../strings/index.ts';
import { rowName, type Draft, type Entries } from '../../entry/draft.ts';
import { monthsField, periodIn } from '../../entry/period.ts';
import { NumberInput } from './NumberInput.tsx';
import { PeriodInput, type PlanTime } from './PeriodInput.tsx';
import { MoreYears, RowNotes } from './PeriodNotes.tsx';
import { useYearRows } from './use-year-rows.ts';

interface Props {
  readonly form: string;
  /** Whose rows they are. */
  readonly of: string;
  readonly name: string;
  readonly field: ListField;
  readonly rows: readonly string[];
  readonly draft: Draft;
  readonly entries: Entries;
  readonly inPlan?: PlanTime | undefined;
  readonly isJudged: (name: string) => boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
  readonly resize: (list: string, count: number) => void;
}

/** Projects, years or events: rows that can be added to and removed from; those of years follow from a period, too. */
export const ListInput = (props: Props) => {
  const { form, of, name, field, rows, draft, entries, inPlan, isJudged, add, remove, resize } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const rowToFocus = useRef<number>();
  const years = useYearRows({ list, name, field, rows, entries, planStart: inPlan?.year, resize });
  const period = periodIn(entries, name);
  const firstYear = period.year === undefined ? inPlan?.year : Number(period.year);
  const yearOf = (index: number): number | undefined =>
    field.byYear && firstYear !== undefined ? firstYear + index : undefined;
  const partOf = (index: number): string => periodWords.part(field.part(index), yearOf(index));
  const isReversed = years.months?.length === 0;

  // The button that was pressed may be gone; the focus goes on to the row that was added, or the one that moved up.
  useEffect(() => {
    if (rowToFocus.current === undefined) return;
    const row = list.current?.querySelectorAll('.row')[Math.min(rowToFocus.current, rows.length - 1)];
    row?.querySelector('input')?.focus();
    rowToFocus.current = undefined;
  }, [rows]);

  return (
    <fieldset ref={list} class="list" aria-label={estimator.groupOf(field.label, of)} {...years.listeners}>
      <legend class={field.byYear ? 'visually-hidden' : undefined}>{field.label}</legend>
      {field.byYear && (
        <PeriodInput
          form={form}
          list={name}
          field={field}
          period={period}
          inPlan={inPlan}
          isReversed={isReversed}
          isSaid={years.months !== undefined || (!monthsField(field) && period.year !== undefined)}
          onChoose={years.choosePeriod}
        />
      )}
      {rows.map((row, index) => (
        <fieldset key={row} class="row" aria-label={estimator.groupOf(partOf(index), of)}>
          <legend key={partOf(index)}>{partOf(index)}</legend>
          <div class="row-fields">
            {Object.entries(field.fields).map(([each, numberField]) => {
              const control = rowName(name, row, each);
              return (
                <NumberInput
                  of={estimator.groupOf(partOf(index), of)}
                  key={control}
                  id={`${form}-${control}`}
                  name={control}
                  field={numberField}
                  entry={draft.numbers[control]}
                  entries={entries}
                  isJudged={isJudged(control)}
                />
              );
            })}
          </div>
          <RowNotes
            year={yearOf(index)}
            months={isReversed ? undefined : years.months && (years.months[index] ?? 0)}
            control={rowName(name, row, monthsField(field) ?? '')}
            draft={draft}
          />
          {/* Years that are known follow one another without a gap. */}
          {rows.length > 1 && (yearOf(index) === undefined || index === rows.length - 1) && (
            <button
              key={`remove ${String(index)}`}
              type="button"
              class="quiet"
              onClick={() => {
                rowToFocus.current = index;
                remove(name, row);
              }}
            >
              {estimator.remove(partOf(index))}
            </button>
          )}
        </fieldset>
      ))}
      {years.months && (
        <MoreYears period={period} lastYear={yearOf(rows.length - 1)} isFull={rows.length === field.max} />
      )}
      {rows.length < field.max && (
        <button
          key={rows.length}
          type="button"
          class="secondary"
          onClick={() => {
            rowToFocus.current = rows.length;
            years.willAdd();
            add(name);
          }}
        >
          {estimator.add(partOf(rows.length))}
        </button>
      )}
    </fieldset>
  );
};
