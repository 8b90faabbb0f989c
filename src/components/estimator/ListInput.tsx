import { useEffect, useRef } from 'preact/hooks';
import type { ListField } from '../../rules/index.ts';
import { estimator } from '../../strings/index.ts';
import { rowName, type Draft, type Entries } from '../../entry/draft.ts';
import { NumberInput } from './NumberInput.tsx';

interface Props {
  readonly form: string;
  /** Whose rows they are. */
  readonly of: string;
  readonly name: string;
  readonly field: ListField;
  readonly rows: readonly string[];
  readonly draft: Draft;
  readonly entries: Entries;
  readonly isJudged: (name: string) => boolean;
  readonly add: (list: string) => void;
  readonly remove: (list: string, row: string) => void;
}

/** Projects, years or events: rows that can be added to and removed from. */
export const ListInput = ({ form, of, name, field, rows, draft, entries, isJudged, add, remove }: Props) => {
  const list = useRef<HTMLFieldSetElement>(null);
  const rowToFocus = useRef<number>();

  // The button that was pressed may be gone; the focus goes on to the row that was added, or the one that moved up.
  useEffect(() => {
    if (rowToFocus.current === undefined) return;
    const row = list.current?.querySelectorAll('.row')[Math.min(rowToFocus.current, rows.length - 1)];
    row?.querySelector('input')?.focus();
    rowToFocus.current = undefined;
  }, [rows]);

  return (
    <fieldset ref={list} class="list" aria-label={estimator.groupOf(field.label, of)}>
      <legend>{field.label}</legend>
      {rows.map((row, index) => (
        <fieldset key={row} class="row" aria-label={estimator.groupOf(field.part(index), of)}>
          <legend key={index}>{field.part(index)}</legend>
          <div class="row-fields">
            {Object.entries(field.fields).map(([each, numberField]) => {
              const control = rowName(name, row, each);
              return (
                <NumberInput
                  of={estimator.groupOf(field.part(index), of)}
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
          {rows.length > 1 && (
            <button
              key={`remove ${String(index)}`}
              type="button"
              class="quiet"
              onClick={() => {
                rowToFocus.current = index;
                remove(name, row);
              }}
            >
              {estimator.remove(field.part(index))}
            </button>
          )}
        </fieldset>
      ))}
      {rows.length < field.max && (
        <button
          key={rows.length}
          type="button"
          class="secondary"
          onClick={() => {
            rowToFocus.current = rows.length;
            add(name);
          }}
        >
          {estimator.add(field.part(rows.length))}
        </button>
      )}
    </fieldset>
  );
};
