import type { Benefit, Field, NumberField } from '../../rules/index.ts';
import { conditionName, rowName } from '../../entry/draft.ts';
import { bulkProblems as words, bulkUnits as units } from '../../strings/index.ts';
import { foldHead, partLabel, type Head, type Heads } from './heads.ts';

/** A control of the form of a benefit, and the column that fills it in. */
export interface Control<F extends Field = Field> {
  /** As `draftOf` knows it: `leasedArea`, `years.1.months`. */
  readonly name: string;
  readonly label: string;
  readonly field: F;
  /** Undefined where the table has none. */
  readonly head: Head | undefined;
  /** What is wrong with the unit in its heading; its cells are then not read. */
  readonly unitProblem: string | undefined;
}

export interface ListColumns {
  readonly name: string;
  readonly label: string;
  /** The controls of each row that has a column; at least one row. */
  readonly rows: readonly (readonly Control<NumberField>[])[];
}

/** Where a table says what a benefit needs to know. */
export interface BenefitColumns {
  readonly benefit: Benefit;
  readonly controls: readonly Control[];
  readonly lists: readonly ListColumns[];
  readonly conditions: readonly { readonly name: string; readonly head: Head }[];
}

const MONEY: readonly string[] = units.money;
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = units.others;

const unitProblemOf = (head: Head | undefined, { unit, entryUnit }: NumberField): string | undefined => {
  const named = head?.unit;
  if (named === undefined) return undefined;
  const allowed = unit === 'yuan' ? MONEY : [entryUnit, ...(OTHER_NAMES[entryUnit] ?? [])].map(foldHead);
  return allowed.includes(named) ? undefined : words.headUnit(named, unit === 'yuan' ? MONEY.join('、') : entryUnit);
};

export const columnsOf = (benefit: Benefit, heads: Heads): BenefitColumns => {
  const controlOf = <F extends Field>(name: string, label: string, field: F): Control<F> => {
    const head = heads.get(foldHead(label));
    return { name, label, field, head, unitProblem: field.type === 'number' ? unitProblemOf(head, field) : undefined };
  };
  const controls: Control[] = [];
  const lists: ListColumns[] = [];
  for (const [name, field] of Object.entries(benefit.fields)) {
    if (field.type !== 'list') {
      controls.push(controlOf(name, field.label, field));
      continue;
    }
    const rows: Control<NumberField>[][] = [];
    for (let row = 0; row < field.max; row += 1) {
      const inRow = Object.entries(field.fields).map(([each, inner]) =>
        controlOf(rowName(name, String(row + 1), each), partLabel(field, row, inner), inner),
      );
      // A row without columns between others is none; the first is there, so that what it lacks is named.
      if (row === 0 || inRow.some(({ head }) => head)) rows.push(inRow);
    }
    lists.push({ name, label: field.label, rows });
  }
  const conditions = benefit.conditions.flatMap(({ id, label }) => {
    const head = heads.get(foldHead(label));
    return head ? [{ name: conditionName(id), head }] : [];
  });
  return { benefit, controls, lists, conditions };
};
