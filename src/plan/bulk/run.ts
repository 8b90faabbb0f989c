import { MOST_ITEMS } from '../../rules/index.ts';
import { bulkFiles, bulkHeads, bulkProblems, bulkStates } from '../../strings/index.ts';
import { countedOf, resultOf, workOutFirm, type RowResult } from './answer.ts';
import type { Line } from '../compute.ts';
import { columnName } from '../export/sheet.ts';
import { isBlankCell, MOST_COLUMNS, MOST_ROWS, Refused, type CellValue, type TableSource } from './table-source.ts';
import { byFirm, type Firm } from './firms.ts';
import { findHeads, LAST_HEAD_ROW, type FoundHeads } from './heads.ts';
import type { Problem } from './read-cell.ts';
import { RowReader, type RowOptions } from './read-row.ts';
import { noteOn, notesOn, type ListedProblem, type PlacedRow, type Report, type State, type Turn } from './report.ts';
import { TotalsOfFirms } from './totals.ts';

const MOST_LISTED = 50;
/** Firms that are worked out between two turns. */
const FIRMS_A_TURN = 200;

/** Reads a table, works out the plan of each firm and says what came of each row. Throws `Refused` where there is nothing to work out. */
export const runTable = async (source: TableSource, options: RowOptions, turn: Turn): Promise<Report> => {
  const run = new Run(options);
  let rows = 0;
  for await (const { rows: batch, share } of source.batches()) {
    run.take(batch);
    rows += batch.length;
    await turn({ phase: 'reading', rows, share: Number.isNaN(share) ? undefined : share });
  }
  return run.finish(source.notes, turn);
};

class Run {
  private readonly options: RowOptions;
  /** Until the headings are found. */
  private first: (readonly CellValue[])[] | undefined = [];
  private heads: FoundHeads | undefined;
  private reader: RowReader | undefined;
  private place = 0;
  private readonly asking: PlacedRow[] = [];
  private readonly results: (RowResult | undefined)[] = [];
  private readonly counts: Record<State, number> = { answered: 0, wrong: 0, doubtful: 0, blank: 0, example: 0 };
  private readonly problems: ListedProblem[] = [];

  constructor(options: RowOptions) {
    this.options = options;
  }

  take(rows: readonly (readonly CellValue[])[]): void {
    if (!this.first) {
      for (const row of rows) this.read(row);
      return;
    }
    this.first.push(...rows);
    if (this.first.length >= LAST_HEAD_ROW) this.begin(this.first);
  }

  async finish(said: readonly string[], turn: Turn): Promise<Report> {
    if (this.first) this.begin(this.first);
    const { heads, results, counts, problems, asking } = this;
    if (!heads) throw new Refused(bulkFiles.empty);
    if (asking.length === 0 && counts.example === 0) throw new Refused(bulkFiles.noRows);
    const firms = byFirm(asking);
    const totals = new TotalsOfFirms();
    let rows = 0;
    for (const [index, firm] of firms.entries()) {
      this.workOut(firm, totals);
      rows += firm.rows.length;
      if (index % FIRMS_A_TURN === 0) await turn({ phase: 'computing', rows, share: rows / asking.length });
    }
    // Firms come in another order than rows.
    problems.sort((one, other) => one.row - other.row);
    return {
      ...{ heads, results, counts, firms: firms.length, totals: totals.totals() },
      problems: problems.slice(0, MOST_LISTED),
      notes: [...said, ...notesOn(heads)],
    };
  }

  private begin(rows: readonly (readonly CellValue[])[]): void {
    this.first = undefined;
    const found = findHeads(rows);
    if (!found) {
      if (rows.every((row) => row.every(isBlankCell))) throw new Refused(bulkFiles.empty);
      throw new Refused(bulkFiles.noHeads([bulkHeads.firm, bulkHeads.benefit]));
    }
    if (found.texts.length > MOST_COLUMNS) throw new Refused(bulkFiles.tooManyColumns(MOST_COLUMNS));
    this.heads = found;
    this.reader = new RowReader(found.heads, this.options);
    this.place = found.row + 1;
    for (const row of rows.slice(found.row + 1)) this.read(row);
  }

  private read(cells: readonly CellValue[]): void {
    const { place } = this;
    this.place += 1;
    const row = this.reader?.read(cells);
    if (row === undefined) return;
    if (typeof row === 'string') {
      this.settle(place, row, { state: bulkStates[row] });
      return;
    }
    if (this.asking.length >= MOST_ROWS) throw new Refused(bulkFiles.tooManyRows(MOST_ROWS.toLocaleString('en')));
    this.asking.push(Object.assign(row, { place }));
  }

  private workOut(firm: Firm<PlacedRow>, totals: TotalsOfFirms): void {
    const sound = firm.rows.filter(({ item }) => item);
    const isTooLong = sound.length > MOST_ITEMS;
    const worked = isTooLong ? undefined : workOutFirm(sound.flatMap(({ item }) => item ?? []));
    if (worked) totals.add(worked);
    const failure = isTooLong ? bulkProblems.tooManyRows(MOST_ITEMS) : bulkProblems.unexpected;
    let line = 0;
    for (const row of firm.rows) {
      if (!row.item) this.refuse(row, row.problems);
      else if (!worked) this.refuse(row, [{ head: undefined, text: '', reason: failure, isDoubt: false }]);
      else {
        const found = worked.lines[line];
        if (found) this.answer(row.place, found, noteOn(row, firm, firm.rows.length - sound.length), totals);
        line += 1;
      }
    }
  }

  private answer(place: number, line: Line, note: string, totals: TotalsOfFirms): void {
    const counted = countedOf(line);
    totals.addLine(line, counted);
    this.settle(place, 'answered', resultOf(line, counted, note));
  }

  private refuse({ place, firm }: PlacedRow, problems: readonly Problem[]): void {
    const said = problems.map(({ head, reason }) =>
      head ? bulkProblems.cell(columnName(head.column), head.text, reason) : reason,
    );
    const state = problems.every(({ isDoubt }) => isDoubt) ? 'doubtful' : 'wrong';
    this.settle(place, state, { state: bulkStates[state], problem: said.join('') });
    for (const { head, text, reason } of problems) {
      const column = head ? columnName(head.column) : '';
      this.problems.push({ row: place + 1, firm, column, head: head?.text ?? '', text, reason });
    }
  }

  private settle(place: number, state: State, result: RowResult): void {
    this.counts[state] += 1;
    this.results[place] = result;
  }
}
