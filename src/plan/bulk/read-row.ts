import { benefits, FIRST_START, LAST_START, type Benefit } from '../../rules/index.ts';
import { formerIds } from '../../links/forwards.ts';
import { bulkExample, bulkProblems as words, bulkYear, type bulkHeads } from '../../strings/index.ts';
import type { SavedItem } from '../saved-plan.ts';
import { isBlankCell, textOf, type CellValue } from './table-source.ts';
import { COMMON, foldHead, type Head, type Heads } from './heads.ts';
import { columnsOf, type BenefitColumns } from './plan-columns.ts';
import { answerIn, type Problem } from './read-cell.ts';
import { readItem, type ReadOptions } from './read-item.ts';

export interface RowOptions extends ReadOptions {
  /** The year of rows that say none. */
  readonly start: number;
}

/** An item of a plan, as the rules take it. */
export type RowItem = Pick<SavedItem, 'benefit' | 'inputs' | 'conditions' | 'claimedElsewhere'> & {
  readonly start: number;
};

/** What a row of a table asks for. */
export interface ReadRow {
  readonly firm: string;
  /** 18 letters and digits; empty where there is none that could be one. */
  readonly code: string;
  readonly hasBadCode: boolean;
  readonly isBelieved: boolean;
  /** Undefined where the row names no benefit. */
  readonly benefit: Benefit | undefined;
  /** Undefined where there are problems. */
  readonly item: RowItem | undefined;
  readonly problems: readonly Problem[];
}

/** What a row is that asks for nothing. */
export type EmptyRow = 'blank' | 'example';

const CODE = /^[0-9A-Z]{18}$/;
const YEAR = new RegExp(`^(\\d{4})(?:\\.0+)?${bulkYear}?$`);

const BY_NAME: ReadonlyMap<string, Benefit> = new Map(
  benefits.flatMap((benefit) => [
    ...[benefit.id, ...formerIds('benefits', benefit.id)].map((id) => [id, benefit] as const),
    [benefit.title, benefit],
    [foldHead(benefit.title), benefit],
  ]),
);

/** Reads the rows below the headings of one table. */
export class RowReader {
  private readonly columns = new Map<Benefit, BenefitColumns>();
  private readonly heads: Heads;
  private readonly options: RowOptions;

  constructor(heads: Heads, options: RowOptions) {
    this.heads = heads;
    this.options = options;
  }

  read(cells: readonly CellValue[]): ReadRow | EmptyRow {
    if (this.isBlank(cells)) return 'blank';
    const at = (name: keyof typeof bulkHeads) => cells[this.heads.get(COMMON[name])?.column ?? -1];
    const firm = textOf(at('firm')).normalize('NFKC').trim();
    if (firm.startsWith(bulkExample)) return 'example';
    const typedCode = textOf(at('code')).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
    const code = CODE.test(typedCode) ? typedCode : '';
    const problems: Problem[] = [];
    const refuse = (name: keyof typeof bulkHeads, reason: string) => {
      problems.push({ head: this.heads.get(COMMON[name]), text: textOf(at(name)), reason, isDoubt: false });
    };
    const named = textOf(at('benefit')).trim();
    const benefit = BY_NAME.get(named) ?? BY_NAME.get(foldHead(named));
    if (!benefit) refuse('benefit', named === '' ? words.noBenefit : words.unknownBenefit(named));
    const year = textOf(at('start')).normalize('NFKC').trim();
    const start = year === '' ? this.options.start : Number(YEAR.exec(year)?.[1] ?? 0);
    if (start < FIRST_START || start > LAST_START) refuse('start', words.year(FIRST_START, LAST_START));
    const elsewhere = answerIn(at('elsewhere'));
    if (elsewhere === undefined) refuse('elsewhere', words.answer);
    const read = benefit && readItem(cells, this.columnsOf(benefit), this.options);
    problems.push(...(read?.problems ?? []));
    const item =
      problems.length === 0 && read?.item ? { ...read.item, start, claimedElsewhere: elsewhere === 'yes' } : undefined;
    const hasBadCode = typedCode !== '' && code === '';
    return { firm, code, hasBadCode, isBelieved: read?.isBelieved ?? false, benefit, item, problems };
  }

  /** What a row has in the columns of others is no matter. */
  private isBlank(cells: readonly CellValue[]): boolean {
    for (const { column } of this.heads.values()) if (!isBlankCell(cells[column])) return false;
    return true;
  }

  private columnsOf(benefit: Benefit): BenefitColumns {
    const columns = this.columns.get(benefit) ?? columnsOf(benefit, this.heads);
    this.columns.set(benefit, columns);
    return columns;
  }
}

/** The column of a heading whose unit no row will take, and why; for those that some benefit asks for. */
export const wrongUnits = (heads: Heads): readonly (readonly [Head, string])[] => {
  const found = new Map<Head, string>();
  for (const benefit of benefits) {
    const { controls, lists } = columnsOf(benefit, heads);
    for (const { head, unitProblem } of [...controls, ...lists.flatMap(({ rows }) => rows.flat())])
      if (head && unitProblem !== undefined) found.set(head, unitProblem);
  }
  return [...found];
};
