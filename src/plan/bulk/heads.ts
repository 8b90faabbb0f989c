import { benefits, type ListField, type NumberField } from '../../rules/index.ts';
import { bulkHeads, labelInRow } from '../../strings/index.ts';
import { textOf, type CellValue } from './table-source.ts';

/** What a column is for: a label of the forms, folded (`foldHead`), and the unit that its heading names. */
export interface Head {
  readonly column: number;
  /** The heading as it stands in the table. */
  readonly text: string;
  /** What it is matched by. */
  readonly key: string;
  /** `万元`, `㎡`; undefined where the heading names none. */
  readonly unit: string | undefined;
}

/** The columns of a table by what they are for. */
export type Heads = ReadonlyMap<string, Head>;

/** One spelling for headings: usual width, no blanks, one kind of quotation mark. */
export const foldHead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”„‟"「」『』]/g, '"')
    .toLowerCase();

const UNIT = /^(.+)\(([^()]+)\)$/;

/** The keys of what every table may have, by name. */
export const COMMON = Object.fromEntries(
  Object.entries(bulkHeads).map(([name, head]) => [name, foldHead(head)]),
) as Readonly<Record<keyof typeof bulkHeads, string>>;

/** What a column of one field is called, without its unit: `租赁面积`, `第1年：补贴月数`. */
export const partLabel = (list: ListField, row: number, field: NumberField): string =>
  labelInRow(list.part(row), field.label);

const findKnown = (): ReadonlySet<string> => {
  const known = new Set<string>(Object.values(COMMON));
  const add = (label: string) => known.add(foldHead(label));
  for (const { fields, conditions } of benefits) {
    for (const { label } of conditions) add(label);
    for (const field of Object.values(fields)) {
      if (field.type !== 'list') add(field.label);
      else
        for (const inner of Object.values(field.fields))
          for (let row = 0; row < field.max; row += 1) add(partLabel(field, row, inner));
    }
  }
  return known;
};

let known: ReadonlySet<string> | undefined;

/** Reads a heading; undefined where it is none of ours. */
const readHead = (text: string, column: number): Head | undefined => {
  known ??= findKnown();
  const key = foldHead(text);
  // A few labels end with brackets of their own.
  if (known.has(key)) return { column, text, key, unit: undefined };
  const [, label = '', unit = ''] = UNIT.exec(key) ?? [];
  return known.has(label) ? { column, text, key: label, unit } : undefined;
};

/** Rows above the table are titles and explanations; nobody writes more of them. */
export const LAST_HEAD_ROW = 40;

/** The headings of a table. */
export interface FoundHeads {
  /** The row that they stand in, from 0; the rows of firms begin behind it. */
  readonly row: number;
  /** All headings, ours or not, a text for each column. */
  readonly texts: readonly string[];
  readonly heads: Heads;
  /** Second columns of one meaning, and the first beside each. */
  readonly twice: readonly (readonly [first: Head, second: Head])[];
}

/**
 * Finds the row of headings among the first rows of a table: the one that knows most of them, the name of the benefit among
 * them. Headings on two lines, as merged cells leave them, are read together: `第1年` above `补贴月数`.
 */
export const findHeads = (rows: readonly (readonly CellValue[])[]): FoundHeads | undefined => {
  let best: FoundHeads | undefined;
  for (const [row, cells] of rows.slice(0, LAST_HEAD_ROW).entries()) {
    const found = headsIn(row, cells.map(textOf), (rows[row - 1] ?? []).map(textOf));
    // One word alone may stand in any table, an explanation of the template among them.
    const known = found.heads.has(COMMON.benefit) ? found.heads.size : 0;
    if (known > Math.max(1, best?.heads.size ?? 0)) best = found;
  }
  return best;
};

const headsIn = (row: number, cells: readonly string[], above: readonly string[]): FoundHeads => {
  const heads = new Map<string, Head>();
  const twice: [Head, Head][] = [];
  const texts: string[] = [];
  let group = '';
  for (let column = 0; column < Math.max(cells.length, above.length); column += 1) {
    // A merged cell holds its text in its first column.
    const own = (cells[column] ?? '').trim();
    const over = (above[column] ?? '').trim();
    if (over !== '') group = over;
    const text = own === '' ? over : own;
    const grouped = labelInRow(group, own);
    const head = readHead(text, column) ?? (own === '' ? undefined : readHead(grouped, column));
    texts.push(head?.text === grouped ? grouped : text);
    if (!head) continue;
    const first = heads.get(head.key);
    if (first) twice.push([first, head]);
    else heads.set(head.key, head);
  }
  return { row, texts, heads, twice };
};
