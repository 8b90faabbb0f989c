import { MOST_ITEMS, type Span } from '../../rules/index.ts';
import { handedWords as words, printWords, tableWords } from '../../strings/index.ts';
import { findLinks } from '../link/find-link.ts';
import { isWholeLink, readLink } from '../link/plan-link.ts';
import { Unread } from '../link/unread.ts';
import { LONGEST_NAME, type SavedItem } from '../saved-plan.ts';
import { refuse, type Handed } from './read-text.ts';
import type { RecordedLine } from './record.ts';
import { dayIn, sumIn, unescaped } from './read-table-cells.ts';

/** The cells of a table: texts, or the numbers of a workbook. */
export type TableCells = readonly (readonly (string | number)[])[];

type Column = keyof typeof tableWords.columns;

/** Columns without which a table says nothing; all others may have been taken out. */
const NEEDED: readonly Column[] = ['line', 'code'];
/** Above the table there is at most a title. */
const LAST_HEAD_ROW = 20;

/** Whether a text looks like the table of a plan, whole or damaged. */
export const isTable = (text: string): boolean =>
  text.includes(tableWords.columns.code) ||
  (text.includes(tableWords.columns.benefit) && text.includes(printWords.date));

/**
 * Reads the table of a plan in whatever order its rows are: the items from the column that carries them, the amounts from
 * the columns that people read, since it is those that may have been changed. Total.
 */
export const readTable = (cells: TableCells): Handed => {
  const headRow = cells
    .slice(0, LAST_HEAD_ROW)
    .findIndex((row) => columnsIn(row).has('line') && columnsIn(row).has('benefit'));
  const columns = columnsIn(cells[headRow] ?? []);
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) return refuse(words.noColumns(missing.map((column) => tableWords.columns[column])));
  const reader = new TableReader(columns);
  cells.forEach((row, index) => {
    if (index !== headRow) reader.read(row, index + 1);
  });
  return reader.handed();
};

const columnsIn = (row: readonly (string | number)[]): ReadonlyMap<Column, number> => {
  const heads = row.map((cell) => String(cell).trim());
  return new Map(
    (Object.keys(tableWords.columns) as Column[]).flatMap((column) => {
      const former: Partial<Record<Column, string>> = tableWords.formerColumns;
      const at = heads.findIndex((head) => head === tableWords.columns[column] || head === former[column]);
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
};

interface ReadItem {
  readonly number: number;
  readonly item: SavedItem;
  readonly start: number;
  readonly lines: Omit<RecordedLine, 'item'>[];
}

class TableReader {
  private readonly unread = new Unread();
  private readonly items = new Map<string, ReadItem>();
  private readonly notes = new Map<string, string>();
  private readonly columns: ReadonlyMap<Column, number>;
  private total: Span | undefined = undefined;

  constructor(columns: ReadonlyMap<Column, number>) {
    this.columns = columns;
  }

  read(row: readonly (string | number)[], number: number): void {
    const code = this.textIn(row, 'code');
    if (code !== '') this.readItem(row, code, number);
    else if (row.some((cell) => String(cell).trim() === printWords.total)) {
      // A note of the same name has its sum in words, beside the label.
      this.total = this.spanIn(row, 'countedMin', 'countedMax') ?? this.total;
    } else {
      const [label = '', text = ''] = row.map((cell) => String(cell).trim()).filter((cell) => cell !== '');
      if (!this.notes.has(label)) this.notes.set(label, text);
    }
  }

  private readItem(row: readonly (string | number)[], code: string, number: number): void {
    const line = this.textIn(row, 'line');
    const key = `${line} ${code}`;
    const known = this.items.get(key);
    if (!known && this.items.size >= MOST_ITEMS) return;
    const read = known ?? this.itemIn(code, Number(line) || this.items.size + 1);
    if (!read) {
      this.unread.add(() => words.rowUnread(number));
      return;
    }
    this.items.set(key, read);
    const year = /^\d{4}/.exec(this.textIn(row, 'year'))?.[0];
    if (year === undefined) return;
    const asked = this.spanIn(row, 'askedMin', 'askedMax');
    const counted = this.spanIn(row, 'countedMin', 'countedMax');
    const takenOff = this.spanIn(row, 'offMin', 'offMax');
    if (asked) read.lines.push({ year: Number(year), asked, takenOff, counted });
    else this.unread.add(() => words.amountUnread(number));
  }

  /** The item of a code; what of a whole code cannot be read is named, and of one that was cut nobody knows what it lacks. */
  private itemIn(code: string, number: number): ReadItem | undefined {
    const [link = ''] = findLinks(code);
    const { plan, unread } = readLink(link, number);
    const [item] = plan.items;
    if (!item || (unread.length > 0 && !isWholeLink(link))) return undefined;
    for (const sentence of unread) this.unread.add(() => sentence);
    return { number, item, start: plan.start, lines: [] };
  }

  handed(): Handed {
    const read = [...this.items.values()].sort((one, other) => one.number - other.number);
    const [first] = read;
    const rules = this.notes.get(printWords.rules) ?? '';
    if (!first) return { ...refuse(words.noRows, ...this.unread.list()), rules };
    if (read.some(({ start }) => start !== first.start)) return refuse(words.severalStarts);
    const plan = {
      name: unescaped(this.notes.get(tableWords.name) ?? '').slice(0, LONGEST_NAME),
      start: first.start,
      items: read.map(({ item }) => item),
    };
    const record = {
      date: dayIn(this.notes.get(printWords.date) ?? ''),
      rules,
      lines: read.flatMap(({ lines }, item) => lines.map((line) => ({ item, ...line }))),
      total: this.total,
    };
    return { plan, record, unread: this.unread.list() };
  }

  private textIn(row: readonly (string | number)[], column: Column): string {
    return String(row[this.columns.get(column) ?? -1] ?? '').trim();
  }

  private spanIn(row: readonly (string | number)[], low: Column, high: Column): Span | undefined {
    const [min, max] = [low, high].map((column) => sumIn(row[this.columns.get(column) ?? -1]));
    return min !== undefined && max !== undefined ? { min, max } : undefined;
  }
}
