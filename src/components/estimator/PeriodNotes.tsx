import { LAST_VALID_YEAR } from '../../rules/index.ts';
import { periodWords as words } from '../../strings/index.ts';
import type { Draft } from '../../entry/draft.ts';
import type { Period } from '../../entry/period.ts';

interface RowProps {
  /** Of the row, where it is known. */
  readonly year: number | undefined;
  /** How many of its months lie in the period; undefined where none is said. */
  readonly months: number | undefined;
  /** That of its months. */
  readonly control: string;
  readonly draft: Draft;
}

/** What a row should say of its year: that the measures have ended by then, or that its months are not those of the period. */
export const RowNotes = ({ year, months, control, draft }: RowProps) => {
  const entry = draft.numbers[control];
  const given = entry?.state === 'valid' ? Number(entry.value) : undefined;
  const put = (form: HTMLFormElement | null, count: number): void => {
    const input = form?.elements.namedItem(control);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = String(count);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  };
  return (
    <>
      {year !== undefined && year > LAST_VALID_YEAR && <p class="callout">{words.afterValidity(year)}</p>}
      {months === 0 && <p class="hint">{words.outside}</p>}
      {months !== undefined && months > 0 && given !== undefined && given !== months && (
        <p class="hint">
          {words.monthsSaid(months)}
          <button type="button" class="quiet" onClick={({ currentTarget }) => put(currentTarget.form, months)}>
            {words.putMonths(months)}
          </button>
        </p>
      )}
    </>
  );
};

interface MoreProps {
  readonly period: Period;
  /** That of the last row. */
  readonly lastYear: number | undefined;
  /** Whether there are as many rows as the term of the text has years. */
  readonly isFull: boolean;
}

/** Why there are no rows for the years after the last one. */
export const MoreYears = ({ period: { toYear }, lastYear = 0, isFull }: MoreProps) => {
  if (isFull && toYear !== undefined && Number(toYear) > lastYear) return <p class="hint">{words.cut}</p>;
  if (isFull || toYear !== undefined || lastYear < LAST_VALID_YEAR) return null;
  return <p class="hint">{words.openEnd(lastYear + 1)}</p>;
};
