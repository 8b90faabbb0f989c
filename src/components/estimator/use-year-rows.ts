import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { ListField } from '../../rules/index.ts';
import { rowName, scaleName, type Entries } from '../../entry/draft.ts';
import { MONTHS_A_YEAR, monthsByYear, monthsField, periodIn, periodName } from '../../entry/period.ts';

/** As they are typed: the months of a whole year, and the last of them. */
const WHOLE_YEAR = String(MONTHS_A_YEAR);
const DECEMBER = WHOLE_YEAR;

interface YearRows {
  readonly list: RefObject<HTMLFieldSetElement>;
  readonly name: string;
  readonly field: ListField;
  readonly rows: readonly string[];
  readonly entries: Entries;
  /** The first year where the form itself says none. */
  readonly planStart: number | undefined;
  readonly resize: (list: string, count: number) => void;
}

/**
 * The rows that follow from a period, and what is carried on from one row to those below: whatever the reader has typed there stays.
 * A list that asks for no months has sums of its own in each year, so that nothing is carried on.
 */
export const useYearRows = ({ list, name, field, rows, entries, planStart, resize }: YearRows) => {
  const ofMonths = monthsField(field);
  const carriedFields = ofMonths === undefined ? [] : Object.keys(field.fields).filter((each) => each !== ofMonths);
  const monthsFor = (texts: Entries, wanted = rows.length): readonly number[] | undefined => {
    const period = periodIn(texts, name);
    return monthsByYear(period, period.year === undefined ? planStart : Number(period.year), field.max, wanted);
  };
  /** The controls that hold what was carried on to them, until the reader types there; absent before anything is typed. */
  const carried = useRef<Set<string>>();
  /** The months that the rows had from the period before; where it is there, rows wait to be filled. */
  const before = useRef<readonly number[]>();
  /** Those of the last period that was said in full: what is chosen in between is half said. */
  const lastMonths = useRef<readonly number[]>([]);

  const textsNow = (): Entries => {
    const form = list.current?.form;
    return form ? (Object.fromEntries(new FormData(form)) as Entries) : {};
  };
  const cellsOf = (row: string, texts: Entries): readonly string[] =>
    carriedFields.flatMap((each) => {
      const control = rowName(name, row, each);
      return [texts[control] ?? '', texts[scaleName(control)] ?? ''];
    });
  const put = (control: string, text: string): void => {
    const found = list.current?.form?.elements.namedItem(control);
    if (found && 'value' in found) found.value = text;
  };
  /** The controls that something is carried on to, each with the one above it. */
  const pairs = rows
    .slice(1)
    .flatMap((row, above) =>
      carriedFields.map((each) => [rowName(name, row, each), rowName(name, rows[above] ?? '', each)] as const),
    );
  const carryOn = (): void => {
    for (const [control, source] of pairs) {
      const texts = textsNow();
      const text = texts[source] ?? '';
      if (text === '' || (texts[control] !== '' && !carried.current?.has(control))) continue;
      put(control, text);
      put(scaleName(control), texts[scaleName(source)] ?? '');
      carried.current?.add(control);
    }
  };

  /** Before the form reads what was typed. */
  const follow = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const control = target.name.replace(scaleName(''), '');
    // A form that was left and has come back keeps its texts alone: what says there what stands above it was carried on.
    carried.current ??= new Set(pairs.flatMap(([each, source]) => (isAlike(entries, each, source) ? [each] : [])));
    carried.current.delete(control);
    if (carriedFields.some((each) => control.endsWith(`.${each}`))) carryOn();
  };

  // Rows are drawn first, and filled when they are there.
  useLayoutEffect(() => {
    const had = before.current;
    if (!had) return;
    before.current = undefined;
    const texts = textsNow();
    const monthsIn = (row = ''): string => texts[rowName(name, row, ofMonths ?? '')] ?? '';
    // Where nobody says until when, a year that is added to a whole one is taken for a whole one.
    const afterWhole = (index: number) => (monthsIn(rows[index - 1]) === WHOLE_YEAR ? WHOLE_YEAR : undefined);
    const months = monthsFor(texts);
    rows.forEach((row, index) => {
      const wanted = months ? months[index] : afterWhole(index);
      if (wanted !== undefined && (monthsIn(row) === '' || monthsIn(row) === String(had[index])))
        put(rowName(name, row, ofMonths ?? ''), String(wanted));
    });
    carryOn();
    // Of the list, and so of no control that was typed into.
    list.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [rows]);

  return {
    months: monthsFor(entries),
    /** Called before a row is added. */
    willAdd: (): void => {
      if (ofMonths !== undefined) before.current = monthsFor(entries) ?? [];
    },
    /** What the reader has typed himself in rows that a new period no longer has keeps them. */
    choosePeriod: (): void => {
      // The last year is taken to its end where no month is said; the month shows, and can be changed.
      const { toYear, toMonth } = periodIn(textsNow(), name);
      if (ofMonths !== undefined && toYear !== undefined && toMonth === undefined)
        put(periodName(name, 'toMonth'), DECEMBER);
      const texts = textsNow();
      const months = monthsFor(texts, 0);
      const hadNow = monthsFor(entries) ?? [];
      const had = hadNow.length > 0 ? hadNow : lastMonths.current;
      lastMonths.current = had;
      if (ofMonths === undefined || !months || months.length === 0) return;
      lastMonths.current = months;
      const isTyped = (row: string, index: number): boolean => {
        const text = texts[rowName(name, row, ofMonths)] ?? '';
        const isOwn = cellsOf(row, texts).join() !== cellsOf(rows[index - 1] ?? '', texts).join();
        return (text !== '' && text !== String(had[index])) || (isOwn && cellsOf(row, texts).some(isSaid));
      };
      const typed = rows.reduce((last, row, index) => (isTyped(row, index) ? index + 1 : last), 0);
      before.current = had;
      resize(name, Math.max(months.length, typed));
    },
    listeners: { onInput: follow, oncompositionend: follow },
  };
};

const isAlike = (texts: Entries, one: string, other: string): boolean =>
  texts[one] === texts[other] && texts[scaleName(one)] === texts[scaleName(other)];

/** A sum or a rate: the unit beside a blank field says nothing. */
const isSaid = (text: string, index: number): boolean => index % 2 === 0 && text !== '';
